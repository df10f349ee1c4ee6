package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity class Thing { @Id Long id; int a; @ManyToOne Sum sum; }
@Entity @Subselect("select id, a from Thing") @Synchronize("Thing") class Sum { @Id Long id; int a; }
