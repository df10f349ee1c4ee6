// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "`Order`")
class Order {
    @Id @GeneratedValue long id;
    @ManyToOne Customer customer;
}

@Entity(name = "Client")
class Customer {
    @Id @GeneratedValue long id;
}
