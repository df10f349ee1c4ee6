package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Thing { @Id long id;
    @Temporal(TemporalType.DATE) java.util.Date date; @Temporal(TemporalType.TIME) java.util.Date time; @Temporal(TemporalType.TIMESTAMP) java.util.Date stamp;
    @Temporal(TemporalType.DATE) Calendar calendarDate; @Temporal(TemporalType.TIMESTAMP) Calendar calendar; Calendar plain; java.util.Date plainDate;
    java.sql.Date sqlDate; java.sql.Time sqlTime; java.sql.Timestamp sqlStamp; java.time.OffsetTime zoned; java.time.Year year;
    @Column(precision = 3) java.time.LocalDateTime three; @Column(precision = 3) java.time.Instant threeToo; @Column(precision = 2) java.time.LocalTime two;
    @ElementCollection @Temporal(TemporalType.DATE) Set<java.util.Date> dates; @ElementCollection @MapKeyTemporal(TemporalType.TIME) Map<java.util.Date, String> byTime;
    @Enumerated(EnumType.STRING) java.time.DayOfWeek day; java.time.Month month; java.time.Duration duration; @Column(precision = 9) java.time.Duration precise; }
