// only mysql
package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

import org.hibernate.type.SqlTypes;
@Entity
class Thing {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> asJson;
    @JdbcTypeCode(SqlTypes.UUID) UUID uuid;
    @JdbcTypeCode(SqlTypes.VARCHAR) UUID asText;
    @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 36) String fixed;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String longText;
    @JdbcTypeCode(SqlTypes.LONGVARCHAR) String longer;
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY) byte[] bytes;
    @JdbcTypeCode(SqlTypes.VARBINARY) byte[] asBinary;
    @JdbcTypeCode(SqlTypes.LONGVARBINARY) byte[] longBytes;
    @JdbcTypeCode(SqlTypes.VARBINARY) @Column(length = 70_000) byte[] many;
    @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 32) byte[] digest;
    java.net.InetAddress plain;
    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) java.time.OffsetDateTime withOffset;
    @JdbcTypeCode(SqlTypes.INTEGER) long small;
    @JdbcTypeCode(SqlTypes.SMALLINT) int smaller;
    @JdbcTypeCode(SqlTypes.TINYINT) int smallest;
    @JdbcTypeCode(SqlTypes.BIGINT) int big;
    @JdbcTypeCode(SqlTypes.NUMERIC) @Column(precision = 9, scale = 3) double exact;
    @JdbcTypeCode(SqlTypes.DECIMAL) java.math.BigDecimal asDecimal;
    @JdbcTypeCode(SqlTypes.DOUBLE) float wide;
    @JdbcTypeCode(SqlTypes.FLOAT) double floating;
    @JdbcTypeCode(SqlTypes.REAL) float narrow;
    @JdbcTypeCode(SqlTypes.DATE) java.util.Date asDate;
    @JdbcTypeCode(SqlTypes.TIME) java.time.LocalTime asTime;
    @JdbcTypeCode(SqlTypes.TIMESTAMP) java.time.Instant stamp;
    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) java.time.Instant zoned;
    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC) java.time.Instant utc;
    @JdbcTypeCode(SqlTypes.INET) java.net.InetAddress asInet;
    @JdbcTypeCode(SqlTypes.SQLXML) String asXml;
    @JdbcTypeCode(SqlTypes.BLOB) byte[] asBlob;
    @JdbcTypeCode(SqlTypes.CLOB) String asClob;
    @JdbcTypeCode(SqlTypes.BOOLEAN) boolean flag;
    @JdbcTypeCode(SqlTypes.VARCHAR) Kind byName;
    @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 20) Kind shortName;
    @JdbcTypeCode(SqlTypes.INTEGER) Kind asNumber;
    @JdbcTypeCode(SqlTypes.SMALLINT) Kind smallNumber;
    @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 1) Kind letter;
    @JdbcTypeCode(SqlTypes.JSON) Inside inside;
    @JdbcTypeCode(SqlTypes.JSON) List<String> jsonList;
    @JdbcTypeCode(SqlTypes.VARBINARY) UUID binaryUuid;
    @JdbcTypeCode(SqlTypes.BINARY) UUID binaryUuid2;
}
enum Kind { A, B }
class Inside implements java.io.Serializable { int a; }
