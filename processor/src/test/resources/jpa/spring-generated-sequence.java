// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
@SequenceGenerator(name = "classGen", sequenceName = "CLASS_SEQ", initialValue = 10, allocationSize = 5)
class A { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "classGen") long id; }

@Entity
class B { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g") @SequenceGenerator(name = "g", allocationSize = 1) long id; }

@Entity
class C { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; }

@Entity
class D { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nobody") long id; }

@Entity
class E { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "classGen") long id; }
