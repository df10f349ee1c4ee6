package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class A { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; }

@Entity
class B { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "t")
    @TableGenerator(name = "t", table = "counters", pkColumnName = "what", valueColumnName = "last", pkColumnValue = "b") long id; }

@Entity
class C { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "u") @TableGenerator(name = "u") long id; }
