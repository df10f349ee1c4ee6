// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class UserAccount { @Id @GeneratedValue Long userId; }
@Entity class UserDetail { @Id Long id; @MapsId @OneToOne UserAccount userAccount; }
@Embeddable record GroupKey(Long accountId, String groupName) {}
@Entity class GroupMember { @EmbeddedId GroupKey id; @MapsId("accountId") @ManyToOne UserAccount account; boolean isAdmin; }
class LikeId implements java.io.Serializable { Long likedBy; int postNumber; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity @IdClass(LikeId.class) class PostLike { @Id @ManyToOne UserAccount likedBy; @Id int postNumber; }
