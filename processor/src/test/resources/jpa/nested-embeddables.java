package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Building { @Id long id; @Embedded Outer outer;
    @AttributeOverride(name = "middle.inner.text", column = @Column(name = "deep_text", length = 40)) @AttributeOverride(name = "middle.inner.nr", column = @Column(name = "deep_nr")) @AttributeOverride(name = "middle.name", column = @Column(name = "deep_name"))
    @AssociationOverride(name = "middle.inner.next", joinColumns = @JoinColumn(name = "deep_next")) @AttributeOverride(name = "label", column = @Column(name = "deep_label")) Outer other;
    static class Plain { }
    @Embeddable static class Inner { String text; int nr; @ManyToOne Building next; } }
@Embeddable class Outer { Middle middle; String label; }
@Embeddable class Middle { @Embedded Building.Inner inner; @Column(nullable = false) String name; }
