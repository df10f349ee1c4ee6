package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Table(name = "`user`") class User { @Id long id; @Column(name = "`group`") String group; @Column(name = "`order`") int order; @ManyToOne Drop drop; }
@Entity @Table(name = "\"drop\"") class Drop { @Id @Column(name = "`select`") long id; @OneToMany @JoinTable(name = "`commit`") Set<User> users; }
