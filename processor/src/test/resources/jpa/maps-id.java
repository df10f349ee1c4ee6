package sets;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class User1 { @Id @GeneratedValue long id; }

@Entity
class Group1 { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id; }

@Embeddable
class MembershipKey implements Serializable {
    Long userId; Integer groupId;
    public boolean equals(Object o) { return this == o; } public int hashCode() { return 1; }
}

@Entity
class Membership {
    @EmbeddedId MembershipKey key;
    @ManyToOne @MapsId("userId") User1 user1;
    @ManyToOne @MapsId("groupId") @JoinColumn(name = "grp") Group1 group1;
    String role;
}

@Entity
class Profile { @Id Long id; @OneToOne @MapsId @JoinColumn(name = "user_ref") User1 user; }
