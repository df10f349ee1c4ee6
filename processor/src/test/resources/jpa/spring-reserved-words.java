// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Table(name = "`user`") class User { @Id long id; @Column(name = "`groupOf`") String group; @ManyToOne Drop theDrop; @ElementCollection Set<String> nickNames; }
@Entity @Table(name = "`drop`") class Drop { @Id long id; @OneToMany @JoinColumn(name = "`desc`") Set<User> users; }
