package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @SequenceGenerator(name = "a_gen", sequenceName = "a_numbers", allocationSize = 1, initialValue = 100) class A { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "a_gen") long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "b_gen") @SequenceGenerator(name = "b_gen", allocationSize = 10) Integer id; }
@Entity class C { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id; }
@Entity class D { @Id @GeneratedValue(strategy = GenerationType.AUTO) Integer id; }
@Entity class E { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "t") @TableGenerator(name = "t", table = "numbers", pkColumnName = "k", valueColumnName = "v", pkColumnValue = "e", initialValue = 5) Long id; }
@Entity class F { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
@Entity class G { @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id; }
@Entity class J { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
@MappedSuperclass abstract class Base { @Id @GeneratedValue Long id; }
@Entity class L extends Base { int l; }
@Entity class M extends Base { int m; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class N { @Id @GeneratedValue Long id; }
@Entity class O extends N { int o; }
