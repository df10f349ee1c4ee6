package sets;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.util.*;

@Entity class Animal { @Id Long id; @NotNull @Size(max = 9) String name; }
@Entity class Dog extends Animal { @NotNull @Size(max = 10) String breed; @Min(1) Integer legs; @NotNull @ManyToOne Animal friend; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Vehicle { @Id Long id; @NotNull String plate; }
@Entity class Car extends Vehicle { @NotNull @Size(max = 11) String brand; @Max(5) Integer doors; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Shape { @Id Long id; @NotNull @Size(max = 12) String label; }
@Entity class Circle extends Shape { @NotNull @Max(7) Integer radius; }
@MappedSuperclass class Base { @NotNull @Size(max = 13) String creator; }
@Entity class Doc extends Base { @Id Long id; }
