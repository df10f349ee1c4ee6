package sets;

import jakarta.persistence.*;
import java.util.*;

enum Kind { A, B }

@Embeddable
class Phone {
    @Column(nullable = false) String number;
    String remark;
}

@Embeddable
class Strict {
    @Column(nullable = false) String a;
    @Column(nullable = false) String b;
}

@Entity(name = "Human")
class Person {
    @Id @GeneratedValue long id;
    @ElementCollection Set<String> names;
    @ElementCollection @Column(nullable = false, name = "nick") Set<String> nicks;
    @ElementCollection List<Integer> bag;
    @ElementCollection @OrderColumn List<String> ordered;
    @ElementCollection @CollectionTable(name = "phones", joinColumns = @JoinColumn(name = "owner")) List<Phone> phones;
    @ElementCollection Set<Strict> stricts;
    @ElementCollection Map<String, Integer> map;
    @ElementCollection @MapKeyColumn(name = "k", length = 10) @Column(name = "v") Map<String, String> named;
    @ElementCollection @Enumerated(EnumType.STRING) Set<Kind> kinds;
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Kind, String> byKind;
    @ElementCollection Map<Integer, Phone> phoneMap;
    @ElementCollection @CollectionTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<UUID> free;
}
