package sets;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass abstract class Audit { @Embedded Stamp stamp; @Embedded @AttributeOverrides({@AttributeOverride(name = "at", column = @Column(name = "changed_at")), @AttributeOverride(name = "by", column = @Column(name = "changed_by"))}) Stamp changed; }
@Embeddable class Stamp { java.time.Instant at; @Column(name = "done_by", length = 30) String by; }
@Entity class A extends Audit { @Id Long id; }
@Entity @AttributeOverride(name = "stamp.at", column = @Column(name = "created_at", nullable = false)) class B extends Audit { @Id Long id; }
@Entity @AssociationOverride(name = "boss", joinColumns = @JoinColumn(name = "chief_id"), foreignKey = @ForeignKey(name = "fk_chief")) class C extends WithBoss { }
@Entity @AttributeOverride(name = "id", column = @Column(name = "d_id")) class D extends WithBoss { }
@MappedSuperclass abstract class WithBoss { @Id Long id; @ManyToOne A boss; }
