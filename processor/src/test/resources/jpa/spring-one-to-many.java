// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Order1 {
    @Id @GeneratedValue long id;
    @OneToMany(mappedBy = "order") List<Line> lines;
    @OneToMany List<Line> others;
    @OneToMany Set<Line> set;
    @OneToMany @JoinColumn(name = "inverse_id") List<Line> inTarget;
    @OneToMany @JoinColumn(nullable = false) Set<Line> strict;
    @OneToMany @OrderColumn List<Line> ordered;
    @OneToMany @JoinColumn @OrderColumn(name = "pos") List<Line> orderedInTarget;
    @OneToMany @JoinTable(name = "joined", joinColumns = @JoinColumn(name = "o_id"), inverseJoinColumns = @JoinColumn(name = "l_id")) List<Line> joined;
}

@Entity
class Line {
    @Id @GeneratedValue long id;
    @ManyToOne Order1 order;
}
