package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

@Entity class Thing { @Id long id;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Color color; @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(name = "shade", nullable = false) Color shade;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Outer.Size size; @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Enumerated(EnumType.STRING) @ColumnDefault("'RED'") Color third;
    @JdbcTypeCode(6003) Steps steps; @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(columnDefinition = "text") Color defined;
    @ElementCollection @JdbcTypeCode(SqlTypes.NAMED_ENUM) Set<Color> colors; @ElementCollection @MapKeyJdbcTypeCode(SqlTypes.NAMED_ENUM) Map<Color, String> byColor; }
class Outer { enum Size { S, M, L } }
enum Color { RED, GREEN, BLUE }
enum Steps { SECOND, FIRST }
