package sets;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
abstract class Owned<T, V> {
    @ManyToOne T owner;
    @ElementCollection List<V> values;
    V single;
}

@Entity
class Person { @Id long id; }

@Entity
class Car extends Owned<Person, String> { @Id long id; }

@Entity
class House extends Owned<Car, Integer> { @Id long id; }
