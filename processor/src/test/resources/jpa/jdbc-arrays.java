package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

import org.hibernate.type.SqlTypes;
@Entity
class Thing {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> list;
    @JdbcTypeCode(SqlTypes.ARRAY) int[] numbers;
}
