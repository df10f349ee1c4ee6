package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Lengths {
    @Id @Column(length = 36) String id;
    @Column(length = 1) String one; @Column(length = 4000) String big; @Column(length = 32600) String longer; @Column(length = 10485760) String max; @Column(length = 10485761) String more;
    @Column(precision = 5) Double d5; @Column(precision = 3, scale = 3) java.math.BigDecimal whole; @Column(scale = 5) java.math.BigDecimal onlyScale;
    @Column(length = 4) Locale locale; @Column(length = 2000) java.net.URL url;
}
