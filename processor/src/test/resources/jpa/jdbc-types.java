package sets;

import jakarta.persistence.*;
import java.util.*;

import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.jdbc.*;

@Entity class Thing { @Id Long id;
    @JdbcType(VarcharJdbcType.class) UUID asText; @JdbcType(LongVarcharJdbcType.class) String longText; @JdbcType(SmallIntJdbcType.class) int small;
    @JdbcType(IntegerJdbcType.class) Boolean flag; @JdbcType(BigIntJdbcType.class) int big; @JdbcType(DoubleJdbcType.class) java.math.BigDecimal number;
    @JdbcType(CharJdbcType.class) String fixed; @JdbcType(VarbinaryJdbcType.class) byte[] bytes; @JdbcType(TimestampJdbcType.class) java.time.Instant at; }
