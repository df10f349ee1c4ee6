// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "party")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "party_type", length = 5)
abstract class Party { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; @ManyToMany Set<Tag> tags; }

@Entity
@DiscriminatorValue("P")
class Person extends Party { String first; @OneToMany(mappedBy = "person") List<Contract> contracts; }

@Entity
@DiscriminatorValue("E")
@PrimaryKeyJoinColumn(name = "person_id", foreignKey = @ForeignKey(name = "fk_employee_person"))
class Employee extends Person { java.math.BigDecimal salary; @ManyToOne Employee boss; }

@Entity
class Tag { @Id String name; }

@Entity
class Contract { @Id @GeneratedValue long id; @ManyToOne Person person; @ManyToOne Employee signedBy; @ManyToOne Party other; }
