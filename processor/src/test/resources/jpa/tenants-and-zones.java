package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Thing {
    @Id Long id;
    @TenantId String tenant;
    @TimeZoneStorage(TimeZoneStorageType.NATIVE) java.time.OffsetDateTime nativeZone;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) java.time.OffsetDateTime normal;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) java.time.ZonedDateTime utc;
    @TimeZoneStorage(TimeZoneStorageType.AUTO) java.time.ZonedDateTime auto;
    @TimeZoneStorage java.time.ZonedDateTime byDefault;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) java.time.OffsetDateTime two;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "zone_of_three") @Column(name = "three_at") java.time.ZonedDateTime three;
    @Nationalized String national;
    @Nationalized @Lob String nationalLob; java.sql.NClob nclob;
    @Nationalized char letter;
    @Array(length = 3) String[] few;
    @Array(length = 4) @Column(length = 12) List<String> short4;
    @FractionalSeconds(3) java.time.LocalDateTime millis;
    @FractionalSeconds(0) java.time.Instant seconds;
}
