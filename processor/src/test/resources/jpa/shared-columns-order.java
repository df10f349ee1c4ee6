package sets;

import jakarta.persistence.*;
import java.util.*;

@Embeddable class Ref { @Column(name = "own_ref") Long id; @Column(name = "part") Integer part; }
@Entity class Res { @Id Long id; }
@MappedSuperclass class Base { @Column(name = "kind", insertable = false, updatable = false) String zKind; }
@Entity class History extends Base {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "res_id", nullable = false, insertable = false, updatable = false) Res myResource;
    @Embedded @AttributeOverride(name = "id", column = @Column(name = "res_id", updatable = false)) @AttributeOverride(name = "part", column = @Column(name = "res_part", insertable = false, updatable = false)) Ref myResourcePid;
    @Column(name = "res_id", insertable = false, updatable = false, nullable = false) Long myResourceId;
    @Column(name = "res_part", nullable = false) Integer zPart;
    @Column(name = "kind", nullable = false, length = 12) String aKind;
}
@Entity class Later {
    @Id Long id;
    @Column(name = "code", length = 20) String second;
    @Column(name = "code", length = 10, nullable = false, insertable = false, updatable = false) String first;
    @Column(name = "word", length = 30, nullable = false) String one;
    @Column(name = "word", length = 10, insertable = false, updatable = false) String two;
}
