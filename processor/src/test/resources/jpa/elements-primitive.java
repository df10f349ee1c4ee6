package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
    @Id Long id;
    @ElementCollection List<Shot> bag;
    @ElementCollection Set<Shot> set;
    @ElementCollection @OrderColumn List<Shot> list;
    @ElementCollection Map<String, Shot> map;
    @ElementCollection Map<Shot, String> keyed;
}

@Embeddable
class Shot {
    String name;
    int dose;
    @Column(name = "said") int said;
    @Basic(optional = false) int wanted;
}
