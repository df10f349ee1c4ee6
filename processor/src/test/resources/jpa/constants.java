package sets;

import jakarta.persistence.*;
import java.util.*;

interface Names { String TABLE = "the_" + "things"; String PREFIX = "c_"; int SHORT = 8 * 4; boolean NO = !true; }
@Entity @Table(name = Names.TABLE, indexes = @Index(name = Names.PREFIX + "idx", columnList = Thing.NAME))
class Thing {
    static final String NAME = Names.PREFIX + "name";
    @Id long id;
    @Column(name = NAME, length = Names.SHORT, nullable = Names.NO) String name;
    @Column(name = Names.PREFIX + "amount", precision = Names.SHORT / 2, scale = (int) 3L) java.math.BigDecimal amount;
}
