package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class A { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id; }

@Entity
class B { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id; String s; }
