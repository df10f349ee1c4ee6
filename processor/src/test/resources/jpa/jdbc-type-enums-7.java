// only 7
package sets;

import jakarta.persistence.*;
import java.util.*;

import org.hibernate.annotations.*;
import org.hibernate.dialect.type.PostgreSQLEnumJdbcType;

@Entity @jakarta.persistence.Table(name = "orders") class Order { @Id Long id; @Enumerated(EnumType.STRING) @JdbcType(PostgreSQLEnumJdbcType.class) Status status; @JdbcType(PostgreSQLEnumJdbcType.class) Status other; }
enum Status { OPEN, CLOSED }
