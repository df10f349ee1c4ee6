package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Thing { @Id @GeneratedValue Long id;
    @ElementCollection(targetClass = Integer.class) Set<Integer> numbers; @ElementCollection Collection<String> bag; @ElementCollection SortedSet<String> sorted; @ElementCollection List<byte[]> blobs;
    @ElementCollection @Column(nullable = false, length = 40) Set<String> strict; @ElementCollection @Column(name = "v", precision = 8, scale = 3) List<java.math.BigDecimal> decimals;
    @ElementCollection @CollectionTable(name = "pairs", joinColumns = @JoinColumn(name = "thing_ref"), uniqueConstraints = @UniqueConstraint(columnNames = {"thing_ref", "val"})) @Column(name = "val") List<String> uniques;
    @ElementCollection Map<Integer, UUID> uuids; @ElementCollection @MapKeyColumn(name = "lang", length = 2) @Column(name = "txt", length = 2000) Map<String, String> texts; @ElementCollection Map<UUID, java.time.Instant> times; @ElementCollection SortedMap<java.time.LocalDate, Boolean> flags; }
@MappedSuperclass abstract class Tagged { @Id Long id; @ElementCollection Set<String> tags; @ElementCollection @CollectionTable(name = "marks") Set<String> marks; }
@Entity class One extends Tagged { }
