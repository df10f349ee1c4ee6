package sets;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity class First { @Id @GeneratedValue(generator = "nat") @GenericGenerator(name = "nat", strategy = "native") Long id; }
