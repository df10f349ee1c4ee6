package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity @SoftDelete @jakarta.persistence.Table(name = "a_table") class A { @Id @GeneratedValue Long id; @ManyToMany @JoinTable(name = "a_as") @SoftDelete(columnName = "row_gone") Set<A> as; @ManyToMany @SoftDelete Set<B> bs; }
@Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "enabled") class B { @Id Long id; @ElementCollection @SoftDelete(converter = org.hibernate.type.YesNoConverter.class) Map<String, String> map; }
@MappedSuperclass @SoftDelete abstract class Base { @Id Long id; }
@Entity class C extends Base { String c; }
@Entity @SoftDelete @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class D { @Id Long id; }
@Entity class D1 extends D { int x; }
