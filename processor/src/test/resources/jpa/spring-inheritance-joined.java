// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Vehicle {
    @Id @GeneratedValue long id;
    String name;
}

@Entity
class Car extends Vehicle { int doors; @Column(nullable = false) String plate; }

@Entity
@PrimaryKeyJoinColumn(name = "bike_id")
class Bike extends Vehicle { @ManyToOne Car towedBy; }

@Entity
class SportsCar extends Car { int topSpeed; }
