// only 7
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Table(name = "t", check = @CheckConstraint(name = "t_ok", constraint = "a < 10"), comment = "all t") @SecondaryTable(name = "t2", check = @CheckConstraint(constraint = "z > 0"), comment = "more")
class Thing { @Id Long id; @Column(check = @CheckConstraint(constraint = "a > 1"), comment = "an a") int a; @Column(check = {@CheckConstraint(name = "b1", constraint = "b > 1"), @CheckConstraint(name = "b2", constraint = "b < 9")}) int b; @Column(table = "t2") int z; @Column(secondPrecision = 3) java.time.LocalDateTime millis; @Column(secondPrecision = 0) java.time.Instant whole;
    @ManyToMany @JoinTable(name = "t_t", comment = "joins", check = @CheckConstraint(name = "no_self", constraint = "Thing_id <> things_id")) Set<Thing> things; @ManyToOne @JoinColumn(comment = "ref", check = @CheckConstraint(name = "ref_ok", constraint = "other_id > 0")) Thing other; }
