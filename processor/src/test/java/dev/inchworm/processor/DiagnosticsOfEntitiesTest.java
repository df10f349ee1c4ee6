package dev.inchworm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about classes as a whole. */
class DiagnosticsOfEntitiesTest {

    @TempDir
    Path folder;

    @Test
    void twoEntitiesOnOneTable() {
        assertThat(Diagnosed.in(folder, """
                @Table(name = "orders") class Order { @Id long id; }
                """, """
                @Table(
                    name = "orders")
                class OldOrder { @Id long id; }
                """)).isEqualTo("""
                ERROR IW001 Order.java:2 "orders") class Order { @Id long id; }
                [IW001] com.acme.OldOrder and com.acme.Order both ask for table orders.
                Each would take the other's rows for its own, and each migration would undo the other's columns.
                Fix: 1. @Table(name = "<another name>") on one of them
                     2. put what they share into a superclass without a table (JPA: @MappedSuperclass), or an @Embedded value
                """);
    }

    @Test
    void twoFieldsOnOneColumn() {
        assertThat(Diagnosed.in(folder, """
                @Table class Customer {
                    @Id long id;
                    @Embedded Address home;
                    @Embedded Address billing;
                    @Column(name = "id") int number;
                }
                """, "class Address { String street; }"))
                .isEqualTo("""
                ERROR IW002 Customer.java:5 billing;
                [IW002] com.acme.Address.street (embedded by com.acme.Customer.home) and com.acme.Address.street (embedded by com.acme.Customer.billing) both make column street of table customer.
                A column can hold the value of one field only.
                Fix: 1. @Column(name = "<another name>") on one of them
                     2. of embedded values: @Embedded(prefix = "<prefix>_"), with JPA @AttributeOverride   3. @Transient
                ERROR IW002 Customer.java:6 "id") int number;
                [IW002] com.acme.Customer.id and com.acme.Customer.number both make column id of table customer.
                A column can hold the value of one field only.
                Fix: 1. @Column(name = "<another name>") on one of them
                     2. of embedded values: @Embedded(prefix = "<prefix>_"), with JPA @AttributeOverride   3. @Transient
                """);
    }

    @Test
    void entityWithoutKey() {
        assertThat(Diagnosed.in(folder, "@Table class Order {\n    String number;\n}\n"))
                .isEqualTo("""
                ERROR IW003 Order.java:2 class Order {
                [IW003] com.acme.Order has no key: no field of it has @Id.
                Rows of table order could not be told apart; backfills and references need a key to go by.
                Fix: 1. @Id on the field that identifies a row   2. @Id on several for a composite key
                     3. add @Id @Identity long id
                """);
    }

    @Test
    void interfaceAsEntity() {
        assertThat(Diagnosed.in(folder, "@Table interface Order { }\n")).isEqualTo("""
                ERROR IW004 Order.java:2 @Table interface Order { }
                [IW004] com.acme.Order has @Table, but only classes and records can be entities.
                An interface or enum has no fields that could be columns.
                Fix: 1. make it a class or record   2. delete the @Table
                """);
    }

    @Test
    void entityThatExtendsAnEntity() {
        assertThat(Diagnosed.in(folder, "@Table class Party { @Id long id; }", """
                @Table class Customer extends Party { @Id long number; }
                """))
                .isEqualTo("""
                ERROR IW005 Customer.java:2 class Customer extends Party { @Id long number; }
                [IW005] com.acme.Customer extends com.acme.Party, which has a table of its own.
                The inherited fields would be columns of two tables; Inchworm maps no class hierarchies.
                Fix: 1. take @Table from the superclass, and give its fields to all below
                     2. extend nothing, and refer to it: @References(com.acme.Party.class)
                """);
    }

    @Test
    void twoSetsOfAnnotations() {
        assertThat(Diagnosed.in(folder, """
                package jakarta.persistence;
                public @interface Id {}
                """, """
                package jakarta.persistence;
                public @interface Entity {}
                """, """
                @Table class Order { @dev.inchworm.mapping.Id long id;
                    @jakarta.persistence.Id long other; }
                """, """
                @jakarta.persistence.Entity class Customer {
                    @Id @jakarta.persistence.Id long id; }
                """)).isEqualTo("""
                ERROR IW006 Customer.java:3 @Id @jakarta.persistence.Id long id; }
                [IW006] com.acme.Customer is mapped by Inchworm's annotations and by JPA's: dev.inchworm.mapping.Id.
                Where the two say different things, the schema would not be what the other reader expects.
                Fix: 1. delete the annotations of one of them from this class
                ERROR IW006 Order.java:3 @jakarta.persistence.Id long other; }
                [IW006] com.acme.Order is mapped by Inchworm's annotations and by JPA's: jakarta.persistence.Id.
                Where the two say different things, the schema would not be what the other reader expects.
                Fix: 1. delete the annotations of one of them from this class
                """);
    }

    @Test
    void valueThatContainsItself() {
        assertThat(Diagnosed.in(folder, "@Table class Machine { @Id long id; @Embedded Part part; }", """
                class Part {
                    String name;
                    @Embedded(prefix = "parent_") Part parent;
                }
                """))
                .isEqualTo("""
                ERROR IW008 Part.java:4 @Embedded(prefix = "parent_") Part parent;
                [IW008] com.acme.Part.parent embeds com.acme.Part, which contains it.
                The table would need columns without end.
                Fix: 1. make it an entity and refer to it   2. @Column(type = ColumnType.JSON)   3. @Transient
                """);
    }

    @Test
    void whatCannotBeEmbedded() {
        assertThat(Diagnosed.in(folder, "enum State { NEW }", """
                @Table class Order {
                    @Id long id;
                    @Embedded Order parent;
                    @Embedded State state;
                    @Embedded String name;
                }
                """)).isEqualTo("""
                ERROR IW009 Order.java:6 @Embedded String name;
                [IW009] com.acme.Order.name embeds java.lang.String, but it is no class with fields.
                Embedding makes columns of the fields of a class or record.
                Fix: 1. delete @Embedded   2. embed a class or record of your own
                ERROR IW009 Order.java:4 @Embedded Order parent;
                [IW009] com.acme.Order.parent embeds com.acme.Order, but it is an entity with its own table.
                Embedding makes columns of the fields of a class or record.
                Fix: 1. delete @Embedded   2. embed a class or record of your own
                ERROR IW009 Order.java:5 @Embedded State state;
                [IW009] com.acme.Order.state embeds com.acme.State, but it is no class with fields.
                Embedding makes columns of the fields of a class or record.
                Fix: 1. delete @Embedded   2. embed a class or record of your own
                """);
    }

    @Test
    void annotationsThatMeanNothingThere() {
        assertThat(Diagnosed.in(folder, "class Address { String street; }", """
                @Table class Order {
                    @Id long id;
                    @Embedded
                    @DefaultSql("''") Address to;
                    @Nullable @Column(name = "parent", length = 3)
                    @SqlType(value = "int", dialect = "postgresql") Order parent;
                }
                """))
                .isEqualTo("""
                ERROR IW017 Order.java:6 3)
                [IW017] com.acme.Order.parent: @Column(length) means nothing here: its columns have the types of the key that it refers to.
                Fix: 1. delete it   2. move it to where it belongs
                ERROR IW017 Order.java:7 @SqlType(value = "int", dialect = "postgresql") Order parent;
                [IW017] com.acme.Order.parent: @SqlType means nothing here: its columns are those of the key of com.acme.Order.
                Fix: 1. delete it   2. move it to where it belongs
                ERROR IW017 Order.java:5 @DefaultSql("''") Address to;
                [IW017] com.acme.Order.to: @DefaultSql means nothing here: an embedded value has no column of its own; say it in com.acme.Address.
                Fix: 1. delete it   2. move it to where it belongs
                """);
    }

    @Test
    void constraintsOnTheClassOfAnEmbeddedValue() {
        assertThat(Diagnosed.in(folder, """
                @Unique(columns = {"street", "city"})
                class Address { String street; String city; }
                """, "@Table class Customer { @Id long id; @Embedded Address home; }"))
                .isEqualTo("""
                ERROR IW017 Address.java:2 @Unique(columns = {"street", "city"})
                [IW017] com.acme.Address: @Unique means nothing here: an embedded value has no table; say it on a field of it, or on the entity.
                Fix: 1. delete it   2. move it to where it belongs
                """);
    }

    @Test
    void aTypeThatDoesNotExistIsLeftToTheCompiler() {
        assertThat(Diagnosed.in(
                        folder,
                        "@Table class Order { @Id long id; Missing missing; }",
                        """
                @Table class Customer { @Id long id; @Embedded Address home; }
                """,
                        "class Address extends AlsoMissing { String street; Missing missing; }"))
                .isEmpty();
    }

    @Test
    void transientFieldThatSpeaksOfItsColumn() {
        assertThat(Diagnosed.in(folder, """
                @Table class Order {
                    @Id long id;
                    @Transient @Column(length = 40) String label;
                    @Backfill("1") transient int cached;
                    @Transient @AcceptRisk(rule = "IW302", reason = "none") int harmless;
                }
                """)).isEqualTo("""
                ERROR IW007 Order.java:5 @Backfill("1") transient int cached;
                [IW007] com.acme.Order.cached is transient, so it has no column, and yet it has @Backfill.
                One of the two is not meant.
                Fix: 1. delete @Backfill   2. delete transient
                ERROR IW007 Order.java:4 @Column(length = 40) String label;
                [IW007] com.acme.Order.label is @Transient, so it has no column, and yet it has @Column.
                One of the two is not meant.
                Fix: 1. delete @Column   2. delete @Transient
                """);
    }
}
