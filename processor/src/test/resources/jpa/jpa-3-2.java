// only 7
package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
@Table(comment = "all", check = {@CheckConstraint(name = "ordered", constraint = "a < b"), @CheckConstraint(constraint = "a > 0")})
class Thing {
    @Id Long id;
    int a;
    @Column(check = @CheckConstraint(constraint = "b > 1"), comment = "the b") int b;
    @Column(check = @CheckConstraint(name = "c_ok", constraint = "c > 2")) int c;
    @ManyToOne @JoinColumn(check = @CheckConstraint(constraint = "boss > 3"), comment = "its boss", name = "boss") Thing boss;
    @ElementCollection @CollectionTable Set<String> names;
    @ManyToMany @JoinTable(comment = "friends", check = @CheckConstraint(name = "f", constraint = "friends_id > 1")) Set<Thing> friends;
    @Column(secondPrecision = 3) java.time.LocalDateTime at;
}
