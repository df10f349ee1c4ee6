package sets;

import jakarta.persistence.*;
import java.util.*;

enum Colour { RED, GREEN, BLUE }

@Entity
class Painted {
    @Id long id;
    Colour byDefault;
    @Enumerated Colour plain;
    @Enumerated(EnumType.ORDINAL) @Column(nullable = false) Colour ordinal;
    @Enumerated(EnumType.STRING) Colour named;
    @Enumerated(EnumType.STRING) @Column(length = 20) Colour shorter;
}
