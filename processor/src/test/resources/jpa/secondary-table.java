package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
@SecondaryTable(name = "details")
@SecondaryTable(name = "more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"), indexes = @jakarta.persistence.Index(columnList = "fax"),
    uniqueConstraints = @UniqueConstraint(columnNames = "mail"), foreignKey = @jakarta.persistence.ForeignKey(name = "fk_more"))
@SecondaryTable(name = "free", schema = "other", foreignKey = @jakarta.persistence.ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Person {
    @Id Long id;
    String name;
    @Column(table = "details", nullable = false) String hobby;
    @Column(table = "details", unique = true) int size;
    @Column(table = "more") String fax;
    @Column(table = "more") String mail;
    @Column(table = "free") Kind kind;
    @Column(table = "Person") String own;
    @ManyToOne @JoinColumn(table = "details") Person boss;
    @AttributeOverride(name = "street", column = @Column(table = "more", name = "str")) Address home;
}
enum Kind { A, B }
@Embeddable class Address { String street; }
