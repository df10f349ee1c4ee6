// only 6
package sets;

import jakarta.persistence.*;
import java.util.*;

import org.hibernate.annotations.*;
import org.hibernate.dialect.*;

@Entity class Thing { @Id Long id; int a;
    @DialectOverride.GeneratedColumn(dialect = PostgreSQLDialect.class, override = @GeneratedColumn("a + 2")) @GeneratedColumn("a + 1") int c; }
