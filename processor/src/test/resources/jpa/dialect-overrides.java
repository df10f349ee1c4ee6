package sets;

import jakarta.persistence.*;
import java.util.*;

import org.hibernate.annotations.*;
import org.hibernate.dialect.*;

@Entity class Thing { @Id Long id;
    @ColumnDefault("1") @DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, override = @ColumnDefault("2")) @DialectOverride.ColumnDefault(dialect = MySQLDialect.class, override = @ColumnDefault("3")) int a;
    @DialectOverride.ColumnDefault(dialect = OracleDialect.class, override = @ColumnDefault("4")) @ColumnDefault("5") int b;
    @Check(constraints = "d > 0") @DialectOverride.Check(dialect = PostgreSQLDialect.class, override = @Check(constraints = "d > 7")) int d;
    @DialectOverride.Formula(dialect = PostgreSQLDialect.class, override = @Formula("a + 1")) @Formula("a") int e; }
