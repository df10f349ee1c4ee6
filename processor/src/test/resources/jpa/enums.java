package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Thing { @Id long id;
    @Enumerated(EnumType.STRING) @Column(length = 10, nullable = false) Kind name; @Enumerated Kind number; @Enumerated(EnumType.ORDINAL) @Column(nullable = false) Kind strict; Kind plain;
    @ElementCollection @Enumerated(EnumType.STRING) Set<Kind> kinds; @ElementCollection List<Kind> ordinals; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Kind, Kind> byKind;
    @ElementCollection @MapKeyColumn(name = "kind", length = 7) @MapKeyEnumerated(EnumType.STRING) @Enumerated(EnumType.STRING) @Column(name = "worth", length = 9) Map<Kind, Kind> named;
    @ElementCollection Map<Kind, String> byNumber; @Embedded Part part; Kind[] several; Bodies bodies; @Enumerated(EnumType.STRING) One one; }
@Embeddable class Part { @Enumerated(EnumType.STRING) Kind inside; Kind insideNumber; }
enum Kind { A, B, LONGER_NAME }
enum Bodies { X { int f() { return 1; } }, Y { int f() { return 2; } }; abstract int f(); }
enum One { ALONE }
