package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class A { @Id long id; }

@Entity
@DiscriminatorValue("2")
class A2 extends A { String x; }

@Entity
@DiscriminatorColumn(name = "letter", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("b")
class B { @Id long id; }

@Entity
@DiscriminatorValue("c")
class B2 extends B { String x; }

@Entity
@DiscriminatorColumn(length = 10)
class Alone { @Id long id; }

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn
class J { @Id long id; }

@Entity
class J2 extends J { String x; }
