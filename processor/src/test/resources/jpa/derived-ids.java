package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Person { @Id long ssn; }
@Entity class Medical { @Id @OneToOne Person patient; String text; }
@Entity class Other { @Id long id; @MapsId @OneToOne Person person; }
@Entity class Named { @Id long id; @MapsId @OneToOne @JoinColumn(name = "the_person") Person person; }
@Embeddable class DependentId implements java.io.Serializable { String name; long empPk; }
@Entity class Dependent { @EmbeddedId DependentId id; @MapsId("empPk") @ManyToOne Person emp; }
class PairId implements java.io.Serializable { long left; long right; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity @IdClass(PairId.class) class Pair { @Id @ManyToOne Person left; @Id @ManyToOne @JoinColumn(name = "right_one") Person right; String note; }
@Entity class OfDependent { @Id long id; @ManyToOne Dependent dependent; @ManyToOne Pair pair; }
@Embeddable class DeepId implements java.io.Serializable { int nr; DependentId dep; }
@Entity class Deep { @EmbeddedId DeepId id; @MapsId("dep") @ManyToOne Dependent dependent; }
