// only 6
package sets;

import jakarta.persistence.*;
import java.util.*;

interface Place { String street(); }
@Embeddable class Address implements Place { @Column(length = 40) String street; int number; public String street() { return street; } }
@Entity class Person { @Id Long id; @Embedded @org.hibernate.annotations.Target(Address.class) Place home; }
