package sets;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass abstract class Keyed<K> { @EmbeddedId K key; }
@Embeddable class Pair implements java.io.Serializable { int x; String y; }
@Embeddable record Three(int a, long b, String c) {}
@Entity class P extends Keyed<Pair> { String p; }
@Entity class T extends Keyed<Three> { String t; @ManyToOne P p; }
