package sets;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
abstract class Base<K> {
    @Id @GeneratedValue K id;
    @Version int version;
    @Column(name = "made", nullable = false) java.time.Instant created;
}

@MappedSuperclass
abstract class Named extends Base<Long> {
    @Column(length = 80) String name;
}

@Entity
@AttributeOverride(name = "name", column = @Column(name = "title", length = 30, nullable = false))
class Book extends Named {
    int pages;
}

@Entity
class Author extends Named {
    @ManyToOne Book best;
}

class NotMapped extends Named {
    String lost;
}

@Entity
class Late extends NotMapped {
    String kept;
}
