// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @SecondaryTable(name = "userDetails", pkJoinColumns = @PrimaryKeyJoinColumn(name = "userId")) @Table(indexes = @Index(name = "idxUserName", columnList = "userName"), uniqueConstraints = @UniqueConstraint(name = "ukMail", columnNames = {"eMail", "user_name"}))
class AppUser { @Id Long id; String userName; String eMail; @Column(table = "userDetails", name = "longText") String details; @ElementCollection @CollectionTable(name = "userTags", joinColumns = @JoinColumn(name = "userRef")) @Column(name = "theTag") Set<String> tags; @ManyToOne @JoinColumn(name = "theBoss", foreignKey = @ForeignKey(name = "fkTheBoss")) AppUser boss; }
