package dev.inchworm.processor.read.mapping;

import static dev.inchworm.processor.read.mapping.MappedSources.schema;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What fields become, read from real sources. */
class ColumnMappingTest {

    @Test
    void everyValueTypeOfTheJdkHasAColumnType() {
        assertThat(schema("""
                @Table class Everything {
                    @Id boolean b1; Boolean b2; byte y1; Byte y2; short s1; Short s2; int i1; Integer i2; long l1; Long l2;
                    float f1; Float f2; double d1; Double d2; char c1; Character c2;
                    String text; BigDecimal decimal; BigInteger big; UUID uuid; byte[] bytes;
                    LocalDate date; LocalTime time; LocalDateTime both; Instant instant; OffsetDateTime offset;
                    Duration duration; State state;
                }
                """, "enum State { NEW, PAID }")).isEqualTo("""
                {"table":"everything","entity":"com.acme.Everything"}
                {"column":"b1","type":"bool"}
                {"column":"b2","type":"bool"}
                {"column":"y1","type":"int8"}
                {"column":"y2","type":"int8"}
                {"column":"s1","type":"int16"}
                {"column":"s2","type":"int16"}
                {"column":"i1","type":"int32"}
                {"column":"i2","type":"int32"}
                {"column":"l1","type":"int64"}
                {"column":"l2","type":"int64"}
                {"column":"f1","type":"float32"}
                {"column":"f2","type":"float32"}
                {"column":"d1","type":"float64"}
                {"column":"d2","type":"float64"}
                {"column":"c1","type":"string(1)"}
                {"column":"c2","type":"string(1)"}
                {"column":"text","type":"string(255)"}
                {"column":"decimal","type":"decimal(38,2)"}
                {"column":"big","type":"decimal(38,0)"}
                {"column":"uuid","type":"uuid"}
                {"column":"bytes","type":"bytes"}
                {"column":"date","type":"date"}
                {"column":"time","type":"time(6)"}
                {"column":"both","type":"datetime(6)"}
                {"column":"instant","type":"instant(6)"}
                {"column":"offset","type":"instant(6)"}
                {"column":"duration","type":"duration"}
                {"column":"state","type":"enum{NEW,PAID}"}
                {"key":"everything_pkey","on":["b1"]}
                """);
    }

    @Test
    void annotationsRefineTheType() {
        assertThat(schema("""
                @Table record Refined(
                    @Id @Column(name = "Key", length = 36, comment = "who's who") String id,
                    @Column(precision = 12, scale = 4) BigDecimal price,
                    @Column(precision = 1) BigDecimal digit,
                    @Column(precision = 20) BigInteger big,
                    @Column(precision = 3) Instant millis,
                    @Column(type = ColumnType.TEXT) String remark,
                    @Column(type = ColumnType.JSON) Map<String, List<Integer>> labels,
                    @Column(type = ColumnType.INT64) Money money,
                    @Column(type = ColumnType.STRING, length = 20) State state,
                    @Column(type = ColumnType.DATETIME, precision = 0) Date date,
                    @Column(type = ColumnType.DECIMAL, precision = 5, scale = 0) int number,
                    @SqlType(value = "citext", dialect = "postgresql") String name,
                    @SqlType(value = "point", dialect = "postgresql") @SqlType(value = "geometry", dialect = "mysql") Money at) {}
                """, "enum State { NEW }", "class Money {}")).isEqualTo("""
                {"table":"refined","entity":"com.acme.Refined"}
                {"column":"Key","type":"string(36)","comment":"who's who"}
                {"column":"price","type":"decimal(12,4)"}
                {"column":"digit","type":"decimal(1,1)"}
                {"column":"big","type":"decimal(20,0)"}
                {"column":"millis","type":"instant(3)"}
                {"column":"remark","type":"text"}
                {"column":"labels","type":"json"}
                {"column":"money","type":"int64"}
                {"column":"state","type":"string(20)"}
                {"column":"date","type":"datetime(0)"}
                {"column":"number","type":"decimal(5,0)"}
                {"column":"name","type":"string(255)","sql":{"postgresql":"citext"}}
                {"column":"at","type":"other","sql":{"mysql":"geometry","postgresql":"point"}}
                {"key":"refined_pkey","on":["Key"]}
                """);
    }

    @Test
    void everyNamedColumnTypeIsOne() {
        StringBuilder fields = new StringBuilder();
        for (dev.inchworm.mapping.ColumnType type : dev.inchworm.mapping.ColumnType.values()) {
            fields.append("@Column(type = ColumnType.")
                    .append(type)
                    .append(type == dev.inchworm.mapping.ColumnType.AUTO ? ") int f" : ") Object f")
                    .append(type.ordinal())
                    .append("; ");
        }
        assertThat(schema("@Table class Named { @Id long id; " + fields + "}")).isEqualTo("""
                {"table":"named","entity":"com.acme.Named"}
                {"column":"id","type":"int64"}
                {"column":"f0","type":"int32"}
                {"column":"f1","type":"bool"}
                {"column":"f2","type":"int8"}
                {"column":"f3","type":"int16"}
                {"column":"f4","type":"int32"}
                {"column":"f5","type":"int64"}
                {"column":"f6","type":"float32"}
                {"column":"f7","type":"float64"}
                {"column":"f8","type":"decimal(38,2)"}
                {"column":"f9","type":"string(255)"}
                {"column":"f10","type":"text"}
                {"column":"f11","type":"bytes"}
                {"column":"f12","type":"uuid"}
                {"column":"f13","type":"date"}
                {"column":"f14","type":"time(6)"}
                {"column":"f15","type":"datetime(6)"}
                {"column":"f16","type":"instant(6)"}
                {"column":"f17","type":"duration"}
                {"column":"f18","type":"json"}
                {"key":"named_pkey","on":["id"]}
                """);
    }

    @Test
    void columnsAreNotNullUnlessAnythingCalledNullableSaysOtherwise() {
        assertThat(schema("""
                @Table class Order { @Id Long id; @Nullable String jspecify; @com.acme.Own.Nullable Integer own; Integer none; }
                """, "class Own { @interface Nullable {} }")).isEqualTo("""
                {"table":"order","entity":"com.acme.Order"}
                {"column":"id","type":"int64"}
                {"column":"jspecify","type":"string(255)","nullable":true}
                {"column":"own","type":"int32","nullable":true}
                {"column":"none","type":"int32"}
                {"key":"order_pkey","on":["id"]}
                """);
    }

    @Test
    void enumsOfTheJdkAreEnums() {
        assertThat(schema("@Table class Shift { @Id long id; DayOfWeek day; }")).isEqualTo("""
                {"table":"shift","entity":"com.acme.Shift"}
                {"column":"id","type":"int64"}
                {"column":"day","type":"enum{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}"}
                {"key":"shift_pkey","on":["id"]}
                """);
    }

    @Test
    void staticAndTransientFieldsAreNoColumns() {
        assertThat(schema("""
                @Table class Order { static int COUNT; @Id long id; transient int cached; @Transient List<String> labels; }
                """)).isEqualTo("""
                {"table":"order","entity":"com.acme.Order"}
                {"column":"id","type":"int64"}
                {"key":"order_pkey","on":["id"]}
                """);
    }

    @Test
    void valuesComeFromDefaultsIdentitiesSequencesAndExpressions() {
        assertThat(schema("""
                @Table(name = "orders", schema = "sales", primaryKey = "the key", comment = "All\\nof them") class Order {
                    @Id @Identity int id;
                    @Sequence long number;
                    @Sequence(name = "shared", schema = "other", start = 1000, increment = -5) short other;
                    @Sequence(name = "drawn") @DefaultSql("nextval('drawn')") long drawn;
                    @DefaultSql("now()") @DefaultSql(value = "current_timestamp(6)", dialect = "mysql") Instant at;
                    @Computed("id + 1") int next;
                    @Computed(value = "id - 1", stored = false) int previous;
                }
                """)).isEqualTo("""
                {"sequence":["other","shared"],"start":1000,"increment":-5}
                {"sequence":["sales","drawn"],"start":1,"increment":1}
                {"sequence":["sales","orders_number_seq"],"start":1,"increment":1}
                {"table":["sales","orders"],"entity":"com.acme.Order","comment":"All\\nof them"}
                {"column":"id","type":"int32","identity":true}
                {"column":"number","type":"int64","from":["sales","orders_number_seq"]}
                {"column":"other","type":"int16","from":["other","shared"]}
                {"column":"drawn","type":"int64","default":"nextval('drawn')","from":["sales","drawn"]}
                {"column":"at","type":"instant(6)","default":{"":"now()","mysql":"current_timestamp(6)"}}
                {"column":"next","type":"int32","computed":"id + 1","stored":true}
                {"column":"previous","type":"int32","computed":"id - 1"}
                {"key":"the key","on":["id"]}
                """);
    }
}
