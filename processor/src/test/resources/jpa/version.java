package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class A { @Id long id; @Version int version; }

@Entity
class B { @Id long id; @Version Long version; }

@Entity
class C { @Id long id; @Version java.time.Instant changed; }
