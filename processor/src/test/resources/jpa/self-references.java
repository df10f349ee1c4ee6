package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Node {
    @Id @GeneratedValue long id;
    @ManyToOne Node parent;
    @OneToMany(mappedBy = "parent") Set<Node> children;
    @ManyToMany Set<Node> linked;
    @OneToOne Node twin;
    @OneToMany List<Node> bag;
}
