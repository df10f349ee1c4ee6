package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
abstract class Animal {
    @Id @GeneratedValue long id;
    String name;
}

@Entity
@DiscriminatorValue("kitty")
class Cat extends Animal {
    @ElementCollection Set<String> toys;
}

@Entity
class Dog extends Animal {
    int teeth; @Column(nullable = false) String breed; @ManyToOne(optional = false) Cat enemy;
}

@Entity
class BigCat extends Cat { String roar; }
