package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class A { @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id; }

@Entity
class B { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
