// only mysql
package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

@Entity class Thing { @Id long id; @JdbcTypeCode(SqlTypes.ENUM) @Column(nullable = false) Color plain; @JdbcTypeCode(6002) Color numbered;
    @JdbcTypeCode(SqlTypes.ENUM) @Enumerated(EnumType.STRING) @Column(length = 10) Color named; @ElementCollection @JdbcTypeCode(SqlTypes.ENUM) Set<Color> colors;
    @ElementCollection @MapKeyJdbcTypeCode(SqlTypes.ENUM) Map<Color, String> byColor; }
enum Color { RED, GREEN, BLUE }
