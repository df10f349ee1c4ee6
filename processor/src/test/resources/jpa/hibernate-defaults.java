package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity class Thing { @Id Long id; @ColumnDefault("'x'") @Column(nullable = false, length = 5) String text; @ColumnDefault("true") boolean flag; @ColumnDefault("0") @Column(nullable = false) int n; @ColumnDefault("current_timestamp") java.time.Instant at;
    @ColumnDefault("gen_random_uuid()") UUID uuid; @ColumnDefault("1.5") java.math.BigDecimal d; @ColumnDefault("'A'") @Enumerated(EnumType.STRING) K k; @ColumnDefault("1") K ord; @Generated String gen; @ColumnTransformer(read = "upper(up)", write = "lower(?)") String up;
    @Embedded Part part; @CurrentTimestamp java.time.Instant now; }
@Embeddable class Part { @ColumnDefault("7") int seven; @Comment("inner") String noted; }
enum K { A, B }
