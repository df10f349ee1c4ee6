package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

@Entity class Thing { @Id Long id; @JdbcTypeCode(SqlTypes.JSON) @Embedded Inner one; @JdbcTypeCode(SqlTypes.JSON) @Column(name = "other_json") Inner other; @JdbcTypeCode(SqlTypes.JSON) List<Inner> many; }
@Embeddable class Inner { int x; String y; }
