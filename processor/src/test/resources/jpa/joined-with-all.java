package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "kind", length = 5) @DiscriminatorValue("ROOT") abstract class Party { @Id @GeneratedValue Long id; @ManyToOne Party parent; @Embedded Address address; }
@Entity @DiscriminatorValue("PERS") @Table(name = "persons") class Buyer extends Party { @Column(nullable = false) String name; @ElementCollection Set<String> phones; @ManyToMany Set<Party> knows; }
@Entity @PrimaryKeyJoinColumn(name = "company_id", foreignKey = @ForeignKey(name = "fk_company")) class Company extends Party { @OneToMany(mappedBy = "employer") List<Employee> staff; }
@Entity class Employee extends Buyer { @ManyToOne(optional = false) Company employer; @AttributeOverride(name = "city", column = @Column(name = "work_city")) @Embedded Address work; }
@Embeddable class Address { String city; String street; }
