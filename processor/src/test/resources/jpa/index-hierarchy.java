package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Inheritance(strategy = InheritanceType.JOINED) @Table(indexes = @Index(columnList = "name")) class Root { @Id long id; String name; }
@Entity @Table(name = "subs", indexes = @Index(columnList = "extra", name = "sub_extra"), uniqueConstraints = @UniqueConstraint(columnNames = "code")) class Sub extends Root { String extra; String code; }
@MappedSuperclass class Base { @Id long id; String shared; }
@Entity @Table(indexes = @Index(columnList = "shared")) class First extends Base { }
@Entity @Table(indexes = @Index(columnList = "shared")) class Second extends Base { }
