package sets;

import jakarta.persistence.*;
import java.util.*;

@Embeddable class Amount { @Column(nullable = false) int cents; @Column(length = 3) String currency; @ManyToOne @JoinColumn(name = "payer_id") Owner payer; }
@Entity class Owner {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "entry", joinColumns = @JoinColumn(name = "owner_id"), indexes = @Index(name = "entry_by_owner", columnList = "owner_id"), uniqueConstraints = @UniqueConstraint(name = "entry_once", columnNames = {"owner_id", "cents"})) List<Amount> amounts;
    @ElementCollection @CollectionTable(name = "note", joinColumns = @JoinColumn(name = "owner_id", foreignKey = @ForeignKey(name = "note_of_owner"))) @Column(name = "text", length = 99, nullable = false) Set<String> notes;
    @ManyToMany @JoinTable(name = "member", joinColumns = @JoinColumn(name = "owner_id"), inverseJoinColumns = @JoinColumn(name = "club_id")) Set<Club> clubs;
    @ManyToMany @JoinTable(name = "guest", joinColumns = @JoinColumn(name = "owner_id"), inverseJoinColumns = @JoinColumn(name = "club_id")) List<Club> visited;
}
@Entity class Club { @Id Long id; }
@Entity class Entry { @Id Long id; Integer cents; String currency; @Column(name = "owner_id") Long ownerId; }
@Entity class Note { @Id Long id; String text; }
@Embeddable class MemberKey implements java.io.Serializable { @Column(name = "owner_id") Long owner; @Column(name = "club_id") Long club; }
@Entity class Member { @EmbeddedId MemberKey id; @MapsId("owner") @ManyToOne @JoinColumn(name = "owner_id") Owner owner; @MapsId("club") @ManyToOne @JoinColumn(name = "club_id") Club club; String since; }
@Entity class Guest { @Id Long id; @ManyToOne @JoinColumn(name = "owner_id") Owner owner; @ManyToOne(optional = false) @JoinColumn(name = "club_id") Club club; }
