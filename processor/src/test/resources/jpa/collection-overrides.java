package sets;

import jakarta.persistence.*;
import java.util.*;

@Embeddable
class Entry { String word; @Column(name = "wgt") int weight; @ManyToOne Topic topic; }

@Entity
class Topic { @Id long id; }

@Entity
class Glossary {
    @Id @GeneratedValue long id;
    @ElementCollection @AttributeOverride(name = "word", column = @Column(name = "term", length = 50)) List<Entry> entries;
    @ElementCollection @CollectionTable(name = "by_word", uniqueConstraints = @UniqueConstraint(name = "uq_by_word", columnNames = "heavy"), indexes = @Index(columnList = "heavy"))
    @AttributeOverride(name = "value.weight", column = @Column(name = "heavy")) @MapKeyColumn(name = "w") Map<String, Entry> byWord;
    @ElementCollection @Temporal(TemporalType.DATE) List<Date> dates;
    @ElementCollection @Lob List<String> texts;
    @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, Integer> byDate;
}
