package dev.inchworm.processor.read.mapping;

import static dev.inchworm.processor.read.mapping.MappedSources.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.read.Part;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.ObjectName;
import org.junit.jupiter.api.Test;

/** Columns that come from other classes than the entity. */
class EmbeddingAndInheritanceTest {

    @Test
    void embeddedValuesMakeColumnsWithPrefixesThatAddUp() {
        assertThat(schema("""
                @Table class Customer {
                    @Id long id;
                    @Embedded Address home;
                    @Embedded(prefix = "billing_") @Nullable Address billing;
                }
                """, """
                record Address(@Column(name = "Street") String street, @Embedded(prefix = "at ") Point at,
                    @Nullable String phone) {}
                """, "class Point { int x; int y; }")).isEqualTo("""
                {"table":"customer","entity":"com.acme.Customer"}
                {"column":"id","type":"int64"}
                {"column":"Street","type":"string(255)"}
                {"column":"at x","type":"int32"}
                {"column":"at y","type":"int32"}
                {"column":"phone","type":"string(255)","nullable":true}
                {"column":"billing_Street","type":"string(255)","nullable":true}
                {"column":"billing_at x","type":"int32","nullable":true}
                {"column":"billing_at y","type":"int32","nullable":true}
                {"column":"billing_phone","type":"string(255)","nullable":true}
                {"key":"customer_pkey","on":["id"]}
                """);
    }

    @Test
    void anEmbeddedKeyIsTheKey() {
        assertThat(schema("""
                @Table class OrderLine { @Id @Embedded OrderLineKey key; String article; }
                """, "record OrderLineKey(long orderId, int position) {}"))
                .isEqualTo("""
                {"table":"order_line","entity":"com.acme.OrderLine"}
                {"column":"order_id","type":"int64"}
                {"column":"position","type":"int32"}
                {"column":"article","type":"string(255)"}
                {"key":"order_line_pkey","on":["order_id","position"]}
                """);
    }

    @Test
    void embeddedClassesMayInheritAndBeGeneric() {
        assertThat(schema("""
                @Table class Booking {
                    @Id long id;
                    @Embedded(prefix = "stay_") Range<LocalDate> stay;
                    @Embedded(prefix = "price_") Range<BigDecimal> price;
                }
                """, "class Range<T> extends Lower<T> { @Nullable T upper; }", "class Lower<X> { X lower; }"))
                .isEqualTo("""
                {"table":"booking","entity":"com.acme.Booking"}
                {"column":"id","type":"int64"}
                {"column":"stay_lower","type":"date"}
                {"column":"stay_upper","type":"date","nullable":true}
                {"column":"price_lower","type":"decimal(38,2)"}
                {"column":"price_upper","type":"decimal(38,2)","nullable":true}
                {"key":"booking_pkey","on":["id"]}
                """);
    }

    @Test
    void superclassesHandDownFieldsAndConstraintsTopmostFirst() {
        assertThat(schema("""
                @Table class Order extends Tenanted<UUID, Long> { String number; }
                """, """
                @Unique(columns = {"tenant", "id"}) @Index(columns = "tenant") @Check("id > 0")
                abstract class Tenanted<T, K> extends Identified<K> { T tenant; }
                """, "abstract class Identified<K extends Comparable<K>> { @Id @Identity K id; }", """
                @Table class Invoice extends Tenanted<String, Integer> { }
                """))
                .isEqualTo("""
                {"table":"invoice","entity":"com.acme.Invoice"}
                {"column":"id","type":"int32","identity":true}
                {"column":"tenant","type":"string(255)"}
                {"unique":"invoice_tenant_id_key","on":["tenant","id"]}
                {"check":"invoice_check","sql":"id > 0"}
                {"index":"invoice_tenant_idx","on":["tenant"]}
                {"key":"invoice_pkey","on":["id"]}
                {"table":"order","entity":"com.acme.Order"}
                {"column":"id","type":"int64","identity":true}
                {"column":"tenant","type":"uuid"}
                {"column":"number","type":"string(255)"}
                {"unique":"order_tenant_id_key","on":["tenant","id"]}
                {"check":"order_check","sql":"id > 0"}
                {"index":"order_tenant_idx","on":["tenant"]}
                {"key":"order_pkey","on":["id"]}
                """);
    }

    @Test
    void typeVariablesAreReplacedInsideTypeArguments() {
        assertThat(schema(
                        """
                @Table class Order extends Base<LocalDate> { }
                """,
                        "abstract class Base<T> { @Id long id; @Embedded(prefix = \"valid_\") Range<T> valid; }",
                        """
                class Range<T> { T lower; T upper; }
                """))
                .isEqualTo("""
                {"table":"order","entity":"com.acme.Order"}
                {"column":"id","type":"int64"}
                {"column":"valid_lower","type":"date"}
                {"column":"valid_upper","type":"date"}
                {"key":"order_pkey","on":["id"]}
                """);
    }

    @Test
    void placesAreTheFieldsWhereverTheyAreDeclared() {
        Reading reading = MappedSources.read(
                "@Table class Order extends Base { @Embedded Address to; String number; @Index @Unique String tag; }",
                "class Base { @Id long id; }",
                "record Address(String street) {}");
        ObjectName order = ObjectName.of("order");
        assertThat(reading.placeOf(new Part.OfTable(order))).hasToString("com.acme.Order");
        assertThat(reading.placeOf(new Part.OfColumn(order, "id"))).hasToString("com.acme.Base.id");
        assertThat(reading.placeOf(new Part.OfColumn(order, "street"))).hasToString("com.acme.Address.street");
        assertThat(reading.placeOf(new Part.OfColumn(order, "number"))).hasToString("com.acme.Order.number");
        assertThat(reading.placeOf(new Part.OfConstraint(order, "order_pkey"))).hasToString("com.acme.Base.id");
        assertThat(reading.placeOf(new Part.OfIndex(order, "order_tag_idx")).annotation())
                .contains("dev.inchworm.mapping.Index");
        assertThat(reading.placeOf(new Part.OfConstraint(order, "order_tag_key"))
                        .annotation())
                .contains("dev.inchworm.mapping.Unique");
        assertThat(reading.placeOf(new Part.OfColumn(order, "nothing")).type()).isEmpty();
    }
}
