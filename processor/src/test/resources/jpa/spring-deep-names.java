// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Table(name = "TBL_UserAccount") class UserAccount { @Id Long ID; String firstName; String HTMLBody; String a1B2; String lastLoginIP; @Column(name = "eMail") String mail; @Embedded HomeAddress homeAddress; @ManyToOne UserAccount managedBy; @ElementCollection @MapKeyColumn(name = "keyName") Map<String, String> extraProps; @OneToMany(mappedBy = "managedBy") List<UserAccount> staff; @ManyToMany Set<UserAccount> friendsOf; @OneToMany @OrderColumn List<UserAccount> inOrder; }
@Embeddable class HomeAddress { String zipCode; @ManyToOne UserAccount registeredBy; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "theKind") class BaseThing { @Id Long thingId; }
@Entity class SubThing extends BaseThing { String subName; }
