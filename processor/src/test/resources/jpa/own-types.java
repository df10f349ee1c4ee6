package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Thing {
    @Id Long id;
    @JdbcType(org.hibernate.type.descriptor.jdbc.VarcharJdbcType.class) @Column(columnDefinition = "varchar(30)") String said;
    @JavaType(org.hibernate.type.descriptor.java.StringJavaType.class) @Column(columnDefinition = "text", nullable = false) String java;
}
