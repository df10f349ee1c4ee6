// only 7, without checks
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Thing { @Id long id; Code code; @Column(nullable = false, unique = true) Code other; @Enumerated(EnumType.STRING) Letter letter;
    @Enumerated(EnumType.STRING) @Column(length = 8) Letter named; Short small; Small little; Tiny tiny; @ElementCollection Set<Code> codes;
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Letter, Code> byLetter; @Column(columnDefinition = "integer") Code defined; @Embedded Part part; }
@Embeddable class Part { Code within; @Enumerated(EnumType.STRING) Letter innerLetter; }
enum Code { ONE(1), TEN(10), FIVE(5); @EnumeratedValue final int value; Code(int value) { this.value = value; } }
enum Letter { ALPHA("a"), BETA("b'"), GAMMA("c"); @EnumeratedValue final String text; Letter(String text) { this.text = text; } }
enum Small { A((short) 3), B((short) 2); @EnumeratedValue final short value; Small(short value) { this.value = value; } }
enum Tiny { A((byte) 1), B((byte) 7); @EnumeratedValue final byte value; Tiny(byte value) { this.value = value; } }
