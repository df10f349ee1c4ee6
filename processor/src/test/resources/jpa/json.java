package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

@Entity class Thing { @Id Long id; @JdbcTypeCode(SqlTypes.JSON) Inner one; @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false) List<Inner> list; @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> map; @JdbcTypeCode(SqlTypes.JSON) String text; @JdbcTypeCode(SqlTypes.JSON) int[] ints; @JdbcTypeCode(SqlTypes.JSON) Set<String> texts; @ElementCollection @JdbcTypeCode(SqlTypes.UUID) Set<UUID> uuids; @JdbcTypeCode(SqlTypes.CHAR) UUID charUuid; }
class Inner implements java.io.Serializable { int x; List<String> ys; }
