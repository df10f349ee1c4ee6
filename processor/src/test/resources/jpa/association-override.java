package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@MappedSuperclass class Base { @ManyToOne Person owner; @ManyToOne Person editor; @ManyToMany List<Person> readers; }
@Entity class Person { @Id Long id; }
@Entity
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "the_owner", nullable = false), foreignKey = @jakarta.persistence.ForeignKey(name = "fk_owner"))
@AssociationOverride(name = "readers", joinTable = @JoinTable(name = "doc_readers", joinColumns = @JoinColumn(name = "d"), inverseJoinColumns = @JoinColumn(name = "p")))
class Doc extends Base { @Id Long id; @AssociationOverride(name = "keeper", joinColumns = @JoinColumn(name = "keeper_of_box")) Box box; }
@Embeddable class Box { @ManyToOne @JoinColumn(name = "kept") Person keeper; }
@Entity class Plain extends Base { @Id Long id; }
