package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Table(uniqueConstraints = {@UniqueConstraint(name = "uk_one", columnNames = {"a", "b"}), @UniqueConstraint(columnNames = {"b", "other_id"})})
class Thing { @Id long id; @Column(unique = true) String a; int b; @ManyToOne @JoinColumn(unique = true) Thing other; @OneToOne Thing mate; @OneToOne @JoinColumn(name = "m2", unique = false) Thing mate2;
    @Embedded Part part; @ElementCollection @Column(unique = true) Set<String> names; @Column(name = "`Q`", unique = true) String q; }
@Embeddable class Part { @Column(unique = true, name = "part_code") String code; }
