package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Thing { @Id long id;
    @Column(precision = 10) double tenth; @Column(precision = 7) float seven; @Column(precision = 7) Double narrow; @Column(precision = 15) Float wide;
    @Column(precision = 6, scale = 4) java.math.BigDecimal four; @Column(precision = 5) int five; @Column(precision = 38, scale = 10) java.math.BigDecimal most;
    @Column(precision = 7, scale = 3) java.math.BigInteger odd; @Column(length = 3) Integer noLength; @Column(scale = 4) java.math.BigDecimal noPrecision; }
