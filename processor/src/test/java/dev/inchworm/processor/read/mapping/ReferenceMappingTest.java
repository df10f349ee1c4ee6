package dev.inchworm.processor.read.mapping;

import static dev.inchworm.processor.read.mapping.MappedSources.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.read.Reading;
import org.junit.jupiter.api.Test;

class ReferenceMappingTest {

    private static final String CUSTOMER = "@Table class Customer { @Id @Identity long id; }";

    @Test
    void aKeyValueRefersToTheKey() {
        assertThat(schema(CUSTOMER, """
                @Table class Order {
                    @Id long id;
                    @References(Customer.class) long customerId;
                    @References(value = Customer.class, onDelete = Action.SET_NULL, onUpdate = Action.CASCADE, name = "payer")
                    @Nullable @Column(name = "paid by") Long payer;
                    @References(Order.class) @Nullable Long parentId;
                }
                """)).isEqualTo("""
                {"table":"customer","entity":"com.acme.Customer"}
                {"column":"id","type":"int64","identity":true}
                {"key":"customer_pkey","on":["id"]}
                {"table":"order","entity":"com.acme.Order"}
                {"column":"id","type":"int64"}
                {"column":"customer_id","type":"int64"}
                {"column":"paid by","type":"int64","nullable":true}
                {"column":"parent_id","type":"int64","nullable":true}
                {"references":"order_customer_id_fkey","on":["customer_id"],"to":"customer","at":["id"]}
                {"references":"order_parent_id_fkey","on":["parent_id"],"to":"order","at":["id"]}
                {"references":"payer","on":["paid by"],"to":"customer","at":["id"],"delete":"SET_NULL","update":"CASCADE"}
                {"key":"order_pkey","on":["id"]}
                """);
    }

    @Test
    void aFieldThatHoldsAnEntityIsAReference() {
        assertThat(schema(CUSTOMER, """
                @Table class Order {
                    @Id long id;
                    Customer customer;
                    @References(onDelete = Action.CASCADE) @Nullable Customer payer;
                    @Column(name = "shipped to") Customer recipient;
                    @References(columns = "agent") Customer agent;
                    @Nullable Order parent;
                    @DefaultSql("1") Country country;
                }
                """, "@Table class Country { @Id int number; }"))
                .isEqualTo("""
                {"table":"country","entity":"com.acme.Country"}
                {"column":"number","type":"int32"}
                {"key":"country_pkey","on":["number"]}
                {"table":"customer","entity":"com.acme.Customer"}
                {"column":"id","type":"int64","identity":true}
                {"key":"customer_pkey","on":["id"]}
                {"table":"order","entity":"com.acme.Order"}
                {"column":"id","type":"int64"}
                {"column":"customer_id","type":"int64"}
                {"column":"payer_id","type":"int64","nullable":true}
                {"column":"shipped to","type":"int64"}
                {"column":"agent","type":"int64"}
                {"column":"parent_id","type":"int64","nullable":true}
                {"column":"country_number","type":"int32","default":"1"}
                {"references":"order_agent_fkey","on":["agent"],"to":"customer","at":["id"]}
                {"references":"order_country_number_fkey","on":["country_number"],"to":"country","at":["number"]}
                {"references":"order_customer_id_fkey","on":["customer_id"],"to":"customer","at":["id"]}
                {"references":"order_parent_id_fkey","on":["parent_id"],"to":"order","at":["id"]}
                {"references":"order_payer_id_fkey","on":["payer_id"],"to":"customer","at":["id"],"delete":"CASCADE"}
                {"references":"order_shipped to_fkey","on":["shipped to"],"to":"customer","at":["id"]}
                {"key":"order_pkey","on":["id"]}
                """);
    }

    @Test
    void compositeKeysAreReferredToByAsManyColumns() {
        assertThat(schema(
                        """
                @Table class Line { @Id Order order; @Id int position; }
                """,
                        "@Table class Order { @Id String number; @Id @Column(precision = 4, scale = 0) BigDecimal year; }",
                        """
                @Table class Delivery {
                    @Id long id;
                    Line line;
                    @References(columns = {"o", "y", "p"}) @Nullable Line other;
                    @Embedded(prefix = "third_") @References(Line.class) LineKey third;
                }
                """,
                        "record LineKey(String number, @Column(precision = 4, scale = 0) BigDecimal year, int position) {}",
                        """
                @References(value = Line.class, columns = {"number", "year", "pos"}, onDelete = Action.RESTRICT)
                @Table class Complaint { @Id long id; String number; @Column(precision = 4) BigDecimal year; int pos; }
                """))
                .isEqualTo("""
                {"table":"complaint","entity":"com.acme.Complaint"}
                {"column":"id","type":"int64"}
                {"column":"number","type":"string(255)"}
                {"column":"year","type":"decimal(4,2)"}
                {"column":"pos","type":"int32"}
                {"references":"complaint_number_year_pos_fkey","on":["number","year","pos"],"to":"line","at":["order_number","order_year","position"],"delete":"RESTRICT"}
                {"key":"complaint_pkey","on":["id"]}
                {"table":"delivery","entity":"com.acme.Delivery"}
                {"column":"id","type":"int64"}
                {"column":"line_order_number","type":"string(255)"}
                {"column":"line_order_year","type":"decimal(4,0)"}
                {"column":"line_position","type":"int32"}
                {"column":"o","type":"string(255)","nullable":true}
                {"column":"y","type":"decimal(4,0)","nullable":true}
                {"column":"p","type":"int32","nullable":true}
                {"column":"third_number","type":"string(255)"}
                {"column":"third_year","type":"decimal(4,0)"}
                {"column":"third_position","type":"int32"}
                {"references":"delivery_line_order_number_line_order_year_line_position_fkey","on":["line_order_number","line_order_year","line_position"],"to":"line","at":["order_number","order_year","position"]}
                {"references":"delivery_o_y_p_fkey","on":["o","y","p"],"to":"line","at":["order_number","order_year","position"]}
                {"references":"delivery_third_number_third_year_third_position_fkey","on":["third_number","third_year","third_position"],"to":"line","at":["order_number","order_year","position"]}
                {"key":"delivery_pkey","on":["id"]}
                {"table":"line","entity":"com.acme.Line"}
                {"column":"order_number","type":"string(255)"}
                {"column":"order_year","type":"decimal(4,0)"}
                {"column":"position","type":"int32"}
                {"references":"line_order_number_order_year_fkey","on":["order_number","order_year"],"to":"order","at":["number","year"]}
                {"key":"line_pkey","on":["order_number","order_year","position"]}
                {"table":"order","entity":"com.acme.Order"}
                {"column":"number","type":"string(255)"}
                {"column":"year","type":"decimal(4,0)"}
                {"key":"order_pkey","on":["number","year"]}
                """);
    }

    @Test
    void aKeyValueTakesTheLengthOfTheKeyUnlessItSaysOtherwise() {
        assertThat(schema("""
                @Table class Country { @Id @Column(length = 2) String code; }
                """, """
                @Table class Tag { @Id @SqlType(value = "citext", dialect = "postgresql") String name; }
                """, """
                @Table class Order {
                    @Id long id;
                    @References(Country.class) String from;
                    @References(Country.class) @Column(length = 3) String to;
                    @References(Tag.class) String tag;
                }
                """)).isEqualTo("""
                {"table":"country","entity":"com.acme.Country"}
                {"column":"code","type":"string(2)"}
                {"key":"country_pkey","on":["code"]}
                {"table":"order","entity":"com.acme.Order"}
                {"column":"id","type":"int64"}
                {"column":"from","type":"string(2)"}
                {"column":"to","type":"string(3)"}
                {"column":"tag","type":"string(255)","sql":{"postgresql":"citext"}}
                {"references":"order_from_fkey","on":["from"],"to":"country","at":["code"]}
                {"references":"order_tag_fkey","on":["tag"],"to":"tag","at":["name"]}
                {"references":"order_to_fkey","on":["to"],"to":"country","at":["code"]}
                {"key":"order_pkey","on":["id"]}
                {"table":"tag","entity":"com.acme.Tag"}
                {"column":"name","type":"string(255)","sql":{"postgresql":"citext"}}
                {"key":"tag_pkey","on":["name"]}
                """);
    }

    @Test
    void anEntityOfAnotherUnitIsAnExternalTable() {
        Reading reading = MappedSources.of("""
                @Table(name = "Customers", schema = "crm") class Customer extends Base { }
                """, "class Base { @Id @Column(name = \"No\") UUID number; }", """
                @Table class Order { @Id long id; Customer customer; @References(Customer.class) UUID payer; }
                """)
                .outside("Customer")
                .read();
        assertThat(schema(reading)).isEqualTo("""
                {"table":"order","entity":"com.acme.Order"}
                {"column":"id","type":"int64"}
                {"column":"customer_No","type":"uuid"}
                {"column":"payer","type":"uuid"}
                {"references":"order_customer_No_fkey","on":["customer_No"],"to":["crm","Customers"],"at":["No"]}
                {"references":"order_payer_fkey","on":["payer"],"to":["crm","Customers"],"at":["No"]}
                {"key":"order_pkey","on":["id"]}
                """);
    }

    @Test
    void entitiesMayReferToEachOtherInCircles() {
        assertThat(schema("""
                @Table class A { @Id long id; @Nullable B b; }
                """, "@Table class B { @Id A a; }")).isEqualTo("""
                {"table":"a","entity":"com.acme.A"}
                {"column":"id","type":"int64"}
                {"column":"b_a_id","type":"int64","nullable":true}
                {"references":"a_b_a_id_fkey","on":["b_a_id"],"to":"b","at":["a_id"]}
                {"key":"a_pkey","on":["id"]}
                {"table":"b","entity":"com.acme.B"}
                {"column":"a_id","type":"int64"}
                {"references":"b_a_id_fkey","on":["a_id"],"to":"a","at":["id"]}
                {"key":"b_pkey","on":["a_id"]}
                """);
    }
}
