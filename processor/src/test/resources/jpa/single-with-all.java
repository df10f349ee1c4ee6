package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Table(name = "vehicles") @DiscriminatorColumn(name = "type") abstract class Vehicle { @Id @GeneratedValue Long id; @ManyToOne(optional = false) Owner owner; int wheels; }
@Entity @DiscriminatorValue("car") class Car extends Vehicle { int doors; @ManyToOne(optional = false) Owner driver; @Embedded Engine engine; @Column(nullable = false) String plate; }
@Entity abstract class Truck extends Vehicle { double burden; @Enumerated(EnumType.STRING) Kind kind; }
@Entity @DiscriminatorValue("big") class BigTruck extends Truck { boolean trailer; @ElementCollection List<Integer> axles; @OneToOne Car tug; }
@Entity class SmallTruck extends Truck { @Basic(optional = false) String note; @ManyToMany Set<Owner> owners;  }
@Entity class Owner { @Id Long id; @OneToMany(mappedBy = "owner") List<Vehicle> vehicles; }
@Embeddable class Engine { int power; String fuel; }
enum Kind { OPEN, CLOSED }
