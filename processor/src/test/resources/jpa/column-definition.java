package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Defined {
    @Id long id;
    @Column(columnDefinition = "text") String text;
    @Column(columnDefinition = "varchar(20) default 'x'") String defaulted;
    @Column(columnDefinition = "boolean default false") boolean flag;
    @Column(columnDefinition = "numeric(5,1) not null") java.math.BigDecimal strict;
    @Column(columnDefinition = "jsonb") String json;
    @Column(columnDefinition = "timestamp with time zone default now() not null") java.time.Instant at;
}
