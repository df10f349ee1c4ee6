package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Shop { @Id long id; @Embedded Inventory inventory; @Embedded @AttributeOverride(name = "count", column = @Column(name = "other_count")) @AssociationOverride(name = "links", joinTable = @JoinTable(name = "other_links")) Second second; }
@Embeddable class Inventory { int count; @ElementCollection Set<String> things; @OneToMany List<Shop> branches; @ElementCollection @CollectionTable(name = "prices") Map<String, Integer> prices; @ManyToOne Shop parent; @OneToMany(mappedBy = "inventory.parent") Set<Shop> children; }
@Embeddable class Second { int count; @ManyToMany @JoinTable(name = "links") Set<Shop> links; }
