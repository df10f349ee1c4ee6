package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@TableGenerator(name = "tg", table = "ids", pkColumnName = "what", valueColumnName = "next", initialValue = 5, allocationSize = 7,
    indexes = @jakarta.persistence.Index(name = "ids_next", columnList = "next"), uniqueConstraints = @UniqueConstraint(name = "ids_un", columnNames = {"next", "what"}))
@Entity class Thing { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "tg") Long id; }
@Entity class Other { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "tg2") @TableGenerator(name = "tg2", table = "ids", pkColumnName = "what", valueColumnName = "next", pkColumnValue = "o") Long id; }
@Entity class Third { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
