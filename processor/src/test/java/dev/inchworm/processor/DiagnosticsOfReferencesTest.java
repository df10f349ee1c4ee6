package dev.inchworm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about references. */
class DiagnosticsOfReferencesTest {

    @TempDir
    Path folder;

    @Test
    void referencesToWhatIsNoEntity() {
        assertThat(Diagnosed.in(folder, "class Country { String code; }", """
                @Table class Order {
                    @Id long id;
                    @References(Country.class) String country;
                    @References long nothing;
                    @References(value = int.class) int primitive;
                }
                """)).isEqualTo("""
                ERROR IW020 Order.java:4 .class) String country;
                [IW020] com.acme.Order.country refers to nothing: com.acme.Country is no entity: it has no @Table.
                A foreign key needs a table to point at.
                Fix: 1. @References(<an entity>.class)   2. @Table on that class   3. delete the @References
                ERROR IW020 Order.java:5 @References long nothing;
                [IW020] com.acme.Order.nothing refers to nothing: @References does not say which entity.
                A foreign key needs a table to point at.
                Fix: 1. @References(<an entity>.class)   2. @Table on that class   3. delete the @References
                ERROR IW020 Order.java:6 .class) int primitive;
                [IW020] com.acme.Order.primitive refers to nothing: int is no entity: it has no @Table.
                A foreign key needs a table to point at.
                Fix: 1. @References(<an entity>.class)   2. @Table on that class   3. delete the @References
                """);
    }

    @Test
    void tooFewAndTooManyColumns() {
        assertThat(Diagnosed.in(folder, "@Table class Line { @Id long orderId; @Id int position; }", """
                @References(value = Line.class, columns = {"a", "b", "c"})
                @Table class Shipment {
                    @Id long id; long a; int b; int c;
                    @References(Line.class) long line;
                    @References(columns = "single") Line first;
                    @Column(name = "one") Line second;
                }
                """))
                .isEqualTo("""
                ERROR IW021 Shipment.java:2 {"a", "b", "c"})
                [IW021] com.acme.Shipment refers with 3 columns to com.acme.Line, whose key has 2 columns: order_id, position.
                A foreign key takes one column for each column of the key, in the same order.
                Fix: 1. @References(value = com.acme.Line.class, columns = {…}) with 2 columns   2. @Embedded, with a class for the key
                ERROR IW021 Shipment.java:6 "single") Line first;
                [IW021] com.acme.Shipment.first refers with 1 column to com.acme.Line, whose key has 2 columns: order_id, position.
                A foreign key takes one column for each column of the key, in the same order.
                Fix: 1. @References(value = com.acme.Line.class, columns = {…}) with 2 columns   2. @Embedded, with a class for the key
                ERROR IW021 Shipment.java:5 @References(Line.class) long line;
                [IW021] com.acme.Shipment.line refers with 1 column to com.acme.Line, whose key has 2 columns: order_id, position.
                A foreign key takes one column for each column of the key, in the same order.
                Fix: 1. @References(value = com.acme.Line.class, columns = {…}) with 2 columns   2. @Embedded, with a class for the key
                ERROR IW021 Shipment.java:7 "one") Line second;
                [IW021] com.acme.Shipment.second refers with 1 column to com.acme.Line, whose key has 2 columns: order_id, position.
                A foreign key takes one column for each column of the key, in the same order.
                Fix: 1. @References(value = com.acme.Line.class, columns = {…}) with 2 columns   2. @Embedded, with a class for the key
                """);
    }

    @Test
    void anotherEntityThanTheField() {
        assertThat(Diagnosed.in(folder, "@Table class Customer { @Id long id; }", """
                @Table class Order {
                    @Id long id;
                    @References(Order.class) Customer customer;
                }
                """))
                .isEqualTo("""
                ERROR IW022 Order.java:4 .class) Customer customer;
                [IW022] com.acme.Order.customer holds the entity com.acme.Customer, and its @References names com.acme.Order.
                Fix: 1. leave the class out of @References   2. change the field's type
                """);
    }

    @Test
    void keysThatLeadBackToThemselves() {
        assertThat(Diagnosed.in(folder, "@Table class A { @Id B b; }", "@Table class B { @Id A a; }", """
                @Table class C {
                    @Id C self;
                }
                """))
                .isEqualTo("""
                ERROR IW023 A.java:2 b; }
                [IW023] com.acme.A.b refers to com.acme.B, whose key leads back to it.
                The columns of either key would have to be known before those of the other.
                Fix: 1. give one of the entities a key of its own, such as @Id @Identity long id
                ERROR IW023 B.java:2 a; }
                [IW023] com.acme.B.a refers to com.acme.A, whose key leads back to it.
                The columns of either key would have to be known before those of the other.
                Fix: 1. give one of the entities a key of its own, such as @Id @Identity long id
                ERROR IW023 C.java:3 self;
                [IW023] com.acme.C.self refers to com.acme.C, whose key leads back to it.
                The columns of either key would have to be known before those of the other.
                Fix: 1. give one of the entities a key of its own, such as @Id @Identity long id
                """);
    }

    @Test
    void targetWithoutKey() {
        assertThat(Diagnosed.in(folder, "@Table class Country { String code; }", """
                @Table class Order {
                    @Id long id;
                    Country from;
                    @References(Country.class) String to;
                }
                """))
                .isEqualTo("""
                ERROR IW003 Country.java:2 class Country { String code; }
                [IW003] com.acme.Country has no key: no field of it has @Id.
                Rows of table country could not be told apart; backfills and references need a key to go by.
                Fix: 1. @Id on the field that identifies a row   2. @Id on several for a composite key
                     3. add @Id @Identity long id
                ERROR IW024 Order.java:4 from;
                [IW024] com.acme.Order.from refers to com.acme.Country, which has no key that can be made out.
                A foreign key takes one column for each column of the key.
                Fix: 1. give com.acme.Country a key: @Id
                ERROR IW024 Order.java:5 .class) String to;
                [IW024] com.acme.Order.to refers to com.acme.Country, which has no key that can be made out.
                A foreign key takes one column for each column of the key.
                Fix: 1. give com.acme.Country a key: @Id
                """);
    }

    @Test
    void actionsThatCannotBeCarriedOut() {
        assertThat(Diagnosed.in(folder, """
                @Table class Order {
                    @Id long id;
                    @References(value = Order.class, onDelete = Action.SET_NULL) long parent;
                    @References(onUpdate = Action.SET_DEFAULT) Order root;
                    @References(onDelete = Action.SET_NULL) @Nullable Order next;
                    @References(onDelete = Action.SET_DEFAULT) @DefaultSql("0") Order previous;
                }
                """)).isEqualTo("""
                ERROR IW025 Order.java:4 .SET_NULL) long parent;
                [IW025] com.acme.Order.parent: onDelete = SET_NULL would leave column parent without a value, and it is NOT NULL.
                Deleting or changing the row referred to would then always fail.
                Fix: 1. @Nullable on the field   2. Action.RESTRICT or Action.CASCADE   3. with SET_DEFAULT: @DefaultSql
                ERROR IW025 Order.java:5 .SET_DEFAULT) Order root;
                [IW025] com.acme.Order.root: onUpdate = SET_DEFAULT would leave column root_id without a value, and it is NOT NULL.
                Deleting or changing the row referred to would then always fail.
                Fix: 1. @Nullable on the field   2. Action.RESTRICT or Action.CASCADE   3. with SET_DEFAULT: @DefaultSql
                """);
    }

    @Test
    void otherTypeThanTheKey() {
        assertThat(Diagnosed.in(folder, "@Table class Line { @Id long orderId; @Id int position; }", """
                @References(columns = {"b", "a"}, value = Line.class)
                @Table class Order {
                    @Id long id; long a; int b;
                    @References(Order.class) int parent;
                }
                """))
                .isEqualTo("""
                ERROR IW207 Order.java:2 .class)
                [IW207] com.acme.Order: column a is int64, and refers to com.acme.Line, whose key position is int32.
                A foreign key compares values of the same kind.
                Fix: 1. give the field the type of the key   2. make it a com.acme.Line; it then has the type of the key
                ERROR IW207 Order.java:2 .class)
                [IW207] com.acme.Order: column b is int32, and refers to com.acme.Line, whose key order_id is int64.
                A foreign key compares values of the same kind.
                Fix: 1. give the field the type of the key   2. make it a com.acme.Line; it then has the type of the key
                ERROR IW207 Order.java:5 .class) int parent;
                [IW207] com.acme.Order.parent: column parent is int32, and refers to com.acme.Order, whose key id is int64.
                A foreign key compares values of the same kind.
                Fix: 1. give the field the type of the key   2. make it a com.acme.Order; it then has the type of the key
                """);
    }
}
