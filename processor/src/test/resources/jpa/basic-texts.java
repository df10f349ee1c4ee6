package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Texts {
    @Id String id;
    String plain; @Column(length = 40) String shorter; @Column(length = 100000) String longer;
    @Column(length = Integer.MAX_VALUE) String longest;
    UUID uuid; Locale locale; Currency currency; TimeZone zone; java.net.URL url; Class<?> type; char[] chars;
    java.time.ZoneId zoneId; java.time.ZoneOffset shift;
    byte[] bytes; @Column(length = 20) byte[] fewBytes;
}
