package sets;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity class Parted { @Id long id; @PartitionKey Integer part; @PartitionKey @Column(name = "area") String region; @PartitionKey Integer alpha; String name; }
@Entity class Other { @Id @GeneratedValue Long id; @PartitionKey @ManyToOne Parent parent; }
@Entity class Parent { @Id long id; }
