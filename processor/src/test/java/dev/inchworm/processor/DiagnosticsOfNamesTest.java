package dev.inchworm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about names, and about what lists of columns name. */
class DiagnosticsOfNamesTest {

    @TempDir
    Path folder;

    @Test
    void longNames() {
        assertThat(Diagnosed.in(folder, "record Point(int aNameThatIsNotTooLongByItself) {}", """
                @Table(name = "a_table_name_that_is_sixty_four_bytes_long_which_is_just_too_much",
                    schema = "Größenänderungsüberprüfungsausschussöffentlichkeitsveröffent")
                @Index(columns = "id", name = "an_index_name_that_is_sixty_four_bytes_long_which_is_just_too_far")
                class Order {
                    @Id long id;
                    int aFieldWhoseNameIsSoLongThatNoDatabaseWouldKeepItWithoutCuttingItOff;
                    @Embedded(prefix = "a_prefix_that_is_rather_long_for_one_")
                    Point at;
                }
                """))
                .isEqualTo("""
                ERROR IW011 Order.java:4 "an_index_name_that_is_sixty_four_bytes_long_which_is_just_too_far")
                [IW011] com.acme.Order: the index name 'an_index_name_that_is_sixty_four_bytes_long_which_is_just_too_far' takes 65 bytes, and PostgreSQL allows 63.
                The database would cut it off or refuse it; two names could become the same.
                Fix: 1. give a shorter name
                ERROR IW011 Order.java:2 "a_table_name_that_is_sixty_four_bytes_long_which_is_just_too_much",
                [IW011] com.acme.Order: the table name 'a_table_name_that_is_sixty_four_bytes_long_which_is_just_too_much' takes 65 bytes, and PostgreSQL allows 63.
                The database would cut it off or refuse it; two names could become the same.
                Fix: 1. give a shorter name
                ERROR IW011 Order.java:3 "Größenänderungsüberprüfungsausschussöffentlichkeitsveröffent")
                [IW011] com.acme.Order: the schema name 'Größenänderungsüberprüfungsausschussöffentlichkeitsveröffent' takes 67 bytes, and PostgreSQL allows 63.
                The database would cut it off or refuse it; two names could become the same.
                Fix: 1. give a shorter name
                ERROR IW011 Order.java:7 aFieldWhoseNameIsSoLongThatNoDatabaseWouldKeepItWithoutCuttingItOff;
                [IW011] com.acme.Order.aFieldWhoseNameIsSoLongThatNoDatabaseWouldKeepItWithoutCuttingItOff: the column name 'a_field_whose_name_is_so_long_that_no_database_would_keep_it_without_cutting_it_off' takes 83 bytes, and PostgreSQL allows 63.
                The database would cut it off or refuse it; two names could become the same.
                Fix: 1. give a shorter name
                ERROR IW011 Order.java:8 "a_prefix_that_is_rather_long_for_one_")
                [IW011] com.acme.Order.at: the column name 'a_prefix_that_is_rather_long_for_one_a_name_that_is_not_too_long_by_itself' takes 74 bytes, and PostgreSQL allows 63.
                The database would cut it off or refuse it; two names could become the same.
                Fix: 1. give a shorter name
                """);
    }

    @Test
    void unusableNames() {
        assertThat(Diagnosed.in(folder, """
                @Table(name = " ", schema = "a\\tb")
                class Order {
                    @Id @Column(name = "xmin") long id;
                    @Column(name = "line\\nbreak") int a;
                    @Column(name = "half\\ud83d") int b;
                    @Column(name = "  ") int c;
                    @Unique(name = "bell\\u0007") int d;
                }
                """)).isEqualTo("""
                ERROR IW012 Order.java:2 " ", schema = "a\\tb")
                [IW012] com.acme.Order: ' ' cannot be the name of a table: it is blank.
                Fix: 1. give another name
                ERROR IW012 Order.java:2 "a\\tb")
                [IW012] com.acme.Order: 'a\\u0009b' cannot be the name of a schema: it contains the control character U+0009.
                Fix: 1. give another name
                ERROR IW012 Order.java:5 "line\\nbreak") int a;
                [IW012] com.acme.Order.a: 'line\\u000abreak' cannot be the name of a column: it contains the control character U+000A.
                Fix: 1. give another name
                ERROR IW012 Order.java:6 "half\\ud83d") int b;
                [IW012] com.acme.Order.b: 'half\\ud83d' cannot be the name of a column: it contains half a character, U+D83D.
                Fix: 1. give another name
                ERROR IW012 Order.java:7 "  ") int c;
                [IW012] com.acme.Order.c: '  ' cannot be the name of a column: it is blank.
                Fix: 1. give another name
                ERROR IW012 Order.java:8 "bell\\u0007") int d;
                [IW012] com.acme.Order.d: 'bell\\u0007' cannot be the name of a unique constraint: it contains the control character U+0007.
                Fix: 1. give another name
                ERROR IW012 Order.java:4 "xmin") long id;
                [IW012] com.acme.Order.id: 'xmin' cannot be the name of a column: every PostgreSQL table has a system column of that name.
                Fix: 1. give another name
                """);
    }

    @Test
    void strangeNamesSimplyWork() {
        assertThat(Diagnosed.in(folder, """
                @Table(name = "order", schema = "Ümläut \\"quoted\\"")
                @Index(columns = "it's", name = "select * from; --")
                class Order {
                    @Id @Column(name = "user") long id;
                    @Column(name = "it's") int a;
                    @Column(name = "🐛") int b;
                }
                """)).isEmpty();
    }

    @Test
    void sameNames() {
        assertThat(Diagnosed.in(folder, """
                @Index(name = "by_name", columns = "name") @Unique(name = "once", columns = "name")
                @Table(primaryKey = "invoice_pkey") class Customer { @Id long id; String name; }
                """, """
                @Index(columns = "name", name = "by_name")
                @Check(name = "both", value = "1 < 2")
                @Unique(name = "both", columns = "name")
                @Unique(name = "customer", columns = "id")
                @Table class Invoice {
                    @Id long id;
                    String name;
                    @Sequence(name = "once") long number;
                }
                """)).isEqualTo("""
                ERROR IW013 Invoice.java:3 "both", value = "1 < 2")
                [IW013] 'both' is the name of the check at com.acme.Invoice and of the unique constraint at com.acme.Invoice.
                In table invoice a name can be given once.
                Fix: 1. name = "<another name>" in one of the annotations
                ERROR IW013 Invoice.java:2 "by_name")
                [IW013] 'by_name' is the name of the index at com.acme.Invoice and of the index at com.acme.Customer.
                In the connection's schema a name can be given once.
                Fix: 1. name = "<another name>" in one of the annotations
                ERROR IW013 Invoice.java:5 "customer", columns = "id")
                [IW013] 'customer' is the name of the unique constraint at com.acme.Invoice and of the table at com.acme.Customer.
                In the connection's schema a name can be given once.
                Fix: 1. name = "<another name>" in one of the annotations
                ERROR IW013 Invoice.java:7 id;
                [IW013] 'invoice_pkey' is the name of the primary key at com.acme.Invoice.id and of the primary key at com.acme.Customer.
                In the connection's schema a name can be given once.
                Fix: 1. name = "<another name>" in one of the annotations
                ERROR IW013 Invoice.java:9 "once") long number;
                [IW013] 'once' is the name of the sequence at com.acme.Invoice.number and of the unique constraint at com.acme.Customer.
                In the connection's schema a name can be given once.
                Fix: 1. name = "<another name>" in one of the annotations
                """);
    }

    @Test
    void derivedNamesOfTwoTablesThatMeet() {
        assertThat(Diagnosed.in(folder, "@Table(name = \"a\") class One { @Id long id; @Index int bC; }", """
                @Table(name = "a_b") class Two {
                    @Id long id;
                    @Index int c;
                }
                """))
                .isEqualTo("""
                ERROR IW013 Two.java:4 @Index int c;
                [IW013] 'a_b_c_idx' is the name of the index at com.acme.Two.c and of the index at com.acme.One.bC.
                In the connection's schema a name can be given once.
                Fix: 1. name = "<another name>" in one of the annotations
                """);
    }

    @Test
    void unknownColumns() {
        assertThat(Diagnosed.in(folder, """
                @Index(columns = {"customerId", "plced_at desc"})
                @Index(columns = "placed_at", include = {"id", "nonsense"})
                @Unique(columns = "customer")
                @Check("anything goes here")
                @References(value = Order.class, columns = "parnt_id")
                @Table class Order {
                    @Id long id; long customerId; Instant placedAt; long parentId;
                    @Index(columns = "placedat") int priority;
                }
                """)).isEqualTo("""
                ERROR IW014 Order.java:2 {"customerId", "plced_at desc"})
                [IW014] com.acme.Order: @Index names column 'customerId', which table order does not have. Field customerId makes column 'customer_id'.
                Fix: 1. name a column as the database has it, not as the field is called
                ERROR IW014 Order.java:2 {"customerId", "plced_at desc"})
                [IW014] com.acme.Order: @Index names column 'plced_at', which table order does not have. Did you mean 'placed_at'?
                Fix: 1. name a column as the database has it, not as the field is called
                ERROR IW014 Order.java:3 {"id", "nonsense"})
                [IW014] com.acme.Order: @Index names column 'nonsense', which table order does not have.
                Fix: 1. name a column as the database has it, not as the field is called
                ERROR IW014 Order.java:6 "parnt_id")
                [IW014] com.acme.Order: @References names column 'parnt_id', which table order does not have. Did you mean 'parent_id'?
                Fix: 1. name a column as the database has it, not as the field is called
                ERROR IW014 Order.java:4 "customer")
                [IW014] com.acme.Order: @Unique names column 'customer', which table order does not have. Did you mean 'customer_id'?
                Fix: 1. name a column as the database has it, not as the field is called
                ERROR IW014 Order.java:9 "placedat") int priority;
                [IW014] com.acme.Order.priority: @Index names column 'placedat', which table order does not have. Did you mean 'placed_at'?
                Fix: 1. name a column as the database has it, not as the field is called
                """);
    }

    @Test
    void columnsListedTwice() {
        assertThat(Diagnosed.in(folder, """
                @Unique(columns = {"a", "a"})
                @Index(columns = {"a", "b", "a desc"})
                @Table class Order { @Id long id; int a; int b; }
                """)).isEqualTo("""
                ERROR IW015 Order.java:3 {"a", "b", "a desc"})
                [IW015] com.acme.Order: @Index lists column 'a' twice.
                Databases refuse that, or the second time does nothing.
                Fix: 1. list it once
                ERROR IW015 Order.java:2 {"a", "a"})
                [IW015] com.acme.Order: @Unique lists column 'a' twice.
                Databases refuse that, or the second time does nothing.
                Fix: 1. list it once
                """);
    }

    @Test
    void noColumnsListed() {
        assertThat(Diagnosed.in(folder, """
                @Unique
                @Index(where = "id > 0")
                @References(Order.class)
                @Table class Order { @Id long id; }
                """)).isEqualTo("""
                ERROR IW016 Order.java:3 @Index(where = "id > 0")
                [IW016] com.acme.Order: @Index on a class does not say which columns it is about.
                Fix: 1. columns = {"<column>", …}   2. move it to the field whose column is meant
                ERROR IW016 Order.java:4 @References(Order.class)
                [IW016] com.acme.Order: @References on a class does not say which columns it is about.
                Fix: 1. columns = {"<column>", …}   2. move it to the field whose column is meant
                ERROR IW016 Order.java:2 @Unique
                [IW016] com.acme.Order: @Unique on a class does not say which columns it is about.
                Fix: 1. columns = {"<column>", …}   2. move it to the field whose column is meant
                """);
    }
}
