package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Thing { @Id long id; java.math.RoundingMode mode; @Enumerated(EnumType.STRING) java.time.DayOfWeek day; @ElementCollection Set<java.time.Month> months; @Lob Blobby lob; }
class Blobby implements java.io.Serializable { int x; }
