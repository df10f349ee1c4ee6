package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(schema = "other")
class There {
    @Id @GeneratedValue @SequenceGenerator(name = "g", schema = "other", sequenceName = "there_numbers") long id;
    @ManyToOne Here here;
    @ElementCollection Set<String> tags;
}

@Entity
class Here {
    @Id @GeneratedValue long id;
    @OneToMany List<There> theres;
}
