// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class OrderLine { @Id @GeneratedValue Long id; }
@Entity class ShopOrder { @Id @GeneratedValue(generator = "shopOrderNumbers") Long id; }
@Entity class UserAccount { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
@Entity class LoginName { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "LoginNumbers") Long id; }
@Entity class Counted { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "tg") @TableGenerator(name = "tg", table = "TheNumbers", pkColumnName = "keyName", valueColumnName = "nextValue") Long id; }
