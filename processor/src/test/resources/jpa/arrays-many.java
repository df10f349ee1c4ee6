package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity class Thing { @Id Long id; int[] ints; long[] longs; double[] doubles; boolean[] flags; String[] texts; @Column(length = 10) String[] shorts; UUID[] uuids; java.time.LocalDate[] dates; java.time.Instant[] instants; java.math.BigDecimal[] decimals; Integer[] boxed; List<Integer> list; Set<UUID> uniques; List<java.time.LocalDateTime> times;
    @Array(length = 5) int[] five; @Enumerated(EnumType.STRING) K[] names; List<K> ordinals; float[] floats; short[] smalls; Collection<String> coll; @Column(nullable = false) List<String> strict; }
enum K { A, B }
