package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Times {
    @Id Integer id;
    java.time.LocalDate localDate; java.time.LocalTime timeOfDay; java.time.LocalDateTime localDateTime;
    java.time.Instant instant; java.time.OffsetDateTime offsetDateTime; java.time.ZonedDateTime zonedDateTime;
    java.time.OffsetTime offsetTime; java.time.Duration duration; java.time.Year year;
    Date date; Calendar calendar; java.sql.Date sqlDate; java.sql.Time sqlTime; java.sql.Timestamp stamp;
    @Temporal(TemporalType.DATE) Date onlyDate; @Temporal(TemporalType.TIME) Date onlyTime;
    @Temporal(TemporalType.TIMESTAMP) Date together; @Temporal(TemporalType.DATE) Calendar day;
}
