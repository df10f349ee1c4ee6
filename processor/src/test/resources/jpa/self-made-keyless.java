package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class A { @Id Long id; @ElementCollection List<String> bag; @ElementCollection Collection<Part> parts; @ManyToMany List<A> as; @ElementCollection Set<String> nullable; @ElementCollection Map<String, Part> map; }
@Embeddable class Part { String x; Integer y; }
