package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Shape {
    @Id @GeneratedValue long id;
    String name;
    @ManyToOne Owner owner;
}

@Entity
class Circle extends Shape { double radius; @OneToOne Owner only; }

@Entity
class Square extends Shape { double side; }

@Entity
class BigSquare extends Square { double extra; }

@Entity
class Owner {
    @Id @GeneratedValue long id;
    @ManyToOne Shape best;
    @ManyToOne Circle circle;
}
