// only 6
package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity class Thing { @Id Long id; int a; int b; @GeneratedColumn("a + b") int sum; @GeneratedColumn("a * 2") @Column(name = "twice", nullable = false) Long doubled; String x; @GeneratedColumn("upper(x)") @Column(length = 50) String up; }
