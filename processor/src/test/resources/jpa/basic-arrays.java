package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Arrays {
    @Id long id;
    String[] texts; int[] ints; Long[] longs; List<String> list; Set<Integer> uniques; UUID[] uuids; boolean[] flags; double[] doubles;
}
