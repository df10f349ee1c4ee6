package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Task {
    enum State { NEW { @Override void x() {} }, DONE; void x() {} }
    @Id @GeneratedValue long id;
    @Enumerated(EnumType.STRING) @Column(nullable = false, name = "task_state") State state;
    @Enumerated(EnumType.STRING) @Column(length = 8, unique = true) State other;
    @ElementCollection @Enumerated Set<State> history;
    @ElementCollection @Enumerated(EnumType.STRING) @Column(length = 10, nullable = false) Set<State> named;
    State[] states;
}
