package sets;

import jakarta.persistence.*;
import java.util.*;

@Embeddable
class Audit {
    @ManyToOne User1 by;
    @ManyToOne(optional = false) @JoinColumn(name = "owner_ref") User1 owner;
    java.time.Instant at;
    @ElementCollection Set<String> marks;
    @Embedded Place place;
}

@Embeddable
class Place { @ManyToOne City city; }

@Entity
class City { @Id @Column(length = 10) String code; }

@Entity
class User1 { @Id @GeneratedValue long id; }

@Entity
class Document { @Id @GeneratedValue long id; @Embedded Audit audit; }
