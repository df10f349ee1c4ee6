package dev.inchworm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about the types and values of columns. */
class DiagnosticsOfColumnsTest {

    @TempDir
    Path folder;

    @Test
    void unmappableTypes() {
        assertThat(Diagnosed.in(folder, "abstract class Base<T> { T raw; }", """
                @Table class Order extends Base {
                    @Id long id;
                    List<String> labels;
                    int[] numbers;
                    ZonedDateTime at;
                }
                """))
                .isEqualTo("""
                ERROR IW201 Base.java:2 raw; }
                [IW201] com.acme.Base.raw has the type T, for which there is no column type.
                Fix: 1. @Embedded, if its fields are to be columns   2. @Column(type = ColumnType.<…>), such as JSON
                     3. @SqlType(value = "<type>", dialect = "<dialect>")   4. @Transient
                ERROR IW201 Order.java:6 at;
                [IW201] com.acme.Order.at has the type java.time.ZonedDateTime, for which there is no column type.
                Fix: 1. @Embedded, if its fields are to be columns   2. @Column(type = ColumnType.<…>), such as JSON
                     3. @SqlType(value = "<type>", dialect = "<dialect>")   4. @Transient
                ERROR IW201 Order.java:4 labels;
                [IW201] com.acme.Order.labels has the type java.util.List, for which there is no column type.
                Fix: 1. @Embedded, if its fields are to be columns   2. @Column(type = ColumnType.<…>), such as JSON
                     3. @SqlType(value = "<type>", dialect = "<dialect>")   4. @Transient
                ERROR IW201 Order.java:5 numbers;
                [IW201] com.acme.Order.numbers has the type int[], for which there is no column type.
                Fix: 1. @Embedded, if its fields are to be columns   2. @Column(type = ColumnType.<…>), such as JSON
                     3. @SqlType(value = "<type>", dialect = "<dialect>")   4. @Transient
                """);
    }

    @Test
    void detailsThatDoNotFit() {
        assertThat(Diagnosed.in(folder, """
                @Table class Order {
                    @Id @Column(length = 10) int id;
                    @Column(precision = 3, length = 3) String name;
                    @Column(scale = 2) Instant at;
                    @Column(length = 2) char letter;
                    @Column(type = ColumnType.JSON, length = 9) String json;
                    @Column(precision = 3)
                    @SqlType(value = "tsvector", dialect = "postgresql") Object words;
                }
                """)).isEqualTo("""
                ERROR IW202 Order.java:5 2) Instant at;
                [IW202] com.acme.Order.at has a scale, which means nothing for type instant(6).
                Fix: 1. delete it   2. change the type
                ERROR IW202 Order.java:3 10) int id;
                [IW202] com.acme.Order.id has a length, which means nothing for type int32.
                Fix: 1. delete it   2. change the type
                ERROR IW202 Order.java:7 9) String json;
                [IW202] com.acme.Order.json has a length, which means nothing for type json.
                Fix: 1. delete it   2. change the type
                ERROR IW202 Order.java:6 2) char letter;
                [IW202] com.acme.Order.letter has a length, which means nothing for type string(1).
                Fix: 1. delete it   2. change the type
                ERROR IW202 Order.java:4 3, length = 3) String name;
                [IW202] com.acme.Order.name has a precision, which means nothing for type string(255).
                Fix: 1. delete it   2. change the type
                ERROR IW202 Order.java:8 3)
                [IW202] com.acme.Order.words has a precision, which means nothing for its own SQL type.
                Fix: 1. delete it   2. change the type
                """);
    }

    @Test
    void detailsOutOfRange() {
        assertThat(Diagnosed.in(folder, """
                @Table class Order {
                    @Id @Column(length = 0) String id;
                    @Column(precision = 2, scale = 4) BigDecimal rate;
                    @Column(precision = 7) Instant at;
                    @Column(precision = 1001) BigDecimal huge;
                }
                """)).isEqualTo("""
                ERROR IW203 Order.java:5 7) Instant at;
                [IW203] com.acme.Order.at has precision = 7; it can be from 0 to 6.
                Fix: 1. a number within that range
                ERROR IW203 Order.java:6 1001) BigDecimal huge;
                [IW203] com.acme.Order.huge has precision = 1001; it can be from 1 to 1000.
                Fix: 1. a number within that range
                ERROR IW203 Order.java:3 0) String id;
                [IW203] com.acme.Order.id has length = 0; it can be from 1 to 2147483647.
                Fix: 1. a number within that range
                ERROR IW203 Order.java:4 4) BigDecimal rate;
                [IW203] com.acme.Order.rate has scale = 4; it can be from 0 to 2.
                Fix: 1. a number within that range
                """);
    }

    @Test
    void enumTypesThatMeanNothingOrTwoThings() {
        assertThat(Diagnosed.in(folder, """
                @Table class Order {
                    @Id @Column(enumType = "key") long id;
                    @Column(enumType = "status") Status status;
                    @Column(enumType = "billing.") Status next;
                }
                @Table class Task {
                    @Id long id;
                    @Column(enumType = "status") Done status;
                }
                enum Status { OPEN, PAID }
                enum Done { OPEN, DONE }
                """)).isEqualTo("""
                ERROR IW202 Order.java:3 "key") long id;
                [IW202] com.acme.Order.id has a name for an enum type, which means nothing for type int64.
                Fix: 1. delete it   2. change the type
                ERROR IW012 Order.java:5 "billing.") Status next;
                [IW012] com.acme.Order.next: '' cannot be the name of a type: it is blank.
                Fix: 1. give another name
                ERROR IW212 Order.java:9 "status") Done status;
                [IW212] com.acme.Task.status asks for the enum type status with other names than com.acme.Order.status does.
                One type of the database has one list of names.
                Fix: 1. @Column(enumType = "<another name>") on one of the two   2. the same Java enum on both
                """);
    }

    @Test
    void numbersForWhatIsNoInteger() {
        assertThat(Diagnosed.in(folder, """
                @Table class Order {
                    @Id @Identity UUID id;
                    @Sequence String number;
                }
                """)).isEqualTo("""
                ERROR IW204 Order.java:3 @Identity UUID id;
                [IW204] com.acme.Order.id has @Identity, but its column is uuid.
                Databases draw whole numbers only.
                Fix: 1. make it a long or int   2. delete @Identity
                ERROR IW204 Order.java:4 @Sequence String number;
                [IW204] com.acme.Order.number has @Sequence, but its column is string(255).
                Databases draw whole numbers only.
                Fix: 1. make it a long or int   2. delete @Sequence
                """);
    }

    @Test
    void enumWithoutConstants() {
        assertThat(Diagnosed.in(folder, "enum State { }", """
                @Table class Order {
                    @Id long id;
                    State state;
                }
                """)).isEqualTo("""
                ERROR IW205 Order.java:4 state;
                [IW205] com.acme.Order.state is of the enum com.acme.State, which has no constants.
                No value could ever be stored.
                Fix: 1. give it constants   2. @Transient
                """);
    }

    @Test
    void sqlTypeForAnotherDatabaseOnly() {
        assertThat(Diagnosed.in(folder, """
                @Table class Order {
                    @Id long id;
                    @SqlType(value = "point", dialect = "mysql") Object at;
                    @SqlType(value = "text", dialect = "mysql") String fine;
                }
                """)).isEqualTo("""
                ERROR IW206 Order.java:4 @SqlType(value = "point", dialect = "mysql") Object at;
                [IW206] com.acme.Order.at has the type java.lang.Object and no @SqlType for postgresql.
                Its column could not be created there.
                Fix: 1. @SqlType(value = "<type>", dialect = "postgresql")   2. @Column(type = ColumnType.<…>)
                """);
    }

    @Test
    void severalOriginsOfAValue() {
        assertThat(Diagnosed.in(folder, """
                @Table class Order {
                    @Id @Identity @Sequence long id;
                    @Computed("id + 1")
                    @DefaultSql("0") long next;
                    @Sequence @DefaultSql("nextval('s')") long fine;
                }
                """)).isEqualTo("""
                ERROR IW030 Order.java:3 @Sequence long id;
                [IW030] com.acme.Order.id has @Identity and @Sequence.
                A column's value comes from one place where the statement gives none.
                Fix: 1. delete one of the two
                ERROR IW030 Order.java:5 @DefaultSql("0") long next;
                [IW030] com.acme.Order.next has @Computed and @DefaultSql.
                A column's value comes from one place where the statement gives none.
                Fix: 1. delete one of the two
                """);
    }

    @Test
    void storedAndNotStored() {
        assertThat(Diagnosed.in(folder, """
                @Table class Order {
                    @Id long id;
                    @Computed("id + 1")
                    @Computed(value = "id + 2", dialect = "mysql", stored = false) long next;
                }
                """)).isEqualTo("""
                ERROR IW031 Order.java:5 false) long next;
                [IW031] com.acme.Order.next: its @Computed annotations do not agree on whether the value is stored.
                One column is either kept on disk or computed when read, on every database.
                Fix: 1. the same stored = … in all of them
                """);
    }

    @Test
    void nullablePrimitivesAndKeys() {
        assertThat(Diagnosed.in(folder, """
                @interface Markers { @interface Nullable {} }
                """, """
                @Table class Order {
                    @Id @Nullable Long id;
                    @Markers.Nullable int priority;
                }
                """)).isEqualTo("""
                ERROR IW033 Order.java:3 id;
                [IW033] com.acme.Order.id is part of the primary key and @Nullable.
                No database allows NULL in a primary key.
                Fix: 1. delete the @Nullable   2. take it out of the key: @Unique instead of @Id
                ERROR IW032 Order.java:4 priority;
                [IW032] com.acme.Order.priority is @Nullable, but a field of the primitive type int always has a value.
                NULL in the column could not be read into the field.
                Fix: 1. Integer instead of int   2. delete the @Nullable
                """);
    }

    @Test
    void contradictorySequences() {
        assertThat(Diagnosed.in(folder, """
                @Table class Order {
                    @Id long id;
                    @Sequence(name = "numbers", increment = 50) long invoice;
                    @Sequence(name = "numbers") long receipt;
                    @Sequence(increment = 0) long never;
                }
                """)).isEqualTo("""
                ERROR IW034 Order.java:6 0) long never;
                [IW034] com.acme.Order.never: sequence order_never_seq cannot be made: its increment is 0, and every value would be the same.
                Fix: 1. another increment
                ERROR IW034 Order.java:5 @Sequence(name = "numbers") long receipt;
                [IW034] com.acme.Order.receipt: sequence numbers cannot be made: start 1, increment 1 here, but start 1, increment 50 at com.acme.Order.invoice.
                Fix: 1. the same start and increment in both   2. another name for one of them
                """);
    }

    @Test
    void unusableSql() {
        assertThat(Diagnosed.in(folder, """
                @Check(" ")
                @Index(columns = "( )")
                @Index(columns = "id", where = " ")
                @Table(comment = "nul \\0") class Order {
                    @Id @DefaultSql("") long id;
                    @SqlType(value = "", dialect = "postgresql") String name;
                    @Backfill("") int number;
                }
                """)).isEqualTo("""
                ERROR IW040 Order.java:2 " ")
                [IW040] com.acme.Order: the SQL or text of @Check is empty.
                Fix: 1. write it out   2. delete it
                ERROR IW040 Order.java:3 "( )")
                [IW040] com.acme.Order: the SQL or text of @Index is empty.
                Fix: 1. write it out   2. delete it
                ERROR IW040 Order.java:4 " ")
                [IW040] com.acme.Order: the SQL or text of @Index is empty.
                Fix: 1. write it out   2. delete it
                ERROR IW040 Order.java:5 "nul \\0") class Order {
                [IW040] com.acme.Order: the SQL or text of @Table(comment) contains the character U+0000.
                Fix: 1. write it out   2. delete it
                ERROR IW040 Order.java:6 "") long id;
                [IW040] com.acme.Order.id: the SQL or text of @DefaultSql is empty.
                Fix: 1. write it out   2. delete it
                ERROR IW040 Order.java:7 "", dialect = "postgresql") String name;
                [IW040] com.acme.Order.name: the SQL or text of @SqlType is empty.
                Fix: 1. write it out   2. delete it
                ERROR IW040 Order.java:8 "") int number;
                [IW040] com.acme.Order.number: the SQL or text of @Backfill is empty.
                Fix: 1. write it out   2. delete it
                """);
    }

    @Test
    void dialects() {
        assertThat(Diagnosed.in(folder, """
                @Table class Order {
                    @Id long id;
                    @DefaultSql(value = "now()", dialect = "postgres") Instant at;
                    @DefaultSql("0") @DefaultSql("1") int priority;
                    @Computed(value = "1", dialect = "mysql") int one;
                    @Check(value = "two > 1", dialect = "mysql") int two;
                }
                """)).isEqualTo("""
                ERROR IW041 Order.java:4 "postgres") Instant at;
                [IW041] com.acme.Order.at: @DefaultSql is for dialect 'postgres', which does not exist. Did you mean 'postgresql'?
                It would never be used.
                Fix: 1. one of mariadb, mysql, postgresql
                ERROR IW043 Order.java:6 @Computed(value = "1", dialect = "mysql") int one;
                [IW043] com.acme.Order.one has @Computed for mysql, and none for PostgreSQL.
                Migrations are planned for PostgreSQL too.
                Fix: 1. add one with dialect = "postgresql"   2. leave the dialect out of one: it then serves all the others
                ERROR IW042 Order.java:5 @DefaultSql("1") int priority;
                [IW042] com.acme.Order.priority has two @DefaultSql without a dialect.
                It is not clear which of the two is meant.
                Fix: 1. delete one   2. dialect = "<another dialect>" in one of them
                ERROR IW043 Order.java:7 @Check(value = "two > 1", dialect = "mysql") int two;
                [IW043] com.acme.Order.two has @Check for mysql, and none for PostgreSQL.
                Migrations are planned for PostgreSQL too.
                Fix: 1. add one with dialect = "postgresql"   2. leave the dialect out of one: it then serves all the others
                """);
    }
}
