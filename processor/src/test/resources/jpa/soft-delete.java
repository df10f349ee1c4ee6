package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity @SoftDelete class A { @Id Long id; @ElementCollection @SoftDelete Set<String> names; }
@Entity @SoftDelete(columnName = "gone") class B { @Id Long id; @ManyToMany @SoftDelete(strategy = SoftDeleteType.ACTIVE) Set<A> as; }
@Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE) @Inheritance(strategy = InheritanceType.JOINED) class C { @Id Long id; }
@Entity class D extends C { String x; }
@Entity @SoftDelete(converter = org.hibernate.type.YesNoConverter.class) class E { @Id Long id; }
@Entity @SoftDelete(converter = org.hibernate.type.NumericBooleanConverter.class, columnName = "isGone") class F { @Id Long id; }
@Entity @SoftDelete(converter = org.hibernate.type.TrueFalseConverter.class, strategy = SoftDeleteType.ACTIVE) @Inheritance class G { @Id Long id; }
@Entity class G2 extends G { int y; }
