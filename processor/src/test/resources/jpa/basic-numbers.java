package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Numbers {
    @Id long id;
    byte aByte; short aShort; int anInt; long aLong; float aFloat; double aDouble; boolean aBoolean; char aChar;
    Byte boxedByte; Short boxedShort; Integer boxedInt; Long boxedLong; Float boxedFloat; Double boxedDouble;
    Boolean boxedBoolean; Character boxedChar;
    java.math.BigDecimal aDecimal; java.math.BigInteger anInteger;
    @Column(precision = 10) java.math.BigDecimal precise;
    @Column(precision = 12, scale = 4) java.math.BigDecimal scaled;
    @Column(precision = 20) java.math.BigInteger big;
}
