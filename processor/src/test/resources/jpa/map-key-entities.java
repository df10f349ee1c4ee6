package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity class Tag { @Id Long id; }
@Entity class Pair { @EmbeddedId Two id; }
@Embeddable class Two implements java.io.Serializable { int a; int b; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity
class Doc {
    @Id Long id;
    @ElementCollection @MapKeyJoinColumn(name = "tag") Map<Tag, String> byTag;
    @ElementCollection @MapKeyJoinColumn(name = "tagged", foreignKey = @jakarta.persistence.ForeignKey(name = "fk_tagged")) Map<Tag, Integer> named;
    @ElementCollection @MapKeyJoinColumn(foreignKey = @jakarta.persistence.ForeignKey(ConstraintMode.NO_CONSTRAINT)) Map<Tag, Integer> loose;
    @ElementCollection @MapKeyJoinColumn(name = "x", referencedColumnName = "a") @MapKeyJoinColumn(name = "y", referencedColumnName = "b") Map<Pair, Integer> pairs;
    @ManyToMany @MapKeyJoinColumn(name = "k") Map<Tag, Tag> tags;
    @OneToMany @JoinColumn(name = "doc") @MapKeyJoinColumn(name = "kk") Map<Tag, Part> parts;
    @ElementCollection @MapKeyClass(String.class) @MapKeyColumn(length = 20) Map<?, Integer> raw;
    @ElementCollection(targetClass = String.class) Set<? extends CharSequence> targets;
}
@Entity class Part { @Id Long id; }
