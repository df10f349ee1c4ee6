package sets;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity class First { @Id @GeneratedValue(generator = "ident") @GenericGenerator(name = "ident", strategy = "identity") Long id; }
@Entity class Second { @Id @GeneratedValue(generator = "by_class") @GenericGenerator(name = "by_class", type = org.hibernate.id.IdentityGenerator.class) Long id; }
