package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity @SecondaryTable(name = "animal_more") class Animal { @Id Long id; @Column(table = "animal_more") String sound; }
@Entity @SecondaryTable(name = "dog_more") class Dog extends Animal { @Column(table = "dog_more") String trick; @Column(table = "dog_more") int age; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) @SecondaryTable(name = "vehicle_more") class Vehicle { @Id @GeneratedValue Long id; @Column(table = "vehicle_more") String plate; }
@Entity @SecondaryTable(name = "car_more") class Car extends Vehicle { int doors; @Column(table = "car_more") String brand; }
