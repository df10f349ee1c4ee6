package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity @DiscriminatorColumn(name = "kind", columnDefinition = "varchar(7)")
class Thing {
    @Id @Column(columnDefinition = "bigint") Long id;
    @ManyToOne @JoinColumn(columnDefinition = "bigint") Other other;
    @ManyToOne @JoinColumn(name = "dflt", columnDefinition = "bigint default 0 not null") Other defaulted;
    @ElementCollection @OrderColumn(name = "pos", columnDefinition = "integer") List<String> list;
    @ElementCollection @OrderColumn(nullable = false) List<String> ordered;
    @ElementCollection @MapKeyColumn(columnDefinition = "text") Map<String, Integer> map;
    @ElementCollection @Column(columnDefinition = "text not null") Set<String> set;
    @ManyToOne @ColumnDefault("1") @Comment("an other") Other commented;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "text") Kind kind2;
    @Column(columnDefinition = "integer") Kind kind3;
}
enum Kind { A, B }
@Entity class Other { @Id Long id; }
@Entity class Sub extends Thing { int x; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Vehicle { @Id Long id; }
@Entity @PrimaryKeyJoinColumn(name = "vid", columnDefinition = "bigint", foreignKey = @jakarta.persistence.ForeignKey(name = "fk_v")) class Car extends Vehicle { int doors; }
@Entity @PrimaryKeyJoinColumn(foreignKey = @jakarta.persistence.ForeignKey(ConstraintMode.NO_CONSTRAINT)) class Bike extends Vehicle { int gears; }
