package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Thing { @Id long id; @Column(columnDefinition = "") String none; @Column(name = "x", columnDefinition = "", length = 20) String given; }
