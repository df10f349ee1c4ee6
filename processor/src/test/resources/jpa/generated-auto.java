package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class A { @Id @GeneratedValue long id; }

@Entity
class B { @Id @GeneratedValue Integer id; }

@Entity
class C { @Id @GeneratedValue UUID id; }

@Entity(name = "Dee")
@Table(name = "the_d")
class D { @Id @GeneratedValue Long id; }
