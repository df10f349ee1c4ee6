package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity @Check(constraints = "a > 0 and b > 0") @Check(name = "in_order", constraints = "a < b and b < 100") @jakarta.persistence.Table(name = "Checked") class Thing { @Id Long id; int a; @Check(name = "b_ok", constraints = "b <> 13") int b; @Check(constraints = "c in ('x', 'y')") String c; }
