package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Team { @Id long id;
    @ElementCollection Set<Role> roles; @ElementCollection @OrderColumn(name = "pos") List<Role> ordered; @ElementCollection @CollectionTable(name = "roles_by", joinColumns = @JoinColumn(name = "team", nullable = false)) @MapKeyColumn(name = "k", length = 30) Map<String, Role> byName;
    @ElementCollection @AttributeOverride(name = "title", column = @Column(name = "t")) @AssociationOverride(name = "who", joinColumns = @JoinColumn(name = "w")) Collection<Role> renamed; }
@Embeddable class Role { @Column(nullable = false) String title; @ManyToOne(optional = false) Member who; Term term; }
@Embeddable class Term { java.time.LocalDate since; java.time.LocalDate until; }
@Entity class Member { @Id long id; }
