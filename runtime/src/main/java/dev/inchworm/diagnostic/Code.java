package dev.inchworm.diagnostic;

import static dev.inchworm.diagnostic.Severity.ERROR;
import static dev.inchworm.diagnostic.Severity.NOTE;
import static dev.inchworm.diagnostic.Severity.WARNING;

import java.util.Locale;

/**
 * The catalogue of everything that Inchworm complains about, at compile time and at run time; the reference in {@code
 * docs/} is generated from it. A code is never given a second meaning.
 *
 * <p>IW0xx mapping, IW1xx columns, IW2xx types, IW3xx constraints, IW4xx indexes, IW5xx tables and enums, IW6xx data, IW7xx
 * files and history, IW8xx execution on a database.
 */
public enum Code {
    IW001(ERROR, "Two entities ask for the same table", """
            %1$s and %2$s both ask for table %3$s.
            Each would take the other's rows for its own, and each migration would undo the other's columns.
            Fix: 1. @Table(name = "<another name>") on one of them
                 2. put what they share into a superclass without a table (JPA: @MappedSuperclass), or an @Embedded value""", """
            A table has one entity, which says what its columns are. Names are compared exactly, schema included; a name that is \
            not given comes from that of the class, so that classes of the same name in two packages meet.""", """
            @Table(name = "orders") class Order { }
            @Table(name = "orders") class OldOrder { }              // IW001
            @Table(name = "old_orders") class OldOrder { }          // fine"""),

    IW002(ERROR, "Two fields make the same column", """
            %3$s and %4$s both make column %2$s of table %1$s.
            A column can hold the value of one field only.
            Fix: 1. @Column(name = "<another name>") on one of them
                 2. of embedded values: @Embedded(prefix = "<prefix>_"), with JPA @AttributeOverride   3. @Transient""", """
            Fields of superclasses and of embedded values are columns of the entity's table too, and a value that is embedded \
            twice needs a prefix for one of the two.""", """
            @Embedded Address home;
            @Embedded Address billing;                              // IW002
            @Embedded(prefix = "billing_") Address billing;         // fine"""),

    IW003(ERROR, "An entity has no key", """
            %1$s has no key: no field of it has @Id.
            Rows of table %2$s could not be told apart; backfills and references need a key to go by.
            Fix: 1. @Id on the field that identifies a row   2. @Id on several for a composite key
                 3. add @Id @Identity long id""", """
            Every table has a primary key. Batches of a backfill walk along it, replication relies on it.""", """
            @Table class Order { String number; }                   // IW003
            @Table class Order { @Id String number; }               // fine"""),

    IW004(ERROR, "What is no class is an entity", """
            %1$s has @Table, but only classes and records can be entities.
            An interface or enum has no fields that could be columns.
            Fix: 1. make it a class or record   2. delete the @Table""", """
            An entity's columns are the fields of a class or the components of a record.""", """
            @Table interface Order { }                              // IW004
            @Table record Order(@Id long id) { }                    // fine"""),

    IW005(ERROR, "An entity extends an entity", """
            %1$s extends %2$s, which has a table of its own.
            The inherited fields would be columns of two tables; Inchworm maps no class hierarchies.
            Fix: 1. take @Table from the superclass, and give its fields to all below
                 2. extend nothing, and refer to it: @References(%2$s.class)""", """
            Superclasses hand fields down as if they were written in the subclass. A superclass that is an entity itself would \
            make each row belong to two tables.""", """
            @Table class Party { @Id long id; }
            @Table class Customer extends Party { }                 // IW005

            abstract class Party { @Id long id; }
            @Table class Customer extends Party { }                 // fine"""),

    IW006(ERROR, "A class is mapped with two sets of annotations", """
            %1$s is mapped by Inchworm's annotations and by JPA's: %2$s.
            Where the two say different things, the schema would not be what the other reader expects.
            Fix: 1. delete the annotations of one of them from this class""", """
            Each entity is described either by `dev.inchworm.mapping` or by `jakarta.persistence`. Different entities of one \
            project may differ in that, and hints work on both.""", """
            @Table class Order { @jakarta.persistence.Id long id; }                // IW006
            @Table class Order { @dev.inchworm.mapping.Id long id; }               // fine"""),

    IW007(ERROR, "A field that is no column says something about its column", """
            %1$s is %3$s, so it has no column, and yet it has %2$s.
            One of the two is not meant.
            Fix: 1. delete %2$s   2. delete %3$s""", """
            `@Transient`, like Java's `transient`, leaves a field out of the table.""", """
            @Transient @Column(length = 40) String label;           // IW007
            @Transient String label;                                // fine"""),

    IW008(ERROR, "An embedded value contains itself", """
            %1$s embeds %2$s, which contains it.
            The table would need columns without end.
            Fix: 1. make it an entity and refer to it   2. @Column(type = ColumnType.JSON)   3. @Transient""", """
            The fields of an embedded value become columns of the table, and so do those of values embedded in it.""", """
            class Part { String name; @Embedded Part parent; }      // IW008"""),

    IW009(ERROR, "Something is embedded that cannot be", """
            %1$s embeds %2$s, but %3$s.
            Embedding makes columns of the fields of a class or record.
            Fix: 1. delete @Embedded   2. embed a class or record of your own""", """
            An entity is referred to, not embedded; an enum or a type of the JDK is a column by itself.""", """
            @Embedded Customer customer;                            // IW009: Customer is an entity
            Customer customer;                                      // fine: a reference"""),

    IW010(ERROR, "A superclass cannot be found", """
            %1$s extends %2$s, which is neither among the sources nor on the class path.
            Its fields may be columns; without them the table would seem to have lost them.
            Fix: 1. add the jar that holds %2$s to the class path""", """
            Fields of superclasses are columns too, so every superclass has to be readable.""", """
            @Table class Order extends Audited { }                  // IW010 where Audited is in a jar that is missing"""),

    IW011(ERROR, "A name is longer than the database allows", """
            %1$s: the %2$s name '%3$s' takes %4$s, and %5$s allows %6$s.
            The database would cut it off or refuse it; two names could become the same.
            Fix: 1. give a shorter name""", """
            PostgreSQL keeps 63 bytes of a name, where letters beyond ASCII take two or more each. Of the databases asked for, the \
            strictest counts. Names of keys and constraints that are not given are shortened, with a hash.""", """
            @Column(name = "the_date_on_which_the_customer_most_recently_changed_their_address") LocalDate moved;  // IW011
            @Column(name = "moved_on") LocalDate moved;             // fine"""),

    IW012(ERROR, "A name cannot be used", """
            %1$s: '%3$s' cannot be the name of a %2$s: %4$s.
            Fix: 1. give another name""", """
            Quotes, spaces, reserved words and letters of any language are fine in names, since names are always quoted. What \
            cannot be seen or stored is not: blank names, control characters, halves of characters; nor the names of columns \
            that PostgreSQL has in every table (`ctid`, `xmin`, …).""", """
            @Column(name = "xmin") long version;                    // IW012
            @Column(name = "row version") long version;             // fine"""),

    IW013(ERROR, "Two things have the same name", """
            '%1$s' is the name of the %2$s at %3$s and of the %4$s at %5$s.
            In %6$s a name can be given once.
            Fix: 1. name = "<another name>" in one of the annotations""", """
            In PostgreSQL tables, indexes, sequences, primary keys and unique constraints share the names of their schema; all \
            constraints of a table share those of the table. Names that are not given differ within a table, but those of two \
            tables can meet: `a` with `b_c` and `a_b` with `c`.""", """
            @Table @Index(name = "by_name", columns = "name") class Customer { }
            @Table @Index(name = "by_name", columns = "name") class Supplier { }            // IW013
            @Table @Index(name = "supplier_by_name", columns = "name") class Supplier { }   // fine"""),

    IW014(ERROR, "A column is named that does not exist", """
            %1$s: %2$s names column '%3$s', which table %4$s does not have.%5$s
            Fix: 1. name a column as the database has it, not as the field is called""", """
            Lists of columns hold the names that columns have in the database: `customer_id` for a field `customerId`.""", """
            @Index(columns = "customerId")                          // IW014
            @Index(columns = "customer_id")                         // fine"""),

    IW015(ERROR, "A column is listed twice", """
            %1$s: %2$s lists column '%3$s' twice.
            Databases refuse that, or the second time does nothing.
            Fix: 1. list it once""", """
            The columns of a key, a unique constraint, an index or a reference are different ones.""", """
            @Unique(columns = {"tenant", "tenant"})                 // IW015
            @Unique(columns = {"tenant", "number"})                 // fine"""),

    IW016(ERROR, "No column is listed", """
            %1$s: %2$s on a class does not say which columns it is about.
            Fix: 1. columns = {"<column>", …}   2. move it to the field whose column is meant""", """
            On a field the annotation is about the field's column; a class has many.""", """
            @Unique class Invoice { String number; }                // IW016
            @Unique(columns = "number") class Invoice { String number; }           // fine
            class Invoice { @Unique String number; }                // fine"""),

    IW017(ERROR, "An annotation means nothing where it stands", """
            %1$s: %2$s means nothing here: %3$s.
            Fix: 1. delete it   2. move it to where it belongs""", """
            An embedded value has as many columns as its fields; a field that holds an entity has the columns of that entity's key. \
            What describes one column belongs to the field that makes it.""", """
            @Embedded @DefaultSql("''") Address home;               // IW017
            record Address(@DefaultSql("''") String street) { }     // fine"""),

    IW020(ERROR, "A reference leads to something that is no entity", """
            %1$s refers to nothing: %2$s.
            A foreign key needs a table to point at.
            Fix: 1. @References(<an entity>.class)   2. @Table on that class   3. delete the @References""", """
            `@References` names the class of an entity. A field whose type is an entity needs not name it.""", """
            class Country { String code; }
            @References(Country.class) String country;              // IW020

            @Table class Country { @Id String code; }
            @References(Country.class) String country;              // fine"""),

    IW021(ERROR, "A reference has more or fewer columns than the key", """
            %1$s refers with %2$s to %3$s, whose key has %4$s: %5$s.
            A foreign key takes one column for each column of the key, in the same order.
            Fix: 1. @References(value = %3$s.class, columns = {…}) with %4$s   2. @Embedded, with a class for the key""", """
            A composite key is referred to by as many columns: from a field that holds the entity, from an embedded value, or by \
            an `@References` on the class that lists them.""", """
            @References(OrderLine.class) long line;                 // IW021: the key is order_id, position
            OrderLine line;                                         // fine: line_order_id, line_position"""),

    IW022(ERROR, "A reference names another entity than its field holds", """
            %1$s holds the entity %2$s, and its @References names %3$s.
            Fix: 1. leave the class out of @References   2. change the field's type""", """
            A field whose type is an entity refers to that entity.""", """
            @References(Customer.class) Supplier supplier;          // IW022
            @References(onDelete = Action.CASCADE) Supplier supplier;              // fine"""),

    IW023(ERROR, "Keys lead back to themselves", """
            %1$s refers to %2$s, whose key leads back to it.
            The columns of either key would have to be known before those of the other.
            Fix: 1. give one of the entities a key of its own, such as @Id @Identity long id""", """
            A field that holds an entity has the columns of that entity's key. If it is part of the key, and that key contains the \
            first entity again, there is nothing to begin with.""", """
            @Table class A { @Id B b; }
            @Table class B { @Id A a; }                             // IW023
            @Table class B { @Id long id; @Unique A a; }            // fine"""),

    IW024(ERROR, "The key that a reference needs cannot be made out", """
            %1$s refers to %2$s, which has no key that can be made out.
            A foreign key takes one column for each column of the key.
            Fix: 1. give %2$s a key: @Id""", """
            Either the entity has no `@Id`, or a field of its key has a problem of its own, which is reported there.""", """
            @Table class Country { String code; }
            Country country;                                        // IW024: Country has no @Id"""),

    IW025(ERROR, "A reference would set NULL where NULL is not allowed", """
            %1$s: %2$s would leave column %3$s without a value, and it is NOT NULL.
            Deleting or changing the row referred to would then always fail.
            Fix: 1. @Nullable on the field   2. Action.RESTRICT or Action.CASCADE   3. with SET_DEFAULT: @DefaultSql""", """
            `SET_NULL` needs columns that may be NULL, and `SET_DEFAULT` a default, or the same.""", """
            @References(value = Depot.class, onDelete = Action.SET_NULL) long depot;               // IW025
            @References(value = Depot.class, onDelete = Action.SET_NULL) @Nullable Long depot;     // fine"""),

    IW030(ERROR, "A column gets its value in two ways", """
            %1$s has %2$s and %3$s.
            A column's value comes from one place where the statement gives none.
            Fix: 1. delete one of the two""", """
            `@Identity`, `@Sequence`, `@Computed` and `@DefaultSql` each say where a value comes from. A sequence may be \
            combined with a default that draws from it, for rows that other programs insert.""", """
            @Id @Identity @Sequence long id;                        // IW030
            @Id @Identity long id;                                  // fine"""),

    IW031(ERROR, "A computed column is stored and not stored", """
            %1$s: its @Computed annotations do not agree on whether the value is stored.
            One column is either kept on disk or computed when read, on every database.
            Fix: 1. the same stored = … in all of them""", """
            `@Computed` is repeated where databases need different expressions, not different columns.""", """
            @Computed("a + b")
            @Computed(value = "a + b", dialect = "mysql", stored = false) int sum;                 // IW031"""),

    IW032(ERROR, "A primitive is said to be nullable", """
            %1$s is @Nullable, but a field of the primitive type %2$s always has a value.
            NULL in the column could not be read into the field.
            Fix: 1. %3$s instead of %2$s   2. delete the @Nullable""", """
            A column may be NULL where its field may be null.""", """
            @Nullable int priority;                                 // IW032
            @Nullable Integer priority;                             // fine"""),

    IW033(ERROR, "A key may be missing", """
            %1$s is part of the primary key and @Nullable.
            No database allows NULL in a primary key.
            Fix: 1. delete the @Nullable   2. take it out of the key: @Unique instead of @Id""", """
            A row is identified by its key, so the key has a value. An identity or sequence key is not `@Nullable` either: the \
            row has it, even though the object has not before it is inserted.""", """
            @Id @Identity @Nullable Long id;                        // IW033
            @Id @Identity Long id;                                  // fine"""),

    IW034(ERROR, "A sequence is described in contradictory ways", """
            %1$s: sequence %2$s cannot be made: %3$s.
            Fix: 1. %4$s""", """
            Several fields may draw from one sequence; then they say the same about it.""", """
            @Sequence(name = "numbers", increment = 50) long invoice;
            @Sequence(name = "numbers") long receipt;               // IW034"""),

    IW040(ERROR, "A piece of SQL or text cannot be used", """
            %1$s: the SQL or text of %2$s %3$s.
            Fix: 1. write it out   2. delete it""", """
            SQL is put into statements as it stands, so there has to be some; and no database stores the character U+0000.""", """
            @Check("") int persons;                                 // IW040
            @Check("persons > 0") int persons;                      // fine"""),

    IW041(ERROR, "A dialect does not exist", """
            %1$s: %2$s is for dialect '%3$s', which does not exist.%4$s
            It would never be used.
            Fix: 1. one of %5$s""", """
            Annotations that hold SQL can be repeated for each dialect where it differs.""", """
            @DefaultSql(value = "now()", dialect = "postgres")      // IW041
            @DefaultSql(value = "now()", dialect = "postgresql")    // fine"""),

    IW042(ERROR, "The same is said twice for one dialect", """
            %1$s has two %2$s %3$s.
            It is not clear which of the two is meant.
            Fix: 1. delete one   2. dialect = "<another dialect>" in one of them""", """
            An annotation that is repeated for several dialects gives one answer for each.""", """
            @DefaultSql("0") @DefaultSql("1") int priority;         // IW042
            @DefaultSql("0") @DefaultSql(value = "1", dialect = "mysql") int priority;             // fine"""),

    IW043(ERROR, "There is no SQL for a database that is asked for", """
            %1$s has %2$s for %3$s, and none for %4$s.
            Migrations are planned for %4$s too.
            Fix: 1. add one with dialect = "%5$s"   2. leave the dialect out of one: it then serves all the others""", """
            The databases that migrations are planned for are those of the option inchworm.dialects.""", """
            @DefaultSql(value = "now()", dialect = "mysql") Instant at;            // IW043 when planned for postgresql
            @DefaultSql("now()") Instant at;                        // fine"""),

    IW050(ERROR, "A hint does not say what it is about", """
            %1$s: %2$s does not say %3$s.
            Fix: 1. %4$s   2. delete it""", """
            On a field with one column a hint is about that column. On a class, on a field that holds an entity with a composite \
            key and on an embedded value it names the column.""", """
            @Table @Backfill("''") class Order { String remark; }                          // IW050
            @Table @Backfill(column = "remark", value = "''") class Order { String remark; }       // fine"""),

    IW051(ERROR, "A hint does not say which table it is about", """
            %1$s: %2$s does not say which table it is about, and does not stand on an entity.
            Fix: 1. name the table in it   2. move it to the entity""", """
            On an entity, on a superclass of one and on an embedded value a hint is about the entity's table. Elsewhere it names \
            the table.""", """
            @RemovedColumn(name = "fax", reason = "nobody reads it") package com.acme;     // IW051
            @RemovedColumn(table = "orders", name = "fax", reason = "nobody reads it") package com.acme;   // fine"""),

    IW052(ERROR, "A removal is stated twice", """
            %1$s: %2$s of %3$s is stated at %4$s already.
            The migration could give only one of the reasons.
            Fix: 1. delete one of the two""", """
            A removal has one reason. For several databases `@RemovedColumn` is repeated with `fill` and `dialect`.""", """
            @RemovedTable(name = "fax", reason = "a")
            @RemovedTable(name = "fax", reason = "b") package com.acme;            // IW052"""),

    IW061(ERROR, "An annotation of JPA or Hibernate is not read", """
            %1$s has %2$s, which this version of Inchworm does not read: the table would not be the one that Hibernate expects.
            Fix: 1. take it away if nothing needs it   2. %3$s""", """
            JPA entities are read as Hibernate reads them, or not at all. What is not read yet is an error at its place, so that no
            schema silently differs from the one that Hibernate validates. docs/jpa.md lists what is read.""", """
            @Entity class Person { @Id long id; @org.hibernate.annotations.Struct(name = "place") Place home; }  // IW061"""),
    IW062(ERROR, "A JPA entity cannot be mapped", """
            %1$s %2$s.
            Fix: 1. %3$s""", """
            Hibernate refuses such a class when the application starts.""", """
            @Entity class Person { String name; }                   // IW062: no identifier
            @Entity class Person { @Id long id; String name; }      // fine"""),
    IW063(ERROR, "A JPA attribute has a type without a column", """
            %1$s is of the type %2$s, for which Hibernate has no column type.
            Fix: 1. @Convert(converter = <a converter to a type that has one>.class)   2. @Embeddable on the class
            3. @Transient""", """
            Hibernate can store any serializable object as bytes, which nobody wants to find out by accident: say it with a converter.""", """
            @Entity class Person { @Id long id; Money balance; }                                        // IW063
            @Entity class Person { @Id long id; @Convert(converter = MoneyConverter.class) Money balance; }   // fine"""),
    IW064(ERROR, "A JPA attribute cannot be embedded", """
            %1$s cannot embed %2$s: %3$s.
            Fix: 1. another type   2. an association instead   3. @Transient""", """
            The columns of an embedded value are those of its class and of the values embedded in it, which end somewhere.""", """
            @Embeddable class Node { Node next; }                   // IW064"""),
    IW065(ERROR, "A column definition means nothing to the database", """
            %1$s: columnDefinition = "%2$s" cannot be used: %3$s.
            Fix: 1. a type of %4$s, then DEFAULT or NOT NULL if wanted   2. no columnDefinition, and length or precision instead""", """
            What stands in `columnDefinition` goes to the server as it is. It was written for one database, and often for another one.""", """
            @Column(columnDefinition = "CLOB") String text;         // IW065
            @Column(columnDefinition = "text") String text;         // fine"""),
    IW066(ERROR, "Two converters apply to one type", """
            Values of %1$s would be converted by %2$s and by %3$s, and nothing says by which.
            Fix: 1. autoApply = true on one of them alone, and @Convert where the other is meant""", """
            Hibernate refuses the same when the application starts.""", """
            @Converter(autoApply = true) class A implements AttributeConverter<Money, String> { }
            @Converter(autoApply = true) class B implements AttributeConverter<Money, Long> { }      // IW066"""),
    IW067(ERROR, "A converter does not say what it converts", """
            %1$s does not implement AttributeConverter with two types.
            Fix: 1. implements AttributeConverter<<type of the attribute>, <type of the column>>""", """
            The column's type is the second of the two.""", """
            class A extends Base { }                                              // IW067 if Base implements no AttributeConverter
            class A implements AttributeConverter<Money, BigDecimal> { }          // fine"""),
    IW068(ERROR, "An association leads to no entity", """
            %1$s is an association to %2$s, which is no JPA entity.
            Fix: 1. @Entity on that class   2. targetEntity = <the entity>.class   3. no association: take the annotation away""", """
            Hibernate refuses the same when the application starts.""", """
            class Address { }
            @Entity class Person { @Id long id; @ManyToOne Address address; }     // IW068"""),
    IW069(ERROR, "A JPA annotation names a column that is not there", """
            %1$s: there is no %2$s in %3$s.
            Fix: 1. the name of a column as the database has it, or as many columns as the key has""", """
            Join columns, unique constraints and indexes are given by columns. The name of an attribute is understood where it is that
            of a column too.""", """
            @Table(uniqueConstraints = @UniqueConstraint(columnNames = "emial"))
            @Entity class Person { @Id long id; String email; }     // IW069"""),
    IW070(ERROR, "mappedBy names an attribute that is not there", """
            %1$s: mappedBy = "%2$s", but %3$s has no such attribute.
            Fix: 1. the attribute of that entity that holds the other side""", """
            Hibernate refuses the same when the application starts.""", """
            @Entity class Order { @Id long id; @OneToMany(mappedBy = "ordr") List<Line> lines; }      // IW070
            @Entity class Line { @Id long id; @ManyToOne Order order; }"""),
    IW071(ERROR, "An association refers to what may occur twice", """
            %1$s refers to %2$s of %3$s, which nothing keeps from occurring twice: PostgreSQL has no foreign key to that.
            Fix: 1. @Column(unique = true) there, or @UniqueConstraint   2. @JoinColumn(foreignKey = @ForeignKey(NO_CONSTRAINT))""", """
            Hibernate sends the foreign key all the same, and only logs that the server refuses it.""", """
            @Entity class City { @Id long id; String code; }
            @Entity class Street { @Id long id; @JoinColumn(referencedColumnName = "code") @ManyToOne City city; }      // IW071"""),
    IW072(ERROR, "A mapping file of JPA is not read", """
            %1$s maps entities beside their annotations, and Inchworm does not read it: the schema would not be the one Hibernate expects.
            Fix: 1. annotations instead, and delete the file""", """
            What the file says overrides annotations. META-INF/orm.xml, and each <mapping-file> that META-INF/persistence.xml names, are
            found in class output, where resources are copied before the compile, or in Gradle's build/resources.""", """
            src/main/resources/META-INF/orm.xml                     // IW072"""),
    IW073(ERROR, "The line of Hibernate has changed", """
            The class path has Hibernate %1$s, and the entities were read for Hibernate %2$s so far, which makes other tables of them.
            Fix: 1. -Ainchworm.hibernate=%1$s, and accept what changes   2. -Ainchworm.hibernate=%2$s to keep the tables as they are""", """
            Hibernate 7 makes other checks, keys and types than 6.6 of the same classes. A changed class path alone changes no schema.""", """
            -Ainchworm.hibernate=7"""),
    IW074(ERROR, "A type of one's own does not say which column it has", """
            %1$s has %2$s(%3$s), which tells the type of its column only when it runs.
            Fix: 1. @Column(columnDefinition = "<the type as the database spells it>") beside it   2. a converter instead""", """
            A `UserType`, `JavaType` or `JdbcType` is code that Hibernate runs when the application starts. Nothing is run in a compile.
            With a columnDefinition Hibernate makes that column, and so does Inchworm.""", """
            @Type(MoneyType.class) Money balance;                                                   // IW074
            @Type(MoneyType.class) @Column(columnDefinition = "numeric(19,4)") Money balance;       // fine"""),
    IW075(WARNING, "A check that Hibernate makes is left out", """
            %1$s: Hibernate %2$s to learn which values there may be, and makes a check of that; this table has none.
            Inchworm runs nothing in a compile, and Hibernate's validate does not look at checks: this works, with one guard less.
            Fix: 1. nothing, if that will do   2. @Check(constraints = "<column> in (...)") beside it, with the values that there are""", """
            Hibernate calls a converter of a boolean or an enum with every value there is when it creates tables, and reads the field with
            `@EnumeratedValue` of every constant. What it would get is known to a compile only for Hibernate's own converters (`YesNoConverter`, `TrueFalseConverter`, `NumericBooleanConverter`).""", """
            @Convert(converter = StatusConverter.class) Status status;                              // IW075, a warning"""),
    IW076(ERROR, "A column is put into a table that the entity does not have", """
            %1$s: table = "%2$s" is neither the table of %3$s nor a secondary table of it.
            Fix: 1. @SecondaryTable(name = "%2$s") on the class   2. no table, and the column is in the entity's own""", """
            Hibernate refuses the same when the application starts.""", """
            @Entity class Person { @Id long id; @Column(table = "details") String hobby; }          // IW076
            @SecondaryTable(name = "details")
            @Entity class Person { @Id long id; @Column(table = "details") String hobby; }          // fine"""),
    IW077(ERROR, "Whether constraints of validation are put into tables has changed", """
            The class path %1$s, but the constraints of jakarta.validation were put %2$s tables so far.
            Hibernate makes NOT NULL, lengths and checks of them where a validator is there.
            Fix: 1. -Ainchworm.validation=%3$s to keep the tables as they are   2. -Ainchworm.validation=%4$s, and accept what changes""", """
            `@NotNull`, `@Size`, `@Digits`, `@Min`, `@Max` and their like change the schema when a validator is on the class path of the
            application. A changed class path alone changes no schema.""", """
            -Ainchworm.validation=none"""),
    IW078(WARNING, "Audit tables are not planned", """
            %1$s is audited by Hibernate Envers, whose tables (<table>_AUD and REVINFO) are not among those of this migration.
            Fix: 1. write them by hand in next/postgresql/expand.custom.sql   2. let Envers make them in a schema of its own""", """
            Envers derives its tables when the application starts, from settings that a compile does not see.""", """
            @Audited @Entity class Person { @Id long id; }          // IW078, a warning"""),
    IW079(ERROR, "A JPA attribute has a type that one of the databases does not have", """
            %1$s is kept as SqlTypes.%2$s, which %3$s does not have: Hibernate would not start there.
            Fix: 1. SqlTypes.%4$s   2. @Enumerated(EnumType.STRING), which every database has""", """
            A type of the database for an enum has a name on PostgreSQL (`NAMED_ENUM`, `NAMED_ORDINAL_ENUM`) and none on MySQL and MariaDB
            (`ENUM`, `ORDINAL_ENUM`). An application for both takes what both have.""", """
            @JdbcTypeCode(SqlTypes.NAMED_ENUM) Status status;       // IW079 for mysql
            @Enumerated(EnumType.STRING) Status status;             // fine"""),
    IW080(ERROR, "A JPA annotation lacks another one", """
            %1$s has %2$s without %3$s, and Hibernate does not start with that.
            Fix: 1. add %3$s""", """
            An association to entities of whatever class has a column that tells the class and one for the key. Neither the name of the
            second nor its type follows from the field.""", """
            @Any @AnyKeyJavaClass(Long.class) Object owner;                                         // IW080
            @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name = "owner_id") Object owner;          // fine"""),
    IW081(ERROR, "A converter converts other values", """
            %1$s is of the type %2$s, and %3$s converts %4$s: the first value that is written or read would fail.
            Fix: 1. a converter of %2$s   2. @Convert on the attribute that it is meant for""", """
            Hibernate starts with such a converter and throws ClassCastException when it calls it. This is said where no value can be of both
            types.""", """
            @Convert(converter = UuidConverter.class) String code;   // IW081: it converts UUID
            @Convert(converter = UuidConverter.class) UUID code;     // fine"""),
    IW083(ERROR, "The values that stand for an enum do not fit", """
            %1$s is kept by %2$s, a %3$s, and what is asked for is a %4$s: Hibernate does not start with that.
            Fix: 1. %5$s here   2. a field of another type with @EnumeratedValue""", """
            `@Enumerated` says whether an enum is kept as a number, which is so where nothing is said, or as a text, and `@EnumeratedValue`
            which number or text: its field is a `byte`, `short` or `int` for the one, and a `String` for the other.""", """
            enum Status { NEW("n"), OLD("o"); @EnumeratedValue final String code; … }
            Status status;                                          // IW083
            @Enumerated(EnumType.STRING) Status status;             // fine"""),
    IW084(ERROR, "Two enums would be one type of the database", """
            %1$s is kept as the type %2$s of the database, which is that of %4$s and of %3$s.
            Fix: 1. another name for one of the two enums   2. @Enumerated(EnumType.STRING) for one of them""", """
            Hibernate names a type of the database by the class alone, without the package and the classes around it.""", """
            @JdbcTypeCode(SqlTypes.NAMED_ENUM) Order.Status status;
            @JdbcTypeCode(SqlTypes.NAMED_ENUM) Invoice.Status paid;  // IW084"""),

    IW085(ERROR, "Names of tables differ by their case alone", """
            Hibernate asks for %1$s, and these names are in lower case here. %2$s tells tables by case on Linux, and would not find them.
            Fix: 1. the name in lower case, as by @Table(name = "%3$s")   2. -Ainchworm.naming=snake, with Hibernate's
                 CamelCaseToUnderscoresNamingStrategy   3. a server with lower_case_table_names=1, and
                 @AcceptRisk(rule = "IW085", reason = "...") on this class""", """
            One snapshot serves several databases, and PostgreSQL has names in lower case wherever they are not in quotes. MySQL and MariaDB
            keep a table in a file of its name: where the system tells files by case, `Order` and `order` are two tables. This is said
            once, at the first of them.""", """
            @Entity class Order { … }                                // IW085 with naming=jpa: Hibernate asks for `Order`
            @Entity @Table(name = "orders") class Order { … }        // fine"""),

    IW086(ERROR, "mappedBy names an attribute that leads elsewhere", """
            %1$s: mappedBy = "%2$s", but %3$s leads to %4$s.
            Fix: 1. the attribute that leads back here   2. without mappedBy, it is an association of its own""", """
            The other side of an association has its columns and leads to the class that says `mappedBy`; Hibernate does not start otherwise.""", """
            @OneToMany(mappedBy = "buyer") List<Order> orders;       // IW086 in Seller: Order.buyer is a Customer"""),

    IW087(ERROR, "What JPA asks for beside tables is left to be done by hand", """
            %1$s has %2$s, which no migration carries out: the tables are planned without it.
            Fix: 1. %3$s, and
                 @AcceptRisk(rule = "IW087", reason = "...") here   2. take it away if nothing needs it""", """
            Some of what annotations say is put behind a statement as it is (`options`), or leads to another database (`catalog`), or is no
            table (a view), or tells Hibernate of classes that have to be run to be understood. Accepting it says that the rest is done.""", """
            @Table(name = "orders", catalog = "shop") @Entity class Order { … }      // IW087
            @AcceptRisk(rule = "IW087", reason = "jdbc:mysql://db/shop everywhere")
            @Table(name = "orders", catalog = "shop") @Entity class Order { … }      // fine"""),

    IW091(WARNING, "What a generator of one's own needs in the database is not planned", """
            %1$s: its numbers come from %2$s, and which sequence or table that counts with is known only when Hibernate runs it.
            Nothing is planned for it: without its sequence the new release fails when it starts.
            Fix: 1. CREATE SEQUENCE … in next/<dialect>/expand.custom.sql, with the name that Hibernate's validate asks for
                 2. @SequenceGenerator in its place   3. nothing, if it needs none""", """
            `@GenericGenerator` may name any class. Hibernate's own (`SequenceStyleGenerator` with `sequence_name`, `initial_value` and \
            `increment_size`, `identity`, `uuid2`, …) are known to a compile; what another class does is in its code.""", """
            @GenericGenerator(name = "numbers", type = Numbers.class) @GeneratedValue(generator = "numbers") @Id long id;  // IW091, a warning"""),

    IW092(WARNING, "Code of one's own changes how something is mapped", """
            %1$s has %2$s, by which %3$s changes the mapping when Hibernate runs it; nothing of that is seen here.
            Fix: 1. nothing, if columns and tables stay as they are   2. annotations of JPA that say the same""", """
            An annotation of one's own that carries `@AttributeBinderType` or `@TypeBinderType` hands what it stands on to a class, which may
            rename a column or change its type. Nothing is run in a compile.""", """
            @AttributeBinderType(binder = UpperBinder.class) @interface Upper { }
            @Upper String name;                                     // IW092, a warning"""),

    IW101(ERROR, "A NOT NULL column is added and nothing says what existing rows hold", """
            %1$s is a new NOT NULL column, and nothing says what the rows that exist hold in it.
            %2$s
            Fix: 1. @Backfill("<SQL over the row>") on the field   2. %3$s
                 3. %4$s""", """
            A row that exists when the column is added has no value for it, and neither has a row that the running \
            release inserts before it is replaced. Say where the value comes from, or allow NULL.""", """
            UUID createdBy;                              // IW101
            @Backfill("customer_id") UUID createdBy;     // fine
            @DefaultSql("0") int priority;               // fine
            @Nullable UUID createdBy;                    // fine"""),

    IW102(ERROR, "A column is gone and another one is new", """
            %1$s is new, and column %2$s is gone: was it renamed, or was one removed and another one added?
            Taken for a removal wrongly, its values are lost; taken for a rename wrongly, they end up where they do not belong.
            Fix: 1. it was renamed: %3$s
                 2. it was not: %4$s""", """
            Two schemas do not tell whether a column was renamed. Inchworm never guesses: say which it was. A renamed column \
            keeps its values, and both names work while both releases are alive; a removed one goes with its values once \
            the old release is gone.""", """
            String comment;                              // IW102: was String remark
            @RenamedFrom("remark") String comment;       // fine: the same column

            @RemovedColumn(name = "remark", reason = "nobody reads it, see #1432")
            class Order { @Nullable String comment; }    // fine: another column"""),

    IW103(ERROR, "A column is gone and nothing says that it may be removed", """
            %1$s no longer has column %2$s, %3$s.
            Removing a column loses its values for good, so the sources have to say that it is meant.
            Fix: 1. it may go: %4$s
                 2. it was renamed: @RenamedFrom(%5$s) on the field that has its values now   3. put the field back""", """
            Nothing is destroyed without a hint in the source. `@RemovedColumn` on the entity says that the column may go, and \
            why; the reviewer of the migration reads the reason.""", """
            class Order { }                              // IW103: had String fax

            @RemovedColumn(name = "fax", reason = "nobody reads it, see #1432")
            class Order { }                              // fine"""),

    IW104(ERROR, "A column is said to have had a name that it never had", """
            %1$s says that its column was called '%2$s', but %3$s.%4$s
            Fix: 1. name the column as the snapshot has it   2. delete the @RenamedFrom""", """
            `@RenamedFrom` names a column of the last accepted migration, by the name it has in the database. A name that only \
            occurred in drafts between two migrations is not known to any database.""", """
            @RenamedFrom("remrk") String comment;        // IW104
            @RenamedFrom("remark") String comment;       // fine"""),

    IW105(ERROR, "A renamed column is still asked for under its old name", """
            %1$s says that its column was called '%2$s', but %3$s still asks for that column.
            One column cannot be both: its values would have to be in two places.
            Fix: 1. remove the old field   2. delete the @RenamedFrom; the new column is then added beside the old one""", """
            Either the column was renamed, then the old field goes; or there are two columns now, then nothing was renamed. To \
            fill a new column from another one use `@Backfill`.""", """
            String remark;
            @RenamedFrom("remark") String comment;       // IW105
            @Backfill("remark") String comment;          // fine: a second column with the same values at first"""),

    IW106(ERROR, "Two columns claim to have been the same one, or one to have been two", """
            %1$s says that its column was called '%2$s', and %3$s.
            A column has one former name, and its values go to one place.
            Fix: 1. keep the @RenamedFrom that is right   2. fill the other column with @Backfill("<SQL over the row>")""", """
            A rename moves values, it does not copy or merge them. Split and merged columns are new columns with a \
            `@Backfill`, and a `@RemovedColumn` for what is left over.""", """
            @RenamedFrom("name") String firstName;
            @RenamedFrom("name") String lastName;        // IW106
            @Backfill("split_part(name, ' ', 2)") String lastName;     // fine"""),

    IW107(ERROR, "Columns exchange their names", """
            %1$s says that its column was called '%2$s', and the columns of %3$s pass their names round in a circle.
            While both releases are alive, one name would have to mean two columns.
            Fix: 1. give one of them a new name in this release, and its final one in the next""", """
            The running release writes a value under its old name, the new one reads another column under the same name. No \
            database can serve both, so names are exchanged in two releases.""", """
            @RenamedFrom("b") int a;
            @RenamedFrom("a") int b;                     // IW107"""),

    IW108(ERROR, "A column is said to be removed and still asked for", """
            %1$s says that column %2$s is removed, but %3$s.
            Left in place, the hint would allow its removal some day when nobody means it.
            Fix: 1. delete the @RemovedColumn   2. remove what asks for the column""", """
            A hint stands for what has happened. One that contradicts the fields is out of date, or comes too early.""", """
            @RemovedColumn(name = "fax", reason = "nobody reads it")
            class Order { String fax; }                  // IW108"""),

    IW109(ERROR, "A removed column is not known", """
            %1$s says that column %2$s is removed, but the snapshot has no such column.%3$s
            Fix: 1. name the column as the snapshot has it   2. delete the @RemovedColumn""", """
            `@RemovedColumn` names a column of the last accepted migration, by the name it has in the database. A column that \
            only occurred in drafts needs no hint.""", """
            @RemovedColumn(name = "faks", reason = "nobody reads it")     // IW109
            @RemovedColumn(name = "fax", reason = "nobody reads it")      // fine"""),

    IW110(ERROR, "A column is removed without a reason", """
            %1$s removes column %2$s and gives no reason.
            Its values will be gone for good; whoever reviews the migration has to learn why nobody needs them.
            Fix: 1. reason = "<why>" in the @RemovedColumn""", """
            The reason goes into the migration and is all that a reviewer, or somebody who looks for the values in a year, \
            finds there.""", """
            @RemovedColumn(name = "fax", reason = "")                                // IW110
            @RemovedColumn(name = "fax", reason = "nobody reads it, see #1432")      // fine"""),

    IW111(ERROR, "A removed column is still read by the running release", """
            %1$s removes column %2$s, which is NOT NULL: the running release expects a value in every row.
            On %3$s it reads NULL in the rows that the new release writes without the column, and may fail on them.
            Fix: 1. fill = "<SQL over the row>" in the @RemovedColumn: what the old release reads in such rows; not with @MovedFrom
                 2. it copes with NULL: @AcceptRisk(rule = "IW111", reason = "<why>") beside it, on a class""", """
            Between the roll-out of the new release and the end of the old one both are alive. The old one reads rows that the \
            new one wrote, and finds nothing in a column that was never empty before; a primitive field cannot even hold \
            that. The `fill` is kept up by the database until the column is gone. A value that moves \
            to another table by @MovedFrom comes from there, and leaves no place for one.""", """
            @RemovedColumn(name = "priority", reason = "replaced by due_at")                     // IW111
            @RemovedColumn(name = "priority", reason = "replaced by due_at", fill = "3")         // fine"""),

    IW112(ERROR, "The way a key comes by its values changes", """
            %1$s is a key, and its values now come from %2$s instead of %3$s.
            On %4$s both releases draw keys at the same time, from two sources that do not know of each other: keys collide.
            Fix: 1. keep %3$s   2. add a new key column beside this one, and remove the old one in a later release
                 3. they keep apart: @AcceptRisk(rule = "IW112", reason = "<why no number comes twice>") on the field""", """
            While both releases are alive, both insert rows. Two independent sources of numbers give the same number twice, and \
            one of the inserts fails. A sequence and the column's identity can be made one source for that time, and are; what \
            the application makes up itself nobody else knows. Where the risk is accepted, the new source begins past every \
            number in the table when the new release is rolled out.""", """
            @Id @Identity long id;                       // was @Id long id: IW112
            @Id @Identity long id;                       // was @Id @Sequence long id: fine"""),

    IW113(ERROR, "Keys are drawn from another sequence", """
            %1$s now draws its values from sequence %2$s, which starts at %3$s, instead of sequence %4$s.
            On %5$s both releases draw at the same time: what the old sequence has given out, or still will, must not come again.
            Fix: 1. keep the sequence: @Sequence(%6$s), with JPA @SequenceGenerator(sequenceName = …)
                 2. start = <past every number the old one will give out> (JPA: initialValue), and then
                    @AcceptRisk(rule = "IW113", reason = "<why that is past them all>") on the field""", """
            The name of a sequence that is not given follows the names of table and column, so that renaming one of them asks \
            for a new sequence. How far the old one has counted is known to the database alone.""", """
            @Id @Sequence long id;                               // IW113: the table was renamed from orders to purchase
            @Id @Sequence(name = "orders_id_seq") long id;       // fine"""),

    IW114(WARNING, "A column becomes NOT NULL and nothing says what rows without a value get", """
            %1$s becomes NOT NULL, and nothing says what rows that hold NULL get.
            On %2$s the running release may write NULL until it is gone, and the new one reads it; contract waits until no row has one.
            Fix: 1. @Backfill("<SQL over the row>") on the field: then the new release reads no NULL
                 2. no row has any, and the running release writes none: @AcceptRisk(rule = "IW114", reason = "<why>")""", """
            Rows that exist may hold NULL, and the running release may write more of them as long as it is alive. With a backfill \
            a trigger fills them from expand on. Without one nothing does, and a primitive field of the new release cannot even \
            hold them; before it makes the column NOT NULL, contract counts the rows that stand in the way and shows some.""", """
            int priority;                                            // was @Nullable Integer: IW114
            @Backfill("3") int priority;                             // fine"""),

    IW115(WARNING, "The running release may read NULL where there was none", """
            %1$s may be NULL from now on, and the running release expects a value in every row.
            On %2$s both releases share the column: what the new one writes the running one reads, until it is gone.
            Fix: 1. write no NULL before the running release is gone, by a switch say, or in a release of its own
                 2. it copes with NULL: @AcceptRisk(rule = "IW115", reason = "<why>") on the field""", """
            NULL is allowed in expand, since the new release may write it from its roll-out on. While the running release is \
            alive it reads those rows too; a primitive field cannot hold NULL, and code may rely on there being none.""", """
            @Nullable Integer priority;                              // was int: IW115
            @AcceptRisk(rule = "IW115", reason = "the running release reads it as an Integer and checks for null")
            @Nullable Integer priority;                              // fine"""),

    IW116(ERROR, "A column of the primary key is removed and nothing gives new rows a value", """
            %1$s is part of the primary key of the running release, and goes.
            On %2$s that key is needed until the running release is gone, and the new release no longer writes the column.
            Fix: 1. fill = "<SQL that is different for each row>" in the @RemovedColumn
                 2. two releases: in this one another key and the column as it is, in the next one the removal""", """
            The primary key of the running release stays until that is gone: it looks rows up by it. Rows that the new release \
            writes need a value in each of its columns, one that no other row has.""", """
            @RemovedColumn(name = "id", reason = "code is the key now")                              // IW116
            @RemovedColumn(name = "id", reason = "code is the key now", fill = "nextval('old_ids')")  // fine"""),

    IW201(ERROR, "A type cannot be stored", """
            %1$s has the type %2$s, for which there is no column type.
            Fix: 1. @Embedded, if its fields are to be columns   2. @Column(type = ColumnType.<…>), such as JSON
                 3. @SqlType(value = "<type>", dialect = "<dialect>")   4. @Transient""", """
            The value types of the JDK, enums and entities are stored as the package documentation of `dev.inchworm.mapping` says. \
            What any other type is to a database has to be said.""", """
            List<String> labels;                                    // IW201
            @Column(type = ColumnType.JSON) List<String> labels;    // fine"""),

    IW202(ERROR, "A detail does not fit the type", """
            %1$s has a %2$s, which means nothing for %3$s.
            Fix: 1. delete it   2. change the type""", """
            `length` is for strings, `scale` for decimals, `precision` for decimals and for times, dates with time and points in \
            time. The type is the one of the column, after `@Column(type)`.""", """
            @Column(length = 10) int priority;                      // IW202
            int priority;                                           // fine"""),

    IW203(ERROR, "A length, precision or scale is out of range", """
            %1$s has %2$s = %3$s; it can be from %4$s to %5$s.
            Fix: 1. a number within that range""", """
            The scale of a decimal is at most its precision; the fraction of a second has at most six digits.""", """
            @Column(precision = 2, scale = 4) BigDecimal rate;      // IW203
            @Column(precision = 6, scale = 4) BigDecimal rate;      // fine"""),

    IW204(ERROR, "Something that is no integer is numbered by the database", """
            %1$s has %2$s, but its column is %3$s.
            Databases draw whole numbers only.
            Fix: 1. make it a long or int   2. delete %2$s""", """
            `@Identity` and `@Sequence` are for `short`, `int` and `long`, boxed or not.""", """
            @Id @Identity UUID id;                                  // IW204
            @Id @DefaultSql("gen_random_uuid()") UUID id;           // fine"""),

    IW205(ERROR, "An enum has no constants", """
            %1$s is of the enum %2$s, which has no constants.
            No value could ever be stored.
            Fix: 1. give it constants   2. @Transient""", """
            A column of an enum holds the names of its constants, and no others.""", """
            enum State { }
            State state;                                            // IW205"""),

    IW206(ERROR, "A type is not known for a database that is asked for", """
            %1$s has the type %3$s and no @SqlType for %2$s.
            Its column could not be created there.
            Fix: 1. @SqlType(value = "<type>", dialect = "%2$s")   2. @Column(type = ColumnType.<…>)""", """
            A type that means nothing by itself has to be spelled for each of the databases of the option inchworm.dialects.""", """
            @SqlType(value = "point", dialect = "mysql") Point at;                 // IW206 when planned for postgresql
            @SqlType(value = "point", dialect = "mysql")
            @SqlType(value = "point", dialect = "postgresql") Point at;            // fine"""),

    IW207(ERROR, "A reference has another type than the key", """
            %1$s: column %2$s is %3$s, and refers to %4$s, whose key %5$s is %6$s.
            A foreign key compares values of the same kind.
            Fix: 1. give the field the type of the key   2. make it a %4$s; it then has the type of the key""", """
            Lengths, precisions and scales may differ, kinds of values may not: an `int` does not refer to a `long`.""", """
            @References(Customer.class) int customerId;             // IW207: the key is a long
            @References(Customer.class) long customerId;            // fine"""),

    IW208(ERROR, "A column cannot have two types under one name", """
            %1$s is to change from %2$s to %3$s.
            On %4$s one column cannot serve the running release and the next one where their types have no values in common.
            Fix: 1. another name: @RenamedFrom("%5$s") @TypeChange(forward = "<SQL>", backward = "<SQL>") and @Column(name = "…") on the field
                 2. keep the type""", """
            Both releases run at once during a roll-out, and again if it is taken back. A wider type that holds every value of the old one is \
            taken over under the same name. Any other type needs a column of its own: both then exist until the old release \
            is gone, and a trigger converts whatever either release writes.""", """
            String zip;  →  int zip;                                                 // IW208
            @RenamedFrom("zip") @Column(name = "zip_code")
            @TypeChange(forward = "zip::int", backward = "zip_code::text") int zip;  // fine"""),

    IW209(ERROR, "A renamed column has another type, and nothing says how to convert", """
            %1$s was %4$s, and its type changes from %2$s to %3$s.
            Nothing says how values get from one to the other: both releases write while the new one is rolled out.
            Fix: 1. @TypeChange(forward = "<SQL over the row, from %4$s>", backward = "<SQL over the row, from the new column>") on the field
                 2. keep the type""", """
            `forward` gives the new column its value, for rows that exist and for rows that the old release writes; `backward` gives the \
            old column the value of rows that the new release writes. Neither may fail for any value. No hint is needed where the \
            new type holds every value of the old one.""", """
            @RenamedFrom("zip") int zipCode;                                         // IW209
            @RenamedFrom("zip") @TypeChange(forward = "zip::int", backward = "zip_code::text") int zipCode;    // fine"""),

    IW210(ERROR, "A column takes the name of another one that goes", """
            %1$s shall hold what %2$s held, while the running release still uses %1$s for something else.
            Both releases run at once during a roll-out: one name cannot mean two things.
            Fix: 1. another name for the field's column: @Column(name = "…")
                 2. two releases: remove %1$s first, and rename %2$s in the next""", """
            The new release would write to the column what the old one reads as something else. Once the old column is gone, and no \
            release is left that knows it, its name is free.""", """
            @RemovedColumn(name = "state", reason = "unused") … @RenamedFrom("status") String state;     // IW210"""),

    IW211(ERROR, "A wider type meets another change that exchanges columns", """
            %1$s is to get a wider type together with %2$s.
            On %3$s the wider column takes the name before the roll-out; the other change is under way on the same columns until contract.
            Fix: 1. two releases: in this one the wider type, in the next one the other change
                 2. the other way round: first the other change, then the wider type""", """
            A column whose type the server could only change by rewriting the table is exchanged for another one, with its numbering and \
            with all indexes and keys over it. A column that shares an index or key with it and gets another name is exchanged too, but at \
            another time, and no one index could be over both. Indexes, constraints and keys over the column can come, go and change with \
            its type, and so can defaults and NOT NULL.""", """
            @Index(columns = {"code", "line"}) … int code; int line;
            long code; @RenamedFrom("line") int row;                 // IW211: the index is over both"""),

    IW212(ERROR, "Two enums ask for the same enum type", """
            %1$s asks for the enum type %2$s with other names than %3$s does.
            One type of the database has one list of names.
            Fix: 1. @Column(enumType = "<another name>") on one of the two   2. the same Java enum on both""", """
            Columns of one enum type of the database hold the same names, in the same order: those of the constants of one Java enum.""", """
            @Column(enumType = "status") OrderStatus status;        // OPEN, PAID
            @Column(enumType = "status") TaskStatus status;         // IW212: OPEN, DONE"""),

    IW213(ERROR, "An enum type cannot be changed like that", """
            The constants of %1$s would be %2$s, and the enum type %3$s has %4$s: %5$s.
            %6$s only adds names to an enum type: it takes none away and moves none, and one that is renamed is unknown to the running release at once.
            Fix: 1. put them back, in the order of the type; new ones may come anywhere among them
                 2. another type in a column of another name: @RenamedFrom("%7$s") @Column(name = "…", enumType = "…")
                    @TypeChange(forward = "<SQL that ends in ::new_type>", backward = "<SQL that ends in ::old_type>") on the field""", """
            A name of an enum type is in rows, in indexes and in prepared statements. With a type of its own in a column of its own each release \
            goes on with the names that it knows, and a trigger converts what either writes. `forward` and `backward` may use CASE, \
            and end in a cast to the type: `(CASE status::text WHEN 'PAID' THEN 'SETTLED' ELSE status::text END)::settlement`.""", """
            enum Status { OPEN, PAID }      →  enum Status { OPEN, SETTLED }         // IW213: PAID goes
            enum Status { OPEN, PAID }      →  enum Status { OPEN, PAID, SETTLED }   // fine"""),

    IW301(ERROR, "A NOT NULL reference is added and nothing says what existing rows refer to", """
            %1$s is a new NOT NULL reference to %2$s, and nothing says which row the rows that exist refer to.
            %3$s
            Fix: 1. @Backfill("<SQL over the row>") on the field, giving the key of a row of %2$s
                 2. %4$s""", """
            As for any new NOT NULL column, rows that exist and rows that the running release inserts have no value. A constant \
            will seldom do, since the row it names has to exist in every database, for ever.""", """
            @References(Customer.class) UUID customer;                               // IW301
            @Backfill("buyer_id") @References(Customer.class) UUID customer;         // fine"""),

    IW302(WARNING, "A new reference relies on one row for all", """
            %1$s is a new reference to %2$s, and a default gives it to every row that exists.
            On %3$s the row that the default names has to exist in every database, and can then no longer be deleted.
            Fix: 1. @Backfill("<SQL over the row>") instead of the default   2. let it be NULL, without a default
                 3. it is meant so: @AcceptRisk(rule = "IW302", reason = "<why>") on the field""", """
            A default of a reference is a constant key. Where the row is missing, adding the foreign key fails; where it is \
            there, a great many rows suddenly depend on it.""", """
            @DefaultSql("1") @References(Country.class) int country;                 // IW302"""),

    IW303(ERROR, "A column is removed that a foreign key refers to", """
            %1$s removes column %2$s, and foreign key %3$s of table %4$s still refers to it.
            %5$s refuses to remove the column, or takes the foreign key away with it.
            Fix: 1. let %6$s refer to another column   2. keep the column""", """
            A foreign key needs the column that it refers to.""", """
            @RemovedColumn(name = "code", reason = "replaced by id")
            class Country { }
            class Town { @ManyToOne @JoinColumn(referencedColumnName = "code") Country country; }     // IW303"""),

    IW304(ERROR, "A key goes that a foreign key depends on", """
            %1$s goes or changes, but the foreign key %2$s of %3$s depends on it.
            On %4$s a key stays as long as a foreign key refers to it, and one that refers to nothing unique cannot be.
            Fix: 1. keep the key, as a unique constraint where it is no longer the primary one, and change it a release later
                 2. first let %2$s refer to another key, in a release of its own""", """
            A foreign key depends on one particular key of the table it refers to. Where foreign keys go, or come to refer \
            elsewhere, in the same migration, they give way first and nothing stands in the way.""", """
            @Unique String code;                                 // in class Country
            @ManyToOne @JoinColumn(referencedColumnName = "code") Country country;
            String code;                                         // IW304: town.country still refers to it"""),

    IW501(ERROR, "A table is gone and another one is new", """
            %1$s is new, and table %2$s of the snapshot (class %3$s in snapshot.json) is gone, and they are alike: was it renamed?
            Taken for a removal wrongly, its rows are lost; taken for a rename wrongly, they end up where they do not belong.
            Fix: 1. it was renamed: %4$s on class %5$s
                 2. it was not: %6$s on any class or package""", """
            Two schemas do not tell whether a table was renamed. Inchworm never guesses: say which it was. Renaming only the Java \
            class, with the table's name written in `@Table`, is no change and needs no hint.""", """
            @Table(name = "purchase") class Purchase { }                             // IW501: was class Order
            @Table(name = "purchase") @RenamedFrom("orders") class Purchase { }      // fine: the same table

            @RemovedTable(name = "orders", reason = "moved to the shop service")
            class Purchase { }                                                       // fine: another table"""),

    IW502(ERROR, "A table is gone and nothing says that it may be removed", """
            Table %1$s has no entity any more%2$s.
            Removing a table loses its rows for good, so the sources have to say that it is meant.
            Fix: 1. it may go: %3$s on any class or package
                 2. it was renamed: @RenamedFrom(%4$s) on the class that has its rows now
                 3. put the class back, or its annotation""", """
            Nothing is destroyed without a hint in the source. `@RemovedTable` on any class or package says that the table may \
            go, and why; the reviewer of the migration reads the reason.""", """
            // IW502: class FaxQueue was deleted

            @RemovedTable(name = "fax_queue", reason = "faxes were given up, see #1432")
            package com.acme.orders;                     // fine"""),

    IW503(ERROR, "A table is said to have had a name that it never had", """
            %1$s says that its table was called '%2$s', but the snapshot has no such table%3$s.%4$s
            Fix: 1. name the table as the snapshot has it   2. delete the @RenamedFrom""", """
            `@RenamedFrom` on a class names a table of the last accepted migration, by the name it has in the database. A name \
            that only occurred in drafts between two migrations is not known to any database.""", """
            @RenamedFrom("ordrs") class Purchase { }     // IW503
            @RenamedFrom("orders") class Purchase { }    // fine"""),

    IW504(ERROR, "A renamed table is still asked for under its old name", """
            %1$s says that its table was called '%2$s', but %3$s still asks for that table.
            One table cannot be both: its rows would have to be in two places.
            Fix: 1. remove the old class   2. delete the @RenamedFrom; the new table is then created beside the old one""", """
            Either the table was renamed, then no class asks for the old name; or there are two tables now, then nothing was \
            renamed.""", """
            class Order { }
            @RenamedFrom("orders") class Purchase { }    // IW504"""),

    IW505(ERROR, "Two tables claim to have been the same one, or one to have been two", """
            %1$s says that its table was called '%2$s', and %3$s.
            A table has one former name, and its rows go to one place.
            Fix: 1. keep the @RenamedFrom that is right; the other table is created empty""", """
            A rename moves rows, it does not copy or merge them.""", """
            @RenamedFrom("orders") class Purchase { }
            @RenamedFrom("orders") class Sale { }        // IW505"""),

    IW506(ERROR, "Tables exchange their names", """
            %1$s says that its table was called '%2$s', and tables pass their names round in a circle.
            While both releases are alive, one name would have to mean two tables.
            Fix: 1. give one of them a new name in this release, and its final one in the next""", """
            The running release writes rows under the old name, the new one reads another table under the same name. No \
            database can serve both, so names are exchanged in two releases.""", """
            @Table(name = "a") @RenamedFrom("b") class A { }
            @Table(name = "b") @RenamedFrom("a") class B { }         // IW506"""),

    IW507(ERROR, "A table is said to be removed and still asked for", """
            %1$s says that table %2$s is removed, but %3$s.
            Left in place, the hint would allow its removal some day when nobody means it.
            Fix: 1. delete the @RemovedTable
                 2. remove what asks for the table; where its source is gone already, compile from clean""", """
            A hint stands for what has happened. One that contradicts the classes is out of date, or comes too early.""", """
            @RemovedTable(name = "fax_queue", reason = "faxes were given up")
            @Table(name = "fax_queue") class FaxQueue { }            // IW507"""),

    IW508(ERROR, "A removed table is not known", """
            %1$s says that table %2$s is removed, but the snapshot has no such table.%3$s
            Fix: 1. name the table as the snapshot has it   2. delete the @RemovedTable""", """
            `@RemovedTable` names a table of the last accepted migration, by the name it has in the database. A table that only \
            occurred in drafts needs no hint.""", """
            @RemovedTable(name = "fax_que", reason = "faxes were given up")          // IW508
            @RemovedTable(name = "fax_queue", reason = "faxes were given up")        // fine"""),

    IW509(ERROR, "A table is removed without a reason", """
            %1$s removes table %2$s and gives no reason.
            Its rows will be gone for good; whoever reviews the migration has to learn why nobody needs them.
            Fix: 1. reason = "<why>" in the @RemovedTable""", """
            The reason goes into the migration and is all that a reviewer, or somebody who looks for the rows in a year, finds \
            there.""", """
            @RemovedTable(name = "fax_queue", reason = "")                                       // IW509
            @RemovedTable(name = "fax_queue", reason = "faxes were given up, see #1432")         // fine"""),

    IW510(ERROR, "A table is removed that a foreign key refers to", """
            %1$s removes table %2$s, and foreign key %3$s of table %4$s still refers to it.
            %5$s refuses to remove the table, or takes the foreign key away with it.
            Fix: 1. remove the reference from %6$s   2. keep the table""", """
            A foreign key needs the table that it refers to.""", """
            @RemovedTable(name = "country", reason = "moved to the jar of the geography service")
            class Town { Country country; }              // IW510: Country is an entity of that jar now"""),

    IW511(ERROR, "A sequence steps differently", """
            %1$s now starts at %2$s and steps by %3$s, instead of %4$s and %5$s.
            On %6$s the running release goes on handing out keys in blocks of the old size: blocks overlap and keys collide.
            Fix: 1. keep the old numbers   2. use a new sequence with another name, starting past the largest key
                 3. no block is ever handed out twice here: @AcceptRisk(rule = "IW511", reason = "<why>") on %7$s""", """
            Applications draw one number from the sequence and make a block of keys of it. Two releases that disagree on the \
            size of a block hand out the same key twice.""", """
            @Id @Sequence(name = "order_seq", increment = 50) long id;       // IW511: stepped by 1
            @Id @Sequence(name = "order_seq50", start = 1000000, increment = 50) long id;   // fine"""),

    IW512(WARNING, "The running release may read an enum constant that it does not know", """
            %1$s has the new constants %2$s.
            On %3$s the new release may write them as soon as it is rolled out, and the running one reads such rows until it is gone.
            Fix: 1. write none before the running release is gone, by a switch say, or in a release of its own
                 2. it copes with names that it does not know: @AcceptRisk(rule = "IW512", reason = "<why>") on the field""", """
            The check of the column allows the new names from expand on. A Java enum cannot hold a name that it lacks: reading \
            such a row usually fails.""", """
            enum Status { OPEN, PAID, REFUNDED }                     // REFUNDED is new: IW512 at Order.status"""),

    IW513(ERROR, "An enum constant goes that rows may hold", """
            %1$s no longer has the constants %2$s.
            On %3$s rows may hold them, the running release may still write them, and the new one cannot read them.
            Fix: 1. keep them, unused, for this release, and give rows another value; remove them in the next
                 2. no row holds any, and nothing writes one: @AcceptRisk(rule = "IW513", reason = "<why>") on the field""", """
            A constant that is renamed is one that goes and one that comes: the running release cannot read the new name, the new \
            one not the old. First both must be known, then rows can change, then the old name can go. Contract counts the rows \
            that still hold a name before it forbids it, and goes no further while there are any.""", """
            enum Status { OPEN, SETTLED }                            // was OPEN, PAID: IW513 at Order.status
            enum Status { OPEN, SETTLED, @Deprecated PAID }          // fine: PAID goes a release later"""),

    IW514(ERROR, "Two releases would mean different tables by one name", """
            Table %1$s is renamed to %2$s, but %4$s means another table by the name %3$s.
            On %5$s each release finds its tables under the names that it knows until contract, and a name stands for one table.
            Fix: 1. choose a name that neither release uses yet
                 2. take two releases: in the first, %6$s""", """
            A renamed table keeps a view under its old name for as long as the running release is alive, and has its new one from \
            expand on. So both names are taken meanwhile. Chains (a becomes b, b becomes c), swaps, and a new table under the old \
            name of a renamed one need a name in two senses at once.""", """
            @RenamedFrom("orders") @Table(name = "archive") class Archive { }    // fine
            @Table(name = "orders") class Order { }                              // IW514 beside it: another table"""),

    IW520(ERROR, "A column is generated otherwise", """
            %1$s is generated otherwise than before, and no one column serves both releases:
            on %4$s %3$s.
            Fix: 1. take the change back
                 2. a column of another name beside it, with @Backfill("<the same>") where the application writes it;
                    and @RemovedColumn(name = "%2$s", reason = "<why>") on the class""", """
            What a column is generated by cannot be changed in place without rewriting the table. A plain column cannot become a \
            generated one, and a generated one that became plain could not go back. What it holds follows from the row, so \
            nothing is lost with it: the new column is filled from the same. A virtual column without checks on its table \
            gets another expression in contract, on PostgreSQL 18 or later and on MariaDB; MySQL copies the table for it (IW640), as \
            both do for a stored one. Not where an index, a check or another generated column is made of it.""", """
            @Computed("net * 2") BigDecimal gross;               // was "net + tax": IW520
            @Computed("net * 2") BigDecimal grossTwice;          // beside @RemovedColumn(name = "gross", …): fine, where virtual"""),

    IW521(ERROR, "A stored generated column is added to a table that exists", """
            %1$s is generated and stored, and its table exists.
            On %2$s adding it writes every row anew, under a lock that stops everybody for as long as that takes.
            Fix: 1. stored = false, on PostgreSQL 18 or later: computed when it is read
                 2. a plain column, which the application writes, with @Backfill("<the same expression>")
                 3. a table of its own beside this one""", """
            The server computes the value of every row before it lets go of the table. A plain column with a backfill is filled \
            in batches, and by a trigger in rows that the running release writes meanwhile.""", """
            @Computed("net * 2") BigDecimal gross;                       // IW521: new on orders, which exists
            @Computed(value = "net * 2", stored = false) BigDecimal gross;       // fine for postgresql:18
            @Backfill("net * 2") BigDecimal gross;                       // fine: from then on the application writes it"""),

    IW522(ERROR, "A virtual generated column that takes no NULL is added to a table that exists", """
            %1$s is generated and NOT NULL, and its table exists.
            On %2$s adding it computes every row to see that none gives NULL, under a lock that stops everybody.
            Fix: 1. @Nullable, and a type that takes null: the field reads the same values
                 2. a table of its own beside this one""", """
            A virtual column holds nothing on disk, so adding one touches the catalog alone; but where it takes no NULL the \
            server reads the whole table first.""", """
            @Computed(value = "net * 2", stored = false) int gross;                     // IW522: new on orders, which exists
            @Nullable @Computed(value = "net * 2", stored = false) Integer gross;       // fine"""),

    IW601(ERROR, "A hint is for a database that Inchworm does not know", """
            %1$s has a %2$s for dialect '%3$s', which does not exist.%4$s
            It would never be used.
            Fix: 1. one of %5$s   2. leave the dialect out: the SQL is then for all of them""", """
            Hints that hold SQL can be repeated for each dialect where it differs.""", """
            @Backfill(value = "customer_id", dialect = "postgres")       // IW601
            @Backfill(value = "customer_id", dialect = "postgresql")     // fine"""),

    IW602(ERROR, "A hint has no SQL for a database that is planned for", """
            %1$s has a %2$s for %3$s, and none for %4$s.
            Migrations are planned for %4$s too, where nothing says what to do.
            Fix: 1. add one with dialect = "%5$s"   2. leave the dialect out of one: it then serves all the others""", """
            The databases that are planned for are those of the option inchworm.dialects.""", """
            @Backfill(value = "now()", dialect = "mysql") Instant at;    // IW602 when planned for postgresql
            @Backfill("now()") Instant at;                               // fine"""),

    IW603(ERROR, "A risk is accepted that no rule knows", """
            %1$s accepts the risk '%2$s', and there is no such rule.%3$s
            Fix: 1. the code that the objection begins with   2. delete the @AcceptRisk""", """
            `@AcceptRisk` names the code in brackets at the beginning of the message that it answers.""", """
            @AcceptRisk(rule = "IW3O2", reason = "the row is in the initial data")       // IW603
            @AcceptRisk(rule = "IW302", reason = "the row is in the initial data")       // fine"""),

    IW604(ERROR, "A problem is accepted as a risk that is none", """
            %1$s accepts %2$s (%3$s), which is not a risk that can be accepted.
            There is nothing to weigh: no migration that would work follows from it.
            Fix: 1. mend what %2$s says   2. delete the @AcceptRisk""", """
            Some objections weigh a danger that a team may know better; the reference says of each rule whether it is one of \
            those. Most cannot be overruled, since there is no plan behind them.""", """
            @AcceptRisk(rule = "IW101", reason = "the table is empty") UUID createdBy;   // IW604"""),

    IW605(WARNING, "A risk is accepted that nobody objects to", """
            %1$s accepts %2$s (%3$s), to which nobody objects here.
            Left in place, it would silence an objection some day that nobody has read.
            Fix: 1. delete the @AcceptRisk   2. move it to the class or field that the objection names""", """
            `@AcceptRisk` answers one rule at one class or field: the one that the message stands at.""", """
            @AcceptRisk(rule = "IW302", reason = "the row is in the initial data")
            class Order { @DefaultSql("1") @References(Country.class) int country; }     // IW605: move it to the field"""),

    IW606(ERROR, "A risk is accepted without a reason", """
            %1$s accepts %2$s (%3$s) and gives no reason.
            The reason goes into the migration, for those who review it.
            Fix: 1. reason = "<why>" in the @AcceptRisk""", """
            A reviewer who reads that a risk was accepted wants to know why it is none here, or worth taking.""", """
            @AcceptRisk(rule = "IW302", reason = "")                                     // IW606
            @AcceptRisk(rule = "IW302", reason = "the row is in the initial data")       // fine"""),

    IW607(NOTE, "A hint has been used", """
            %1$s: the newest accepted migration has used this %2$s; it can be deleted.""", """
            A hint is a note for one migration. Once that is accepted, the hint says nothing any more.""", """
            @RenamedFrom("remark") String comment;       // IW607 after the migration was accepted
            String comment;                              // fine"""),

    IW608(WARNING, "A hint was used long ago", """
            %1$s: an accepted migration has used this %2$s; it does nothing any more.
            Left in place, it misleads whoever reads it.
            Fix: 1. delete it""", """
            A hint is a note for one migration. A note says so when the next migration is being made, a warning from then on.""", """
            @RenamedFrom("remark") String comment;       // IW608 two migrations later
            String comment;                              // fine"""),

    IW610(ERROR, "A hint is about a column that no entity has", """
            %1$s has a %2$s for column %3$s, which no entity asks for.%4$s
            Fix: 1. name the column and the table as the entities have them today   2. delete the hint""", """
            Where no field exists for a column, hints name it by `table` and `column`, with the names of today.""", """
            @Backfill(value = "customer_id", column = "createdby")       // IW610
            @Backfill(value = "customer_id", column = "created_by")      // fine"""),

    IW611(ERROR, "A column is backfilled that needs none", """
            %1$s has a @Backfill, but its column exists already, and is not made NOT NULL now.
            A @Backfill fills a column that this migration adds or makes NOT NULL; here it would never run.
            Fix: 1. delete it   2. change existing values in next/<dialect>/backfill.custom.sql beside the snapshot""", """
            `@Backfill` is part of a change to a column. Changing data alone is a hand-written step.""", """
            @Backfill("lower(email)") String email;      // IW611: email is in the snapshot already"""),

    IW612(WARNING, "A column of a new table is backfilled", """
            %1$s has a @Backfill, but its table %2$s is new and has no rows to fill.
            Fix: 1. delete it   2. fill the table in next/<dialect>/backfill.custom.sql beside the snapshot""", """
            `@Backfill` gives existing rows a value. A table that this migration creates has none.""", """
            class Invoice { @Backfill("customer_id") UUID createdBy; }       // IW612: Invoice is new"""),

    IW613(ERROR, "A change of type is described that does not take place", """
            %1$s has a @TypeChange, but the type of its column does not change%2$s.
            Its expressions would never run.
            Fix: 1. delete it   2. change values in next/<dialect>/backfill.custom.sql beside the snapshot""", """
            `@TypeChange` says how values get from the type of the snapshot to today's and back.""", """
            @TypeChange(forward = "price * 100", backward = "price / 100") long price;      // IW613: was long before"""),

    IW614(ERROR, "A Java backfill leaves the old release's rows empty", """
            %1$s is NOT NULL and gets its values from %2$s alone.
            A class does not run in the database: rows that the old release writes after the backfill would be NULL in the new one.
            Fix: 1. give the SQL for those rows: @Backfill(value = "<SQL over the row>", using = %2$s.class)
                 2. @Nullable on the field, and make it NOT NULL in a later release""", """
            While both releases run, a trigger fills the column in rows that the old one writes, which takes SQL. With a class \
            alone these rows stay NULL until contract, when the old release is gone and the class fills them; the new release has \
            to be able to read them.""", """
            @Backfill(using = NormalisedPhone.class, reads = "phone") String normalised;                     // IW614
            @Backfill(value = "phone", using = NormalisedPhone.class, reads = "phone") String normalised;    // fine"""),

    IW615(ERROR, "A Java backfill reads a column that is not there", """
            @Backfill(reads = …) for %1$s names %2$s, which %3$s does not have.%4$s
            The query for the rows to be filled would fail.
            Fix: one of %5$s""", """
            `reads` names columns as the database has them before this migration, not fields. The class sees those and no others.""", """
            @Backfill(using = NormalisedPhone.class, reads = "phoneNumber") @Nullable String normalised;     // IW615
            @Backfill(using = NormalisedPhone.class, reads = "phone_number") @Nullable String normalised;    // fine"""),

    IW620(ERROR, "A backfill reads a column that is new itself", """
            The @Backfill of %1$s reads %2$s, which takes over from a removed column as well and has no value yet.
            On %3$s it would read NULL in every row that exists, and in those that the running release writes.
            Fix: 1. put the expression in the @Backfill of %2$s in its place""", """
            Columns that take over from removed ones get their values from what the old release knows, all in one statement. \
            None of them can be computed from another one.""", """
            @Backfill("split_part(full_name, ' ', 1)") String firstName;
            @Backfill("substr(full_name, length(first_name) + 2)") String lastName;                     // IW620
            @Backfill("substr(full_name, length(split_part(full_name, ' ', 1)) + 2)") String lastName;  // fine"""),

    IW621(ERROR, "A fill reads a column that goes itself", """
            The fill of %1$s reads %2$s, which is removed as well: the new release does not write it.
            On %3$s the columns that go are computed from those that take over, in every row that the new release writes.
            Fix: 1. compute it from the columns that the new release has""", """
            The `fill` of `@RemovedColumn` says what the old release reads in rows that the new one wrote. What it reads must be \
            something that the new release writes.""", """
            @RemovedColumn(name = "full_name", reason = "split", fill = "coalesce(full_name, first_name)")          // IW621
            @RemovedColumn(name = "full_name", reason = "split", fill = "first_name || ' ' || last_name")           // fine"""),

    IW622(ERROR, "A value moves to another table in one release", """
            %1$s takes its values from %2$s, which belongs to another table and is removed in the same release.
            On %3$s nothing carries over what the running release writes there once the row has been backfilled: it would be lost.
            Fix: 1. a foreign key says which rows belong together: @MovedFrom in place of the @Backfill
                 2. two releases: the first adds the column, @Nullable, and writes both; the second fills the rest by this @Backfill
                 3. nobody writes it meanwhile: @AcceptRisk(rule = "IW622", reason = "<why>") on the field""", """
            A trigger keeps columns of one row equal. Between two tables it has to know which rows belong together, which an \
            expression does not tell: `@MovedFrom` names the column, and a foreign key the rows. Two releases need no trigger: \
            the first one writes both places, and while the second one rolls out, the first is the old release.""", """
            @Backfill("(SELECT c.phone FROM customer c WHERE c.id = customer_id)") @Nullable String phone;
                // with @RemovedColumn(name = "phone") on Customer: IW622"""),

    IW623(ERROR, "A moved column cannot be kept equal to the one that it was", """
            %1$s takes over from %2$s, but %3$s.
            On %4$s the two could not be kept equal while both releases write: what one of them writes would be lost to the other.
            Fix: 1. %5$s
                 2. two releases: the first adds the column, writes both and fills the rest; the second removes %2$s""", """
            While both releases are alive, triggers carry over what either of them writes. They need one relation between the two \
            tables that both can follow: a foreign key to the primary key. A row of the referred table shows one of the values of \
            the rows that refer to it, which the trigger has to be able to find by an index, to insert and to change.""", """
            @MovedFrom(fromTable = "orders", fromColumn = "tag") String tag;      // IW623: nothing refers to orders
            @References(Order.class) long orderId;
            @MovedFrom(fromTable = "orders", fromColumn = "tag") String tag;      // fine"""),

    IW624(ERROR, "A column is said to have moved, and has not", """
            %1$s says that its values were in %2$s, but %3$s.
            Nothing would be moved, and nobody could tell what was meant.
            Fix: 1. name the column and the table as the snapshot has them   2. remove the old column   3. delete the @MovedFrom""", """
            `@MovedFrom` is for a column that comes with this migration, and names one of another table that goes with it.""", """
            @MovedFrom(fromTable = "orders", fromColumn = "tags") String tag;     // IW624: it was called tag
            @MovedFrom(fromTable = "orders", fromColumn = "tag") String tag;      // fine"""),

    IW625(ERROR, "A moved value may be missing where its new place takes none", """
            %1$s takes no NULL, and %2$s does, from which its values come.
            On %3$s no row of %4$s could be made for some of what the running release writes.
            Fix: 1. @Nullable on the field of %1$s, and NOT NULL in a later release
                 2. no NULL in %2$s, in a release before""", """
            The running release writes a row to one table, and a trigger makes the row of the other. It can do so only where every \
            column of it that takes no NULL gets a value. A value that is missing must be allowed to be missing in both places.""", """
            @Nullable String street;                                          // in Person, in the last release
            @MovedFrom(fromTable = "person", fromColumn = "street") String street;            // in Address: IW625
            @MovedFrom(fromTable = "person", fromColumn = "street") @Nullable String street;  // fine"""),

    IW626(ERROR, "Rows that had values of their own come to share one", """
            %1$s takes over from %2$s, and several rows of %3$s may refer to one row of %4$s.
            On %5$s what a release writes for one of them shows in all of them at once while both are alive.
            Fix: 1. two releases: the first adds the column, writes both and fills the rest; the second removes %2$s
                 2. a unique constraint over the reference, in a release before, if only one refers to each
                 3. they have the same value anyway: @AcceptRisk(rule = "IW626", reason = "<why>") on the field""", """
            Triggers keep the two places equal, and with them all rows that refer to the same one. A release that takes these for \
            values of their own would see what it never wrote. Whether they are the same is for the team to know; a check before \
            the first trigger looks whether they are today, and counts those that differ.""", """
            @References(Address.class) long addressId;                        // in Person: many live at one address
            @MovedFrom(fromTable = "person", fromColumn = "street") String street;            // in Address: IW626"""),

    IW627(ERROR, "A moved column is ruled by more than its values", """
            %1$s takes over from %2$s, but %3$s.
            On %4$s the two could not be kept equal while both releases write: statements of one of them would fail, or change what the other wrote.
            Fix: 1. %5$s
                 2. two releases: the first adds the column, writes both and fills the rest; the second removes %2$s""", """
            A trigger copies values and nothing else. What gives a value where nobody writes one, or refuses one that the other \
            place takes, would work on one side only: a default, a key, a check, another type, a second place to take values from.""", """
            @DefaultSql("'?'") @MovedFrom(fromTable = "person", fromColumn = "street") String street;   // IW627
            @MovedFrom(fromTable = "person", fromColumn = "street") String street;                      // fine"""),

    IW628(ERROR, "Rows for moved values cannot be made", """
            %1$s takes over from %2$s, but %3$s.
            On %4$s a trigger has to make rows of %5$s for the release that does not know it.
            Fix: 1. %6$s
                 2. two releases: the first has the table and writes both; the second removes %2$s""", """
            A table that comes or goes with a moved column is known to one release only. What the other release writes needs a row \
            there, which a trigger makes from the reference and the moved values; everything else in it has to be left out.""", """
            @Id @References(Person.class) long personId; String city;         // IW628: a row cannot be made without city
            @Id @References(Person.class) long personId; @Nullable String city;                         // fine"""),

    IW629(ERROR, "Nothing tells which rows a moved value belongs to", """
            %1$s takes over from %2$s, but %3$s.
            On %4$s no trigger could tell, while both releases write, which row a value has to go to.
            Fix: 1. %5$s
                 2. two releases: the first adds the column, writes both and fills the rest; the second removes %2$s""", """
            Between two tables that both stay, one foreign key has to say which rows belong together, and both releases have to \
            know it, by the same names and types.""", """
            @MovedFrom(fromTable = "person", fromColumn = "street") String street;            // IW629: Address and Person know nothing of each other
            @Id @References(Person.class) long personId;                                      // both releases have that
            @MovedFrom(fromTable = "person", fromColumn = "street") @Nullable String street;  // fine"""),

    IW630(ERROR, "Numbers in rows come to stand for other enum constants", """
            %1$s holds constants by their position. They were %2$s, and are %3$s now.
            On %4$s rows keep their numbers, and both releases read and write them: each would take them for other constants.
            Fix: 1. keep the old order and every old constant, and add new ones at the end
                 2. @Enumerated(EnumType.STRING) in a column of another name, with @RenamedFrom and @TypeChange
                 3. constants were only renamed: @AcceptRisk(rule = "IW630", reason = "<why>") on the field""", """
            JPA keeps enums as numbers unless it is told otherwise. A constant that is removed or put in between moves all that \
            follow, and no row notices. That a constant was renamed cannot be seen; say so.""", """
            enum Status { OPEN, HELD, PAID }                         // was OPEN, PAID: IW630 at Order.status
            enum Status { OPEN, PAID, HELD }                         // fine"""),

    IW631(WARNING, "A primitive field is read from a column that may hold NULL", """
            %1$s is a primitive and cannot hold NULL, and its column can: rows that hold NULL fail to load.
            Fix: 1. @Column(nullable = false), and @Backfill("<SQL over the row>") for the rows that exist   2. the boxed type
                 3. no row holds NULL and nothing writes it: @AcceptRisk(rule = "IW631", reason = "<why>") on the field""", """
            Hibernate makes the column as `@Column` says, which allows NULL unless it is told otherwise, whatever the field can hold.""", """
            @Column(name = "points") int points;                     // IW631
            @Column(name = "points", nullable = false) int points;   // fine"""),

    IW632(ERROR, "A version is added, and rows that exist would have none", """
            %1$s is a new @Version, and rows that exist would hold NULL in it.
            Hibernate takes a row without a version for one that was never stored: it inserts it once more, or fails.
            Fix: 1. @ColumnDefault("%2$s") on the field, for the running release's inserts too   2. @Backfill("%2$s") on the field""", """
            Rows that exist when the column comes, and rows that the running release inserts, get a value from the default, or \
            from the backfill and its trigger.""", """
            @Version int version;                                    // IW632 on a table that exists
            @Version @ColumnDefault("0") int version;                // fine"""),

    IW633(ERROR, "The inheritance strategy changes", """
            %1$s and its subclasses were kept by InheritanceType.%2$s and are to be kept by %3$s.
            On %4$s every row would have to move to other tables while both releases read and write it; no plan serves both.
            Fix: 1. keep @Inheritance(strategy = InheritanceType.%2$s)
                 2. new classes on new tables beside these, filled in backfill.custom.sql and written along with the old ones for
                    a release; the old ones go, with @RemovedTable, once nothing reads them""", """
            The three strategies put the same objects into different tables, and a table of one of them means nothing to the other.""", """
            @Inheritance(strategy = InheritanceType.JOINED) class Person { }         // IW633: was SINGLE_TABLE"""),

    IW634(ERROR, "Rows of a class can no longer be told", """
            In table %1$s %2$s told rows of %3$s, and tells no class now.
            On %4$s such rows exist, the running release may write more, and Hibernate fails on them.
            Fix: 1. @DiscriminatorValue("%5$s") on the class that they belong to
                 2. keep the class for this release and give its rows away; remove it in the next
                 3. no row has it, and nothing writes one: @AcceptRisk(rule = "IW634", reason = "<why>") on the class""", """
            Where nothing else is said, the name of the class is in the rows: renaming the class makes its rows unreadable. A \
            `@DiscriminatorValue` with the old name keeps them.""", """
            @Entity class Doctor extends Person { }                                  // was Vet: IW634
            @Entity @DiscriminatorValue("Vet") class Doctor extends Person { }       // fine"""),

    IW635(WARNING, "The running release may read rows of a class that it does not know", """
            %1$s is a new class of rows in table %2$s, told by %3$s.
            On %4$s the new release may write them as soon as it is rolled out, and the running one fails on such rows until it is gone.
            Fix: 1. write none before the running release is gone, by a switch say, or in a release of its own
                 2. it never reads them: @AcceptRisk(rule = "IW635", reason = "<why>") on the class""", """
            Hibernate refuses a row whose discriminator it does not know, also where only the superclass is asked for.""", """
            @Entity class Nurse extends Person { }                   // is new: IW635"""),

    IW636(ERROR, "A class gets its first subclass, and its rows nothing that tells them", """
            %1$s gets a subclass, and table %2$s the column %3$s that tells them apart; rows that exist would have no value in it.
            Fix: 1. @Backfill(column = "%3$s", value = "%4$s") on the class
                 2. @Inheritance(strategy = InheritanceType.JOINED), where the subclass has a table of its own""", """
            Rows that exist are of the class that was there before. The running release does not know the column; the backfill's \
            trigger gives its inserts the value too.""", """
            @Entity class Person { }                                 // IW636: class Vet extends Person is new
            @Entity @Backfill(column = "dtype", value = "'Person'") class Person { }     // fine"""),

    IW637(ERROR, "A subclass's field is filled, and its rows cannot be told from others", """
            %1$s gives column %3$s of %2$s values, which rows of other classes in that table would get too: %4$s.
            Whoever fills a field of a subclass means the rows of that subclass.
            Fix: 1. %6$s
                 2. @Backfill(column = "%3$s", value = "<SQL over the row>") on %5$s: that is about every row""", """
            Classes that share a table are told apart by the discriminator. A backfill on a field of a subclass gives its values \
            to the rows of that class and of those below it; all others keep NULL in the column.""", """
            @Entity class Vet extends Person { @Column(nullable = false) @Backfill("'none'") String title; }    // IW637
            @Entity class Vet extends Person { @Backfill("'none'") String title; }                              // fine"""),

    IW640(ERROR, "A change keeps writers off a table for as long as it takes", """
            %1$s copies or scans %3$s on %2$s while nobody writes to it: the server has no other way.
            Fix: 1. where that is short enough: @AcceptRisk(rule = "IW640", reason = "<how long it takes there>")
                 2. on a large table accept it too, and let this do the copying when its phase is next, which then finds it done:
                    pt-online-schema-change --alter "%4$s" D=<database>,t=%3$s --execute%5$s
                 3. do without it""", """
            MySQL, and MariaDB before 11.2, do some changes only by copying the table, or by a scan during which nobody writes. A \
            tool such as pt-online-schema-change or gh-ost copies beside the writers, with triggers or from the binary log.""", """
            @Check("total >= 0") class Order {}                                                   // IW640: new on orders
            @AcceptRisk(rule = "IW640", reason = "40,000 rows, two seconds")                      // fine
            @Check("total >= 0") class Order {}"""),

    IW641(ERROR, "A backfill reads a column that the server numbers", """
            The expression for %1$s reads %2$s, which the server numbers.
            On %3$s the trigger that fills rows runs before a new row has its number; it would read 0.
            Fix: 1. an expression without %2$s   2. @Nullable, and let the new release write the column""", """
            A BEFORE trigger of MySQL and MariaDB sees 0 in an AUTO_INCREMENT column, and an AFTER trigger cannot change the row.""", """
            @Backfill("concat('no. ', id)") String label;        // IW641
            @Backfill("concat('order of ', customer)") String label;     // fine"""),

    IW642(ERROR, "The database has no such thing", """
            %1$s cannot be made: %2$s has %3$s.
            Fix: 1. %4$s   2. plan for a database that has it, by the option inchworm.dialects""", """
            Entities can ask for what one database has and another has not. Inchworm plans nothing that would only look like it.""", """
            @Index(columns = "email", where = "active") class Customer {}    // IW642 for mysql
            @Index(columns = "email") class Customer {}                      // fine"""),

    IW643(ERROR, "The type of a column changes that a foreign key is over", """
            %1$s is to change from %2$s to %3$s, and a foreign key refers from it or to it.
            %4$s takes no other type for one side of a foreign key alone, and cannot change both sides in one moment.
            Fix: 1. keep the type
                 2. releases of their own: drop the foreign key, change the type on both sides, add the key again""", """
            MySQL answers 3780, MariaDB 1832 or 1833, also with foreign_key_checks = 0. Without the key each side is a change of type like any other.""", """
            class Customer { @Id long id; }              // IW643: was int, and orders.customer_id refers to it"""),

    IW644(ERROR, "Two pipes mean OR on MySQL and MariaDB", """
            %1$s of %2$s says ||, which is OR on %3$s: it would mean 0, 1 or NULL in place of the two texts in one.
            Fix: 1. concat(a, b)   2. or, where that is what it means
                 3. an expression for this database alone, beside the other: dialect = "%4$s\"""", """
            On PostgreSQL two pipes put texts together. MySQL and MariaDB take them for OR unless `sql_mode` has `PIPES_AS_CONCAT`, \
            and sessions that migrate have a `sql_mode` of their own without it: so backfills and triggers mean the same on every server. \
            The same goes for defaults, checks, generated columns and indexes.""", """
            @Backfill("first_name || ' ' || last_name") String name;            // IW644 for mysql
            @Backfill("concat(first_name, ' ', last_name)") String name;        // fine"""),

    IW645(ERROR, "A value that several rows share cannot be kept equal in all of them", """
            %1$s takes over from %2$s, and several rows of %3$s may refer to one row of %4$s.
            On %5$s a trigger cannot write to the table that it is fired by: the other rows would keep what they had.
            Fix: 1. a unique constraint over %6$s, in a release before, if only one refers to each
                 2. two releases: the first adds the column, writes both and fills the rest; the second removes %2$s""", """
            What is written for one of those rows is to show in all of them for as long as both releases are alive. MySQL and MariaDB answer \
            1442 to a trigger that changes the table whose statement fired it. PostgreSQL has no such rule, see IW626.""", """
            @References(Address.class) long addressId;                        // in Person: many live at one address
            @MovedFrom(fromTable = "person", fromColumn = "street") String street;            // in Address: IW645 for mysql"""),

    IW646(ERROR, "Foreign keys change rows that triggers are to keep equal", """
            %1$s takes over from %2$s, and a foreign key deletes or changes rows of %3$s by itself.
            On %4$s that fires no trigger: what goes in one place would stay in the other, and come back with it.
            Fix: 1. no onDelete = Action.CASCADE there, in a release before; the application deletes such rows itself
                 2. two releases: the first adds the new place, writes both and fills the rest; the second removes %5$s""", """
            While both releases are alive, triggers carry over what either of them writes. Rows that go along with those they refer \
            to are written by no statement. Where both tables lose them at once, because the one refers to the other by ON DELETE CASCADE, \
            nothing is left to carry over.""", """
            @References(value = Shop.class, onDelete = Action.CASCADE) long shopId;          // in Address, which is new: IW646 for mysql
            @References(value = Person.class, onDelete = Action.CASCADE) long personId;      // the row that it belongs to: fine"""),

    IW647(ERROR, "A table without a key cannot be filled in batches", """
            %1$s has no primary key, and %2$s of the rows that exist is to be filled.
            On %3$s nothing tells where one batch ends and the next begins; one UPDATE would lock every row until its end.
            Fix: 1. a primary key for %1$s, in a release before: of a JPA collection a Set of what is not null, or @OrderColumn
                 2. no value for rows that exist: @Nullable without @Backfill, or a constant @DefaultSql, which writes no row
                 3. of a column that gets another name or type: keep what it is""", """
            A backfill walks a table along its primary key, a window at a time, and goes on from there after an interruption. PostgreSQL can walk \
            along the pages of a table instead; MySQL and MariaDB cannot. JPA makes tables without a key for element collections that are \
            a List without an order, or that may hold NULL.""", """
            @ElementCollection List<String> tags;                                // no key: IW647 for a @Backfill there
            @ElementCollection @OrderColumn List<String> tags;                   // fine, in a release before"""),

    IW648(ERROR, "Two releases would draw numbers from two sources", """
            %1$s had its numbers from %2$s, and is to have them from %3$s.
            On %4$s both releases would draw at once, and give one number to two rows: neither source knows what the other has given out.
            Fix: 1. keep the source%5$s""", """
            AUTO_INCREMENT goes on past the largest number that is inserted, a sequence past its own last one. While both releases are alive \
            each would come across the other's numbers. On PostgreSQL both draw from one sequence meanwhile; here a column that did would no \
            longer tell the running release, by LAST_INSERT_ID, which number a row got.""", """
            @Id @Sequence(name = "order_numbers") long id;      // was @Identity: IW648 for mariadb
            @Id @Identity long id;                              // fine"""),

    IW690(ERROR, "A change is not planned yet", """
            %1$s is not planned yet on %2$s.
            There is no proven way for it yet that keeps both releases working, and Inchworm writes no SQL it cannot vouch for.
            Fix: 1. take the change back   2. %3$s""", """
            Every kind of change needs a recipe that has been tried on real servers, under both releases. Where there is \
            none yet, the build fails rather than writing SQL that might lock a busy table or break the running release.""", """
            @Column(length = 40) String code;                    // was 20: IW690
            @Column(length = 20) String code;                    // fine"""),

    IW691(ERROR, "The oldest server asked for cannot do it", """
            %1$s needs %2$s %3$s or later.
            The option inchworm.dialects asks for SQL that runs on %4$s:%5$s as well.
            Fix: 1. -Ainchworm.dialects=%4$s:%3$s   2. do without it""", """
            The option `inchworm.dialects` names the oldest version that the SQL must run on. Raise it once no older server \
            is left.""", """
            @Computed(value = "net * 1.2", stored = false) BigDecimal gross;   // IW691 for postgresql:14"""),

    IW692(ERROR, "A backfill reads a generated column", """
            The @Backfill of %1$s reads %2$s, which the database generates.
            On %3$s the trigger that fills rows of the running release runs before generated columns have a value.
            Fix: put the expression that %2$s is generated by into the @Backfill""", """
            While the running release still writes, a BEFORE trigger evaluates the expression of `@Backfill` over the new \
            row. Generated columns are computed after such triggers; it would see NULL in them.""", """
            @Computed("net * 2") BigDecimal gross;
            @Backfill("gross + 1") BigDecimal total;             // IW692
            @Backfill("net * 2 + 1") BigDecimal total;           // fine"""),

    IW693(ERROR, "SQL that stays names a column that goes", """
            %1$s may name the removed column %2$s.
            %3$s drops checks and indexes over a column silently with it, and refuses where a generated column needs it.
            Fix: change or remove that too; text that only looks like the column's name must be put another way""", """
            Checks, index expressions, predicates and generated columns are kept as SQL text. If one of them still needs a \
            column that is to go, the last step of the migration would either drop it silently or fail.""", """
            @RemovedColumn(name = "fax", reason = "unused")
            @Check("fax <> phone") class Customer {}             // IW693"""),

    IW694(ERROR, "A name is still taken by what goes", """
            The name %2$s that %1$s needs belongs to %3$s until contract.
            On %4$s tables, sequences and indexes (those of keys and unique constraints too) of a schema share their names.
            Fix: 1. give the new one another name   2. remove the old one in an earlier release""", """
            The running release needs what it knows until it is gone; so the old and the new exist side by side for a while, \
            and cannot have the same name.""", """
            @RemovedTable(name = "fax", reason = "unused")       // had the index fax_idx
            @Index(name = "fax_idx") String fax;                 // IW694"""),

    IW695(WARNING, "A change meets one that is still on its way", """
            This draft changes %1$s, which the newest accepted migration, %2$s, leaves in transition until its contract.
            It will wait for that: two of them cannot be rolled out as one release.
            Fix: 1. nothing, if %2$s goes out in a release of its own   2. else mvn inchworm:reopen, compile, accept: one migration of both""", """
            Between expand and contract the old and the new form of what a migration changes exist side by side, kept equal \
            by triggers. A later migration that touches the same object can only begin when that is over, so at run time it \
            waits for the contract of the earlier one. If both were made for the same release, neither could ever go on; \
            reopening the earlier one makes them one migration.""", """
            @Backfill("customer_id") UUID createdBy;             // accepted as 0007-created-by
            @Index(columns = "created_by") class Order {}        // IW695 while 0007-created-by is the newest"""),

    IW696(ERROR, "A plan would fail a release", """
            The plan for %2$s would break a release that is alive: after %1$s its statement
                %3$s
            fails, or reads what it cannot: %4$s.
            Nothing was written: this is a mistake of Inchworm's planner, or of hand-written SQL in next/%5$s.
            Fix: 1. mend the hand-written step, if it is one   2. split the change into two releases, and report this message""", """
            Every plan is carried out on a model of the database before it is written. After each step every statement that \
            each release may send is tried: the old release until contract begins, the new one from the roll-out on. The \
            plan verifier knows nothing of the recipes that make plans, so that it does not share their mistakes; what it \
            finds is one of them, or one in hand-written SQL.""", """
            -- next/postgresql/expand.custom.sql
            ALTER TABLE orders DROP COLUMN fax;                  -- IW696: the old release still reads it"""),

    IW697(ERROR, "A plan would lose values", """
            The plan for %2$s would lose values: in %1$s,
                %3$s
            %4$s.
            Nothing was written: this is a mistake of Inchworm's planner, or of hand-written SQL in next/%5$s.
            Fix: 1. mend the hand-written step, if it is one   2. split the change into two releases, and report this message""", """
            The plan verifier follows where each column's values are: what both releases write must be read by both, through \
            a trigger in each direction where they write different columns, from before the backfill until contract; \
            nothing that the old release wrote goes before removal, and removal takes only what the changes take or what \
            another column holds.""", """
            -- A column goes in expand, or a backfill runs before the trigger that fills the rows which come in meanwhile."""),

    IW698(ERROR, "A plan would block a busy table", """
            The plan for %2$s would keep others waiting: in %1$s,
                %3$s
            %4$s.
            Nothing was written: this is a mistake of Inchworm's planner, or of hand-written SQL in next/%5$s.
            Fix: 1. mend the hand-written step, if it is one   2. split the change into two releases, and report this message""", """
            Scans, rewrites and index builds never run under a lock that stops readers or writers: constraints come NOT VALID \
            and are validated in a step of their own, NOT NULL is proven by a check, indexes are built CONCURRENTLY, and \
            what would rewrite a table goes through a second column.""", """
            -- ALTER TABLE … ADD CHECK without NOT VALID, CREATE INDEX without CONCURRENTLY, on a table in use."""),

    IW699(ERROR, "A plan does not lead where it should", """
            The plan for %2$s does not work out: at %1$s,
                %3$s
            %4$s.
            Nothing was written: this is a mistake of Inchworm's planner, or of hand-written SQL in next/%5$s.
            Fix: 1. mend the hand-written step, if it is one   2. split the change into two releases, and report this message""", """
            After its last step a plan must have made exactly the schema that the entities ask for, and undo, from every \
            point at which it is open, must lead back to where it began. Steps that the server would refuse, since \
            something is missing or there already, are found on the way.""", """
            -- next/postgresql/remove.custom.sql
            DROP INDEX orders_code_idx;                          -- IW699: the entities still ask for it"""),

    IW700(ERROR, "An option is not known", """
            -A%1$s is not an option of Inchworm.
            Ignoring it could plan migrations for the wrong database or from the wrong folder.
            Fix: %2$s""", """
            Options that begin with inchworm. are Inchworm's own. One that it does not know is most likely misspelt, and \
            leaving it out silently would do something other than what was asked for.""", """
            -Ainchworm.dialect=postgresql      // IW700
            -Ainchworm.dialects=postgresql     // fine"""),

    IW701(ERROR, "An option has a value that means nothing", """
            -A%1$s=%2$s: %3$s.
            Fix: %4$s""", """
            The value of the option cannot be understood. The message names what is allowed.""", """
            -Ainchworm.dialects=postgresql:latest   // IW701
            -Ainchworm.dialects=postgresql:16       // fine"""),

    IW703(ERROR, "The committed folder cannot be located", """
            Inchworm does not know where the accepted migrations are kept: neither pom.xml nor build.gradle(.kts) was
            found above the class output %1$s.
            Without them every table would look new.
            Fix: 1. pass -Ainchworm.dir=<path of src/main/inchworm>   2. bind the goal inchworm:prepare""", """
            The snapshot and the accepted migrations lie in src/main/inchworm of the module. The compiler does not tell a \
            processor where the module is, so it is looked for from the class output upwards.""", """
            javac -d /tmp/out ...                                         // IW703
            javac -d /tmp/out -Ainchworm.dir=src/main/inchworm ...        // fine"""),

    IW704(ERROR, "Inchworm failed", """
            Inchworm itself failed while it was %1$s: %2$s
            Nothing was written. This is a mistake of Inchworm's, not of yours.
            Fix: report it at https://github.com/inchworm-dev/inchworm/issues with what -Ainchworm.trace=true prints here%3$s""", """
            Something happened that Inchworm was not prepared for. The committed files are untouched.""", """
            -Ainchworm.trace=true     // adds the stack trace to the message"""),

    IW705(ERROR, "The class file of an entity cannot be read", """
            %1$s belongs to this unit but is not compiled here, and its class file cannot be read: %2$s.
            Its table would otherwise seem to have been removed.
            Fix: 1. compile from clean   2. update Inchworm if the class is of a newer Java version""", """
            Entities outside the compilation, such as those of jars, are read from their class files.""", """
            -Ainchworm.include=com.acme.shared    // IW705 when a class of that package is damaged"""),

    IW706(ERROR, "There are more problems", """
            %1$s has %2$s more %3$s, left out here because javac stops at 100.
            Fix: mend those shown and compile again""", """
            The first 50 problems of a compile are shown in full; of the others only their number by class.""", """
            // shown when a compile has more than 50 problems"""),

    IW707(WARNING, "An annotation is lost in class files", """
            %1$s is marked by %2$s, which has SOURCE retention: class files do not carry it.
            Inchworm ignores it, since the column would change whenever the class is not compiled along with the others.
            Fix: use one with CLASS or RUNTIME retention, such as org.jspecify.annotations.Nullable""", """
            What is read from sources and from class files must be the same.""", """
            @Retention(RetentionPolicy.SOURCE) @interface Nullable {}    // IW707 where it marks a field
            @Retention(RetentionPolicy.CLASS) @interface Nullable {}     // fine"""),

    IW708(ERROR, "The compiler's output cannot be written", """
            %1$s cannot be written: %2$s.
            Fix: make the class output writable, or compile from clean""", """
            The draft and the accepted migrations are written beside the classes. An unwritable or full disk stops that.""", """
            chmod -w target/classes     // IW708"""),

    IW709(ERROR, "The recorded read cannot be used", """
            %1$s, which records what the last compile read, is of no use: %2$s.
            Guessing at entities outside this compilation could drop tables.
            Fix: compile from clean (mvn clean compile)""", """
            When only some sources are compiled, the others come from the record of the compile before. A damaged one, or \
            one that another version of Inchworm wrote, is never treated as empty.""", """
            target/classes/META-INF/inchworm/main/read.json     // IW709 when it was edited or cut off"""),

    IW710(ERROR, "An option contradicts the snapshot", """
            -Ainchworm.naming=%1$s, but the snapshot was read with %2$s.
            Following it would rename every table and column that is not named in the sources.
            Fix: leave the option out, and name what should be called otherwise: @Table(name = "..."), @Column(name = "...")""", """
            How names are derived is frozen with the first accepted migration. A change of the option afterwards is refused, \
            since it would rename nearly everything.""", """
            -Ainchworm.naming=jpa       // IW710 once migrations were accepted with snake"""),

    IW711(ERROR, "The runtime library is missing", """
            The generated migration classes cannot be compiled: dev.inchworm.migration.Migration is not on the class path.
            Fix: 1. add the dependency dev.inchworm:inchworm-runtime   2. in a named module also: requires dev.inchworm.runtime;""", """
            For each migration a small class is generated that implements an interface of the runtime library, which must \
            therefore be there at compile time.""", """
            <dependency>
              <groupId>dev.inchworm</groupId>
              <artifactId>inchworm-runtime</artifactId>
            </dependency>     <!-- without it: IW711 -->"""),

    IW720(ERROR, "A file that Inchworm wrote is damaged", """
            %1$s, line %2$d: %3$s.
            Inchworm wrote this file itself and does not guess what it should say; nothing was planned or written.
            Fix: 1. git checkout -- %1$s   2. after a merge: take one side of it whole, \
            mvn inchworm:reopen, compile, accept again""", """
            The snapshot, the manifests and the checksums are written by `accept` and read strictly: text that is cut off, \
            not JSON, or JSON that makes no sense is refused by file and line. It is never taken for an empty history, \
            since that would plan to create every table again.""", """
            {"column":"created_by","type":"uid"},                // IW720: 'uid' is not a type
            {"column":"created_by","type":"uuid"},               // fine"""),

    IW721(ERROR, "A file was written by a newer Inchworm", """
            %1$s has format %2$d, and this Inchworm understands formats up to %3$d.
            A newer one wrote it; an older one that read half of it would plan wrong migrations.
            Fix: build with the version of Inchworm that the rest of the team uses""", """
            Each file names its format in its first member. A newer format may say things that this version does not know \
            how to respect, so it stops.""", """
            {"inchworm-snapshot":2,                              // IW721 for a version that knows format 1"""),

    IW722(ERROR, "A file holds an unresolved merge", """
            %1$s, line %2$d: the merge of two branches is unresolved here; both accepted a migration.
            One has to come after the other, so one of them is planned again.
            Fix: 1. take the other branch's files whole; in a rebase write HEAD instead of MERGE_HEAD:
            git checkout MERGE_HEAD -- %3$s/inchworm.sum %3$s/snapshot.json
            2. mvn inchworm:reopen, which takes your own migration out   3. mvn compile, look at the draft, accept it again""", """
            Two branches that both accept a migration conflict in `inchworm.sum`, on purpose: their migrations were planned \
            from the same snapshot, and neither knows of the other. Take the other branch's files, reopen your own \
            migration, and let the compiler plan it again on top of theirs. (`git checkout --theirs` would not do: it leaves \
            `snapshot.json` alone where git could merge it by itself.)""", """
            <<<<<<< HEAD                                         // IW722
            0007-orders-created-by 3f…
            =======
            0007-customers-email 9a…
            >>>>>>> other"""),

    IW723(ERROR, "A step file cannot be read", """
            %1$s, line %2$d: %3$s.
            Each step begins with a line like: --! e1 transaction reversible on="orders"
            Fix: 1. a generated file: git checkout -- %1$s   2. a hand-written one: mend the header, \
            or leave all headers out, then the file is one step in one transaction""", """
            A step header says how the step is executed (`transaction`, `statement`, `backfill`, `check`), whether it can be \
            undone (`reversible`, `reversible-if`, `irreversible`) and what it works on.""", """
            --! e1 transation reversible                         // IW723
            --! e1 transaction reversible on="orders"            // fine"""),

    IW724(ERROR, "A part of the history is missing", """
            %1$s is missing, but %2$s.
            Without it nothing can be planned from what was accepted, and nothing is taken for empty.
            Fix: git checkout -- %1$s, or take src/main/inchworm whole from the branch that has it""", """
            The committed folder is one thing: the snapshot, the checksums and a folder for each migration. If one of them \
            is gone, Inchworm stops rather than plan from half of it.""", """
            rm src/main/inchworm/snapshot.json                   // IW724 at the next compile"""),

    IW725(ERROR, "An accepted migration was edited", """
            %1$s is not what was accepted: its files do not have the checksum in %2$s.
            Databases that ran it have what it said before; an accepted migration never changes.
            Fix: 1. git checkout -- %1$s   2. to change it while it is the newest and not deployed: mvn inchworm:reopen""", """
            Accepted means immutable: databases record the checksum of what they ran. To change the newest migration \
            before it is deployed, reopen it; afterwards the way is a new migration.""", """
            echo '-- typo' >> src/main/inchworm/0001-initial/postgresql/1-expand.sql     // IW725"""),

    IW726(ERROR, "The snapshot is not that of the newest migration", """
            %1$s was changed: it does not have the checksum in %2$s.
            A migration planned from a snapshot that no database has would be wrong.
            Fix: 1. git checkout -- %1$s   2. after a merge: git checkout MERGE_HEAD -- %1$s %2$s""", """
            The snapshot is written by `accept` and `reopen` alone. Its checksum is part of `inchworm.sum`, so that an edit \
            or a merge that mixed two sides shows up before anything is planned from it.""", """
            sed -i s/string(120)/string(200)/ src/main/inchworm/snapshot.json              // IW726"""),

    IW727(ERROR, "A migration is there that is not part of the history", """
            %1$s is there, but %2$s does not list it: another branch's migrations came in between.
            It was planned without knowing them.
            Fix: 1. mvn inchworm:reopen, which takes it out   2. mvn compile, look at the draft, accept it again""", """
            After taking the other branch's `inchworm.sum` and `snapshot.json`, one's own migration is still lying there. \
            Reopening takes it out, hand-written files go back to `next/`, and the compiler plans it again on top of the \
            other branch's.""", """
            git checkout MERGE_HEAD -- src/main/inchworm/inchworm.sum src/main/inchworm/snapshot.json
            mvn compile                                          // IW727: 0007-orders-created-by
            mvn inchworm:reopen compile"""),

    IW728(ERROR, "A file cannot be read", """
            %1$s cannot be read: %2$s.
            What it says is needed to plan or run migrations, and is not guessed at.
            Fix: 1. make it readable   2. git checkout -- %1$s""", """
            A file of the history is there but could not be read, or is not UTF-8 text.""", """
            chmod 000 src/main/inchworm/snapshot.json            // IW728"""),

    IW729(ERROR, "A hand-written file has a name that nothing reads", """
            %1$s would never be run.
            Hand-written steps go into %2$s/<dialect>/: expand.custom.sql, backfill.custom.sql, tighten.custom.sql, \
            remove.custom.sql, undo.custom.sql.
            Fix: rename it""", """
            Files in `next/` are written by people, so a name that is slightly wrong would silently be left out.""", """
            src/main/inchworm/next/postgresql/expnd.custom.sql   // IW729
            src/main/inchworm/next/postgresql/expand.custom.sql  // fine"""),

    IW730(ERROR, "There is no draft to accept", """
            The build output holds no draft for unit %2$s: the entities ask for what %1$s already leads to.
            Fix: change an entity and compile; if you have, check that the processor runs (mvn inchworm:verify)""", """
            `accept` freezes the draft that the last compile planned. Without a difference between the entities and the \
            snapshot, and without hand-written files in `next/`, there is none.""", """
            mvn inchworm:accept -Dinchworm.name=nothing          // IW730"""),

    IW731(ERROR, "The draft is out of date", """
            The draft in the build output does not belong to %1$s: %2$s.
            Accepting it would freeze a migration that nobody planned from here.
            Fix: mvn compile, look at the draft again, then accept it""", """
            A draft follows one particular migration and was planned with particular hand-written files. If either has \
            changed since, the compiler has to plan it anew before it can be accepted.""", """
            git pull                                             // brings 0008-customers-email
            inchworm accept orders-created-by                    // IW731 until the next compile"""),

    IW732(ERROR, "A migration cannot have this name", """
            "%1$s" cannot name a migration.
            Names are lower-case letters and digits with single hyphens between, at most 60 characters, and not "next".
            Fix: for example orders-created-by""", """
            The name becomes part of a folder, of a Java class and of the journal, so it is kept to what works everywhere.""", """
            mvn inchworm:accept -Dinchworm.name="Add created by" // IW732
            mvn inchworm:accept -Dinchworm.name=add-created-by   // fine"""),

    IW733(ERROR, "A migration of this name exists", """
            A migration called %1$s was accepted before: %2$s.
            Fix: choose another name""", """
            Two migrations of one name would be told apart by their number alone, in conversations and in the journal.""", """
            mvn inchworm:accept -Dinchworm.name=initial          // IW733: 0001-initial"""),

    IW734(ERROR, "The committed folder cannot be written", """
            %1$s cannot be written: %2$s.
            Accept and reopen write there, and nothing else does. What was begun is cleared up by the next run.
            Fix: make the folder writable, then run the same command again""", """
            Only `accept` and `reopen` write to `src/main/inchworm`; everything else works with a read-only folder.""", """
            chmod -R a-w src/main/inchworm
            mvn inchworm:accept -Dinchworm.name=initial          // IW734"""),

    IW735(ERROR, "There is no migration to reopen", """
            %1$s holds no accepted migration.
            Fix: compile and accept one first""", """
            `reopen` takes the newest accepted migration back, so that the compiler plans it again.""", """
            mvn inchworm:reopen                                  // IW735 before the first accept"""),

    IW736(ERROR, "A migration cannot be taken back", """
            Taking %1$s back does not lead to the snapshot that was there before it, as %2$s/inchworm.sum knows it.
            Fix: git checkout the commit before it was accepted: git log -- %2$s/inchworm.sum""", """
            The previous snapshot is computed from the changes in `migration.json` and compared with the recorded checksum, \
            so that reopening restores exactly what was there or does nothing.""", """
            mvn inchworm:reopen                                  // IW736: nothing was changed"""),

    IW737(ERROR, "A hand-written file is in the way", """
            %1$s exists and says something else than the file of the migration that would go back there.
            Fix: put the statements of both into one, or move it elsewhere for now; then reopen again""", """
            `reopen` moves hand-written files back to `next/`, and never over another one.""", """
            mvn inchworm:reopen                                  // IW737: next/postgresql/expand.custom.sql"""),

    IW740(ERROR, "A draft is not accepted", """
            The entities ask for what no accepted migration makes: %1$s holds a draft (%2$s).
            Packaged like this, the release would run against a schema that it does not fit.
            Fix: 1. mvn inchworm:diff, then mvn inchworm:accept -Dinchworm.name=<name>   2. take the change of the entities back""", """
            Everything that an entity asks for must be made by an accepted migration before it is packaged, so that code \
            and schema are reviewed and shipped together.""", """
            mvn compile                                          // plans a draft
            mvn verify                                           // IW740 until it is accepted"""),

    IW741(ERROR, "The processor did not run", """
            There is %1$s, but %2$s holds nothing that the processor writes: it did not run.
            Since JDK 23 a processor that is merely on the class path is silently not run; -proc:none turns it off, too.
            Fix: name inchworm-processor in <annotationProcessorPaths> of maven-compiler-plugin, then mvn clean verify""", """
            Without the processor no change of an entity is noticed and the jar carries no migrations. `verify` finds \
            entities among the compiled classes and no trace of the processor.""", """
            <dependency>inchworm-processor</dependency>          // IW741 on JDK 23 and later
            <annotationProcessorPaths>…                          // fine"""),

    IW742(ERROR, "A class is not what the processor read", """
            %1$s in %2$s is not what the processor read last: %3$s.
            The plan was made from something else than what would be packaged.
            Fix: mvn clean verify""", """
            The processor records what it read of each class. `verify` reads the class files and compares: they differ when \
            classes were compiled without the processor, restored from elsewhere, or left behind.""", """
            mvn -Dmaven.compiler.proc=none compile               // after an edit to an entity
            mvn verify                                           // IW742"""),

    IW743(ERROR, "The build output is older than the history", """
            %1$s was compiled with another history than %2$s holds: %3$s.
            Fix: mvn compile; should that say "Nothing to compile", bind the goal prepare or run mvn clean""", """
            The jar carries a copy of the accepted migrations and of the hand-written files for the draft. If the committed \
            folder has changed since the last compile, the copy is out of date.""", """
            inchworm reopen                                      // without a compile after it
            mvn inchworm:verify                                  // IW743"""),

    IW744(ERROR, "An entity is gone that the processor read", """
            The processor read %1$s, but %2$s.
            Whether its table is to go cannot be told from what is left over.
            Fix: mvn clean verify; if the class is really gone, the compiler then asks what becomes of its table""", """
            An incremental compile does not tell a deleted class from one that was not compiled again. `verify` looks for \
            the class file and the source of every class that was read.""", """
            rm src/main/java/com/acme/Order.java                 // IW744 where the compiler leaves Order.class"""),

    IW745(ERROR, "The generated inputs cannot be written", """
            %1$s cannot be written: %2$s.
            The goal prepare writes a small class there that hands the committed folder to the processor.
            Fix: make the build folder writable""", """
            `prepare` writes to the build folder alone.""", """
            chmod -R a-w target; mvn compile                     // IW745"""),

    IW750(ERROR, "Two places hold different histories of one unit", """
            Unit %1$s has a history in %2$s
            and another one in %3$s.
            Which of them describes the database cannot be guessed.
            Fix: 1. take one off the class path   2. give one module another name: -Ainchworm.unit=<name>""", """
            A unit is one set of tables with one history. Two modules with entities of their own need two names.""", """
            orders.jar!/META-INF/inchworm/main/index             // IW750
            customers.jar!/META-INF/inchworm/main/index"""),

    IW751(ERROR, "There is no history", """
            No history of unit %1$s in %2$s.
            Fix: 1. compile and accept a migration first   2. name another unit, folder or jar""", """
            The runtime and the CLI look for `META-INF/inchworm/<unit>/index` on the class path, in a jar or in a folder of \
            classes, or for the committed folder itself.""", """
            inchworm status --dir src/main                       // IW751
            inchworm status --dir src/main/inchworm              // fine"""),

    IW800(ERROR, "The database cannot be reached", """
            %1$s cannot be reached: %2$s.
            Nothing was changed.
            Fix: %3$s""", """
            No session could be opened. Passwords are never printed, also not those that stand in the URL.""", """
            inchworm status --url jdbc:postgresql://db:5433/shop         # IW800: connection refused
            inchworm status --url jdbc:postgresql://db:5432/shop         # fine"""),

    IW801(ERROR, "The database is not one that Inchworm can migrate", """
            %1$s is not a database that Inchworm can migrate: %2$s.
            Nothing was changed.
            Fix: %3$s""", """
            The runtime works on PostgreSQL from 13, MySQL from 8.0.32 and MariaDB from 10.11 on.""", """
            inchworm status --url jdbc:oracle:thin:@db:1521/shop         # IW801
            inchworm status --url jdbc:postgresql://db/shop              # fine"""),

    IW802(ERROR, "The server is older than the migration was planned for", """
            %1$s was planned for %2$s %3$s and newer; this server is %4$s.
            Its SQL may fail here, or lock where it would not on a newer server. Nothing was changed.
            Fix: 1. upgrade the server   2. -Ainchworm.dialects=<dialect>:<this version>, compile, and accept anew""", """
            What is harmless on one version of a server can rewrite or lock a table on an older one, so each migration names \
            the oldest version that it was planned for.""", """
            -Ainchworm.dialects=postgresql:17                            // IW802 on a server of version 14
            -Ainchworm.dialects=postgresql:14                            // fine"""),

    IW803(ERROR, "The journal was written by a newer Inchworm", """
            The journal in %1$s has format %2$d, and this Inchworm understands formats up to %3$d.
            A newer one wrote it; an older one could misread what was done. Nothing was changed.
            Fix: use the version of Inchworm that the rest of the team uses""", """
            A newer release upgrades the journal in place. After that an older one does not touch the database.""", """
            inchworm-cli 0.1.0 on a journal of 0.9.0                     # IW803"""),

    IW804(ERROR, "The journal is damaged", """
            The journal in %1$s is damaged: %2$s.
            Without it nobody knows what was done to this database. Nothing was changed.
            Fix: restore the journal from a backup of this database; do not edit it by hand""", """
            The journal is written by migrators alone. A table that is missing or a row that makes no sense means that someone \
            else wrote there, and what it says cannot be trusted.""", """
            DROP TABLE inchworm.step;                                    -- IW804 from now on"""),

    IW805(ERROR, "A migration was changed after it was applied", """
            %1$s is not what was applied to this database.
            Its checksum is %2$s in the files, and %3$s in the journal. Nothing was changed.
            Fix: 1. use the files of the release that was applied   2. inchworm undo %1$s, then apply the files' version""", """
            An accepted migration is immutable. If its files were reopened, changed and accepted again, a database that ran \
            the first version must take that back before it can run the second; the journal keeps the SQL to do so.""", """
            inchworm expand        # IW805 after 0007-orders-created-by was reopened and accepted again
            inchworm undo          # takes the applied version back, then expand works"""),

    IW806(ERROR, "A step was changed after it was recorded", """
            Step %2$s of %1$s is not the one that was recorded for this database.
            Its checksum is %3$s in the files, and %4$s in the journal. Nothing was changed.
            Fix: 1. git checkout -- the folder of %1$s   2. use the files of the release that was applied""", """
            The journal keeps a checksum of each step. A step that was edited, though the migration kept its name and \
            checksum, is not run, and neither is anything after it.""", """
            -- someone edits 0007-orders-created-by/postgresql/2-backfill.sql while the backfill is half done: IW806"""),

    IW807(ERROR, "Another migration was applied under this number", """
            %1$s was applied to this database, and the files have %2$s in its place.
            Probably it was reopened and accepted anew, or two branches met. Nothing was changed.
            Fix: 1. inchworm undo %1$s (the journal keeps its SQL)   2. use files that have it""", """
            Two migrations of the same number were planned from the same snapshot, so the second does not fit a database \
            that has the first. Taking the first one back needs nothing but the journal.""", """
            inchworm expand                        # IW807
            inchworm undo 0007-orders-created-by   # then expand works"""),

    IW808(ERROR, "The draft was applied to this database and is not asked for", """
            The draft was applied to this database, and this run does not include it.
            What it added would stand in the way of the accepted migrations. Nothing was changed.
            Fix: 1. --draft (includeDraft(true)) to go on with it   2. inchworm undo next""", """
            A draft belongs on test and development databases. A run that does not include the draft does not know what to \
            do about one that is there.""", """
            inchworm migrate --draft               # on a development database
            inchworm expand                        # IW808"""),

    IW809(ERROR, "The draft changed after its removals had run", """
            The draft has changed since it was applied to this database, and step %1$s had already removed something.
            What was removed is gone, so it cannot be taken back. Nothing was changed.
            Fix: create this test or development database anew""", """
            When a draft changes, what was applied of it is first undone from the journal. That ends where the draft has \
            removed a column or a table.""", """
            inchworm migrate --draft   # removes a column
            # edit an entity, compile
            inchworm migrate --draft   # IW809"""),

    IW810(ERROR, "A pooler shares sessions", """
            The connection to %1$s goes through a pooler that shares sessions: %2$s.
            A migrator's mutex and settings belong to one session; here others would get them. Nothing was changed.
            Fix: 1. connect to PostgreSQL itself, past the pooler   2. or to one with pool_mode = session""", """
            PgBouncer in transaction mode, and its like, lend a session for one transaction. What a session keeps from one \
            transaction to the next is lost, or found by somebody else. Applications may go on to use it.""", """
            inchworm expand --url jdbc:postgresql://pgbouncer:6432/shop     # IW810
            inchworm expand --url jdbc:postgresql://db:5432/shop            # fine"""),

    IW811(ERROR, "Another migrator is at work", """
            Another migrator holds unit %1$s: %2$s.
            Two at once would get into each other's way. Nothing was changed.
            Fix: 1. wait for it to end (--wait 10m)   2. look at it with: inchworm status   3. if it hangs, end that session""", """
            One migrator at a time works on a unit. The mutex belongs to its session: it is free as soon as the session \
            ends, also when the process was killed.""", """
            inchworm backfill &
            inchworm expand                         # IW811, and says who holds it
            inchworm expand --wait 10m              # waits for its turn"""),

    IW812(ERROR, "Another migrator has taken over", """
            Another migrator has taken over unit %1$s while this one was at work.
            This one's session must have been lost for a while; what it was doing was rolled back.
            Fix: inchworm status shows who is at work now; run the command again when that one is done""", """
            Each migrator works under an epoch, and every write to the journal checks it, so that a migrator that was cut off \
            and comes back cannot write beside its successor.""", """
            (a network that is cut for minutes, and a second migrator started meanwhile)  # IW812 for the first"""),

    IW813(ERROR, "The connection was lost", """
            The connection to the database was lost during %1$s: %2$s.
            What was under way was rolled back, or is found in the catalog by the next run. Nothing is half done.
            Fix: run the command again; it goes on where this one stopped""", """
            A step is either one transaction together with its row in the journal, or a statement whose effect the next run \
            can see in the catalog.""", """
            (the server restarts during a backfill)  # IW813; inchworm backfill goes on"""),

    IW814(ERROR, "The run was interrupted", """
            The run was interrupted during %1$s.
            What was under way was rolled back, or is found in the catalog by the next run. Nothing is half done.
            Fix: 1. to go on: run the command again   2. to take the migration back: inchworm undo""", """
            An interrupted thread, or Ctrl-C, cancels the statement that runs and gives the mutex back.""", """
            ^C                                       # IW814; run it again to go on"""),

    IW815(ERROR, "The database refuses what the journal needs", """
            The journal %1$s cannot be used: %2$s.
            Without the journal nothing is done. Nothing was changed.
            Fix: 1. grant this user the right to create and write it (PostgreSQL: schema %1$s; MySQL, MariaDB: tables %1$s_*)
            2. --journal-schema""", """
            Migrating needs the right to create and write the journal's tables; looking at the status needs the right to \
            read them; an application that registers needs to read them, and to write the table instance.""", """
            GRANT USAGE ON SCHEMA inchworm TO shop;
            GRANT SELECT ON ALL TABLES IN SCHEMA inchworm TO shop;
            GRANT INSERT, UPDATE, DELETE ON inchworm.instance TO shop;"""),

    IW818(ERROR, "The class of a Java backfill cannot be used", """
            Step %2$s of %1$s needs the class %3$s, which cannot be used: %4$s.
            The committed folder holds no classes. Nothing of the step was done.
            Fix: 1. inchworm backfill --jar app.jar   2. --classes target/classes beside --dir, once for each folder or jar""", """
            A backfill in Java is a class of the application. It is looked for where the migrations come from, in what --classes \
            names, and on the class path of whoever runs it.""", """
            inchworm backfill --dir src/main/inchworm                            # IW818
            inchworm backfill --dir src/main/inchworm --classes target/classes   # fine"""),

    IW819(ERROR, "A Java backfill failed", """
            Step %2$s of %1$s: %3$s failed with %4$s.
            The batch was rolled back; batches before it are kept.
            Fix: mend the class, then run the command again; it goes on where this one stopped""", """
            The class is asked once for each row. What it throws ends the run, since nobody else knows what the row should get; \
            where a row is to be left as it is, it returns null.""", """
            public String valueFor(Row row) { return row.getString("phone").strip(); }      // IW819 where phone is NULL"""),

    IW820(ERROR, "A lock was not to be had", """
            Step %2$s of %1$s did not get its lock within %3$s and %4$d attempts.
            In its way: %5$s.
            Nothing of the step was done; no one was kept waiting longer than the lock budget at a time.
            Fix: 1. end that transaction, then run the command again   2. run it at a calmer hour   3. --lock-patience
            4. --terminate-blockers-after 30s, which ends the session of whoever is in the way for that long""", """
            A statement that changes a table waits behind every transaction that uses it, and everyone else waits behind the \
            statement. So it waits for the lock budget only, steps aside, and tries again.""", """
            BEGIN; SELECT * FROM orders;             -- and left open: IW820 for ALTER TABLE orders
            COMMIT;                                  -- fine"""),

    IW821(ERROR, "A step failed", """
            Step %2$s of %1$s failed: %3$s.
            Nothing of it stays; the steps before it stay done.
            Fix: 1. remove the cause and run the command again   2. inchworm undo %1$s, while nothing is removed
            3. where an expression in a hint is wrong: inchworm undo, reopen, mend the hint, compile, accept again""", """
            The database refused a statement. The message is the database's own. The journal keeps only its code, since \
            messages can quote data.""", """
            ALTER TABLE orders ADD COLUMN created_by uuid;   -- fails: someone added the column by hand"""),

    IW822(ERROR, "A check found rows that it must not find", """
            Step %2$s of %1$s: %3$s (%4$d found).
            The steps before it stay done; nothing after it was begun.
            Fix: mend the rows, then run the command again""", """
            Checks look for data that would make a later step fail or lose something, so that this is known before a lock is \
            taken.""", """
            orders.created_by is still NULL in some rows     # IW822"""),

    IW823(ERROR, "A step ended its own transaction", """
            Step %2$s of %1$s ended its own transaction.
            So what it did is there, but the journal does not know: the step would run again.
            Fix: take BEGIN, COMMIT and ROLLBACK out of the custom SQL, check what it did, and run the command again""", """
            A step and its row in the journal are one transaction, which is what makes it safe to kill a run at any moment. \
            SQL that commits by itself breaks that.""", """
            UPDATE orders SET note = ''; COMMIT;     -- IW823
            UPDATE orders SET note = '';             -- fine"""),

    IW824(ERROR, "An index of that name is there already", """
            Step %2$s of %1$s would build index %3$s, and an index of that name is there already.
            Inchworm did not build it, so it may be on other columns. Nothing of the step was done.
            Fix: 1. drop or rename that index, then run the command again   2. rename the one in the entity and accept anew""", """
            IF NOT EXISTS would take any index of that name for the right one, also one that a broken build left unusable.""", """
            CREATE INDEX orders_note_idx ON orders (id);     -- by hand; then IW824 for @Index on orders.note"""),

    IW825(ERROR, "A backfill cannot be run in batches", """
            Step %2$s of %1$s cannot be run in batches: %3$s.
            As one statement it would lock every row of the table until it ends. Nothing of the step was done.
            Fix: let the UPDATE end in: AND /* window */ TRUE; and name the key's columns in its header""", """
            A batch is the step's own UPDATE, with the condition that selects its rows in the place of the window.""", """
            UPDATE orders SET note = '';                             -- IW825
            UPDATE orders SET note = '' WHERE /* window */ TRUE;     -- fine"""),

    IW826(ERROR, "Rows that a backfill needs stay locked", """
            Step %2$s of %1$s has done all rows of %3$s but some that stay locked.
            In its way: %4$s.
            Fix: end that transaction, then run the command again; it goes on with the rows that are left""", """
            A backfill never waits for rows that the application holds: it passes over them and comes back for them later.""", """
            BEGIN; SELECT * FROM orders WHERE id = 7 FOR UPDATE;     -- and left open: IW826
            COMMIT;                                                  -- fine"""),

    IW827(ERROR, "Rows do not fit what a step asks for", """
            Step %2$s of %1$s was refused because of rows that are there: %3$s.
            What was under way was rolled back; what was done before it stays done, and sync with it.
            Fix: 1. mend those rows (the server's log names one), then run the command again
            2. inchworm undo %1$s, while nothing is removed""", """
            A constraint is put over rows that break it: duplicates, orphans, rows that a replica or a trigger-free session \
            wrote past the sync. Contract runs the backfills of that table once more by itself before it says so.""", """
            SET session_replication_role = replica; UPDATE orders SET created_by = NULL;   -- slips by the sync"""),

    IW828(ERROR, "The server has no room left", """
            The server ran out of room during %1$s: %2$s.
            What was under way was rolled back, or is found in the catalog by the next run. Nothing is half done.
            Fix: make room (disk, memory, connections, or the limit that is named), then run the command again""", """
            A full disk, temp_file_limit, too many connections. An index build that was broken off is removed at once where \
            that is possible, and by the next run otherwise.""", """
            ALTER ROLE migrator SET temp_file_limit = '10MB';   -- and an index that needs more to be built"""),

    IW829(ERROR, "The database takes no writes", """
            The database became or is read-only during %1$s: %2$s.
            What was under way was rolled back. Inchworm does not overrule whoever made it so.
            Fix: connect to the primary, or end its read-only mode, then run the command again""", """
            A standby, default_transaction_read_only, a provider's maintenance or its answer to a full disk.""", """
            ALTER SYSTEM SET default_transaction_read_only = on;   -- IW829 until it is off"""),

    IW830(ERROR, "The migration is not expanded yet", """
            %1$s is not expanded yet, so it cannot be backfilled.
            Nothing was changed.
            Fix: inchworm expand""", """
            Expand adds what the backfill fills, and puts the sync in place that keeps it filled.""", """
            inchworm backfill                        # IW830
            inchworm expand && inchworm backfill     # fine"""),

    IW831(ERROR, "The migration is not ready for contract", """
            %1$s is not ready for contract: its phase %2$s is not done.
            Contract takes away what the old release needs, and the new one cannot be running yet. Nothing was changed.
            Fix: inchworm expand, inchworm backfill, roll the new release out, then inchworm contract""", """
            The phases of a migration are expand, backfill, roll-out of the new release, contract; none can be left out.""", """
            inchworm expand && inchworm contract     # IW831"""),

    IW832(ERROR, "An older release is still running", """
            %1$s cannot be contracted: an older release is still running.
            Alive without it: %2$s.
            Contract takes away what that release needs. Nothing was changed.
            Fix: roll the new release out everywhere, wait for the old instances to end, then run the command again""", """
            Instances of the application say which migrations they were compiled with, and give a sign of life. One that \
            died without saying goodbye stops counting after a minute.""", """
            inchworm contract                        # IW832 while an instance of the old release is alive"""),

    IW833(ERROR, "Sessions that no one knows are connected", """
            %1$s cannot be contracted: %2$s connected that no registered instance owns.
            Connected: %3$s.
            They may need what contract takes away. Nothing was changed.
            Fix: 1. look at who they are; then: inchworm contract --confirm "<why it is safe>", which is recorded
            2. call register() in the application and give its connections an ApplicationName of their own""", """
            A gate is closed where it cannot know: a cron job, a report, or an instance of the first release, which did not \
            register, may still use what is to be removed. A session counts as known when an instance that has the \
            migration registered before it with the same user, address and ApplicationName (not the driver's default).""", """
            inchworm contract                                              # IW833
            inchworm contract --confirm "release 42 is everywhere"         # fine"""),

    IW834(ERROR, "A release that needs the migration is running", """
            %1$s cannot be taken back: a release that needs it is running.
            Alive with it: %2$s.
            Undo takes away what that release reads and writes. Nothing was changed.
            Fix: roll the old release out again everywhere, then run the command again""", """
            Undo is for a roll-out that is taken back: first the application, then the schema.""", """
            inchworm undo                            # IW834 while an instance of the new release is alive"""),

    IW835(ERROR, "It is too late to undo", """
            %1$s cannot be taken back: its removals have begun (step %2$s).
            That step: %3$s
            What was removed is gone. Nothing was changed.
            Fix: go forward: put back into the entities what you need, accept a new migration, \
            and fill it from a backup or from what is left""", """
            Undo is open until the first thing is removed. Afterwards the way back is a new migration forward.""", """
            inchworm contract && inchworm undo       # IW835"""),

    IW836(ERROR, "A step that was done cannot be undone", """
            %1$s cannot be taken back: step %2$s cannot be undone.
            That step: %3$s
            Nothing was changed.
            Fix: 1. go forward with a new migration   2. hand-written steps: write undo.custom.sql before accepting""", """
            Some things cannot be taken back on some databases, such as a new value of an enum type; and Inchworm cannot \
            invert SQL that was written by hand.""", """
            next/postgresql/expand.custom.sql without undo.custom.sql    # IW836 on undo"""),

    IW837(ERROR, "Undo would lose data", """
            %1$s cannot be taken back without loss: %2$s (%3$s).
            Only the new release wrote that; the old schema has no place for it. Nothing was changed.
            Fix: 1. save those rows elsewhere, then: inchworm undo --discard   2. stay, and go forward""", """
            Before anything is undone, each step that could lose something counts what would be lost.""", """
            inchworm undo                            # IW837
            inchworm undo --discard                  # takes it back nevertheless"""),

    IW838(ERROR, "There is nothing to undo", """
            %1$s was not applied to this database.
            Applied, newest last: %2$s. Nothing was changed.
            Fix: inchworm undo, for the newest one, or inchworm undo <number-name>""", """
            Undo takes back what the journal says was applied to this database.""", """
            inchworm undo 0099-nothing               # IW838"""),

    IW839(ERROR, "A migration is being taken back", """
            %1$s is being taken back, and that has not ended.
            It is neither there nor gone, so nothing can be built on it. Nothing was changed.
            Fix: inchworm undo %1$s, which goes on where it stopped""", """
            An undo that was broken off goes on when it is run again.""", """
            inchworm undo    # killed
            inchworm expand  # IW839"""),

    IW840(ERROR, "The application starts too early", """
            This release needs %1$s, which is not ready on this database: %2$s.
            It would read what is not filled yet, and write it back. The application must not start.
            Fix: inchworm expand, inchworm backfill; when inchworm status says ready to roll out, start it again""", """
            A release reads what its migrations add, so expand and backfill come before its roll-out.""", """
            inchworm.register();                     // IW840 before the backfill is done"""),

    IW841(ERROR, "The application starts too late", """
            This release lacks %1$s, whose contract has begun on this database.
            What this release needs may be gone already. The application must not start.
            Fix: start a release that was compiled with %1$s""", """
            From contract on only releases that know the migration can run.""", """
            inchworm contract                        // of the newer release
            inchworm.register();                     // IW841 in the older one"""),

    IW842(ERROR, "A migration waits for the contract of another", """
            %1$s works on %3$s, which %2$s leaves in transition until its contract.
            Both at once would break the release that runs. Nothing more could be done now.
            Fix: 1. roll out the release of %2$s, inchworm contract, then run the command again
            2. if both go out together: reopen the two and accept them as one""", """
            Several migrations may be under way at once unless one works on an object that an earlier one has not finished \
            with.""", """
            0007 renames orders.note, 0008 makes the new column NOT NULL    # IW842 until 0007 is contracted"""),

    IW843(ERROR, "A later migration builds on this one", """
            %1$s cannot be taken back before %2$s, which works on the same objects.
            Nothing was changed.
            Fix: inchworm undo %2$s, then inchworm undo %1$s""", """
            Undo goes backwards: what was built last is taken back first.""", """
            inchworm undo 0006-orders-status       # IW843 while 0007 works on orders.status too
            inchworm undo                          # takes 0007 back"""),

    IW844(ERROR, "No instance of the new release is known", """
            %1$s cannot be contracted: no instance of a release that has it is registered and alive.
            Connected that no instance owns: %2$s.
            That nobody registered does not say that no old release runs. Nothing was changed.
            Fix: 1. call register() in the application, and roll the new release out
            2. if nothing runs that needs it: inchworm contract --confirm "<why it is safe>", which is recorded""", """
            Contract is what comes after the roll-out, so an instance of the new release should be there. Where none has \
            registered, nobody knows which release runs: instances of an old one may connect again at any time.""", """
            inchworm contract                                              # IW844
            inchworm contract --confirm "release 42 is everywhere"         # fine"""),

    IW845(ERROR, "Sessions that no one knows may need the migration", """
            %1$s cannot be taken back: %2$s connected that no registered instance owns.
            Connected: %3$s.
            The new release could be running, and would lose what it reads and writes. Nothing was changed.
            Fix: 1. look at who they are; then: inchworm undo --confirm "<why it is safe>", which is recorded
            2. call register() in the application and give its connections an ApplicationName of their own""", """
            Once a migration was ready to roll out, any session may belong to the release that needs it, unless an older \
            instance that registered owns it.""", """
            inchworm undo                                                  # IW845
            inchworm undo --confirm "release 42 was never started"         # fine"""),

    IW851(ERROR, "Nothing says what the database should look like", """
            The journal in %1$s knows no migration of unit %2$s.
            So there is nothing that the database could have drifted from.
            Fix: 1. inchworm expand, or migrate, for a database that is to be made by the migrations
            2. inchworm baseline, for one that has their tables already   3. --unit, --journal-schema""", """
            Drift is a difference between the database and what the journal says was done to it. A database that was \
            never migrated, and never adopted, has none.""", """
            inchworm drift                           # IW851 before the first migration
            inchworm baseline                        # adopts what is there; then drift has something to compare with"""),

    IW852(ERROR, "There is nothing to adopt", """
            Nothing can be adopted for unit %1$s: %2$s.
            Nothing was recorded.
            Fix: %3$s""", """
            Baseline is for a database that has the tables already, and a history of accepted migrations that would make \
            the same ones.""", """
            inchworm baseline                        # IW852 on an empty database
            inchworm migrate                         # makes the tables"""),

    IW853(ERROR, "Inchworm has worked on this database before", """
            The journal in %1$s knows %2$s already.
            Baseline adopts databases that Inchworm never worked on; here it would overwrite what is known. Nothing was recorded.
            Fix: 1. inchworm status, then expand, backfill and contract, which go on where it stopped
            2. inchworm drift, to see what was changed by hand   3. inchworm undo, for a migration under way""", """
            The journal is the memory of what was done. A migration that it knows is not adopted again, and one that is \
            pending beside it is carried out, not taken for done.""", """
            inchworm expand
            inchworm baseline                        # IW853"""),

    IW854(ERROR, "The database cannot be asked what is the same", """
            The database does not let this session make the temporary tables that it is asked by: %1$s.
            In them it is asked how it writes types, defaults and expressions; nothing of them stays. Nothing was compared.
            Fix: 1. %2$s
            2. use the primary rather than a replica""", """
            Two expressions can be the same though they are written differently. Only the database can tell, and it does so \
            by storing one and giving it back.""", """
            REVOKE TEMPORARY ON DATABASE shop FROM PUBLIC;      -- IW854 on inchworm drift
            GRANT TEMPORARY ON DATABASE shop TO inchworm;       -- fine"""),

    IW855(ERROR, "A migrator is at work", """
            Unit %1$s is being migrated, so fast that it cannot be looked at in between.
            A picture of the database that is older than the journal would show differences that are none.
            Fix: run the command again when inchworm status shows no run""", """
            Drift reads the journal, the catalog, and the journal again, and compares when both readings are the same.""", """
            inchworm migrate & inchworm drift        # IW855, if a step ends every few milliseconds"""),

    IW856(ERROR, "The tables are there already", """
            %1$s would create tables that are there already: %2$s.
            Inchworm has never worked on this database. Nothing was changed.
            Fix: 1. where they are the application's own: inchworm baseline, which compares them and takes them as they are
                 2. else drop or rename them, or take another database""", """
            A database that is older than its first migration is adopted by `inchworm baseline`: it records the migrations as done, \
            where the tables are what these would have made of them.""", """
            CREATE TABLE orders (id bigint PRIMARY KEY);     -- by hand, or by another tool
            inchworm expand                                  # IW856
            inchworm baseline                                # fine"""),

    IW860(ERROR, "The server takes no writes", """
            The server takes no writes: %1$s.
            Nothing was changed.
            Fix: connect to the primary, or have the administrator lift the restriction""", """
            A standby replays what its primary does. What an administrator made read-only is left so: there was a reason.""", """
            ALTER DATABASE shop SET default_transaction_read_only = on;     -- IW860"""),

    IW861(ERROR, "A right is missing", """
            User %1$s lacks rights that the run needs: %2$s.
            It would have stopped in the middle. Nothing was changed.
            Fix: 1. run as the owner of the tables   2. GRANT the owner's role to %1$s""", """
            Changing a table takes its owner, or a member of the role that owns it; a new table takes CREATE on its schema; \
            a backfill takes SELECT and UPDATE. All that is missing is named at once, before the first statement.""", """
            GRANT shop_owner TO deploy;                                     -- then deploy may migrate"""),

    IW862(ERROR, "What should be a table is none", """
            Step %1$s of %2$s cannot be run on %3$s, which is a %4$s.
            The migration was planned for a table. Nothing was changed.
            Fix: write the step by hand for this database (custom SQL), or give the table its name back""", """
            Views and foreign tables have no columns of their own to add, and hold no rows that could be filled.""", """
            CREATE VIEW orders AS SELECT * FROM orders_2025;                -- IW862 when orders gets a column"""),

    IW863(ERROR, "A policy hides rows from the backfill", """
            A policy of row-level security hides rows of %1$s from user %2$s.
            A backfill would silently leave them out; instead it would fail at the first batch. Nothing was changed.
            Fix: 1. ALTER ROLE %2$s BYPASSRLS   2. run as the owner, where the table does not FORCE ROW LEVEL SECURITY""", """
            The migrator works with row_security = off, which turns hidden rows into an error.""", """
            ALTER TABLE orders FORCE ROW LEVEL SECURITY;                    -- IW863 for a backfill of orders"""),

    IW864(ERROR, "Something depends on a column that is to be dropped, swapped or retyped", """
            Column %1$s, which %2$s %3$s, is needed by: %4$s.
            %5$s Nothing was changed.
            Fix: drop these or make them do without it, by custom SQL of this migration or by hand, then run it again""", """
            The entities do not know of views, policies, functions and triggers that were made by hand. They are looked for \
            before a phase begins that drops a column, gives it another type, or swaps it for a wider one.""", """
            CREATE VIEW orders_with_notes AS SELECT id, note FROM orders;   -- IW864 when note is to be dropped"""),

    IW865(ERROR, "Rows are written without firing triggers", """
            Rows would be written without firing triggers: %1$s.
            Sync would miss them, and old and new side would drift apart. Nothing was changed.
            Fix: 1. take that writer away until contract is done   2. RESET session_replication_role""", """
            While two releases write, a trigger keeps both sides of a change equal. session_replication_role = replica, and \
            the workers of a logical subscription, do not fire it.""", """
            CREATE SUBSCRIPTION s CONNECTION '...' PUBLICATION p;           -- IW865 for a backfill of a table of p"""),

    IW870(WARNING, "A backfill fires triggers", """
            Step %1$s of %2$s updates every row of %3$s, which fires: %4$s.
            They may log, notify or stamp each of these rows as if a person had changed it.
            Fix: if that matters, let them ignore sessions whose application_name begins with 'inchworm '""", """
            A backfill is an UPDATE like any other. Inchworm does not switch triggers off: that would switch off sync and the \
            keeping of foreign keys as well.""", """
            CREATE TRIGGER orders_audit AFTER UPDATE ON orders ...;         -- IW870 for a backfill of orders"""),

    IW871(WARNING, "A transaction is open that an index build has to wait for", """
            Step %1$s of %2$s builds or drops an index, and will wait for transactions that are open: %3$s.
            Nobody waits for the step meanwhile.
            Fix: end them, or let it wait""", """
            CREATE INDEX CONCURRENTLY waits for every transaction that could still see the table without the index; also for \
            a prepared one, which may have been forgotten.""", """
            PREPARE TRANSACTION 'import 7';                                 -- IW871 until it is committed or rolled back"""),

    IW872(WARNING, "The table is published", """
            Table %1$s, whose definition changes, is published by: %2$s.
            A subscriber that lacks a new column stops at the first row that has it.
            Fix: migrate the subscribers' tables first; after contract, drop the old column there last""", """
            Logical replication sends rows and not definitions.""", """
            CREATE PUBLICATION p FOR TABLE orders;                          -- IW872 when orders gets a column"""),

    IW873(WARNING, "Somebody writes without firing triggers", """
            session_replication_role is set to replica for: %1$s.
            What they write while a backfill is under way is missed by sync until contract sweeps it up.
            Fix: ALTER ROLE or ALTER DATABASE ... RESET session_replication_role, until contract is done""", """
            Sync is a trigger, and that setting switches triggers off. Contract runs the backfill once more over what slipped \
            by, but the new release would see it unfilled until then.""", """
            ALTER ROLE loader SET session_replication_role = replica;       -- IW873 for a backfill"""),

    IW874(WARNING, "A function mentions a column that is to be dropped", """
            Column %1$s, which %2$s drops, seems to be mentioned by: %3$s.
            The database does not look into the text of functions: they would fail when they are next called.
            Fix: look at them, and change them before contract""", """
            Found by name in the source text of functions in SQL and PL/pgSQL, so it may be another column of that name.""", """
            CREATE FUNCTION f() ... AS 'SELECT note FROM orders';           -- IW874 when note is to be dropped"""),

    IW875(WARNING, "Sessions in the way could not be ended", """
            User %1$s may not end the sessions of others, as --terminate-blockers-after asks.
            What is in the way will be named and waited for.
            Fix: GRANT pg_signal_backend TO %1$s (sessions of superusers take a superuser)""", """
            Ending somebody's session takes a right that owners of tables do not have by themselves.""", """
            GRANT pg_signal_backend TO deploy;                              -- then --terminate-blockers-after works"""),

    IW876(WARNING, "Other tables inherit from the table", """
            %1$s is a %2$s from which others inherit: what changes it changes them all, under its lock on each of them.
            One that is busy keeps all of them waiting, for the lock budget at most.
            Fix: run it at a calmer hour where there are many""", """
            ALTER TABLE descends to partitions and to tables that inherit, and locks each of them.""", """
            CREATE TABLE orders_2026 PARTITION OF orders ...;               -- IW876 when orders gets a column"""),

    IW880(ERROR, "A partitioned table cannot be changed like that", """
            Step %1$s of %2$s cannot be run on %3$s, a partitioned table: the server does not take this form there.
            %4$s
            Nothing was changed.
            Fix: do it by hand (custom SQL): on each partition first, then on %3$s""", """
            An index of a partitioned table cannot be built or dropped concurrently, nor become a constraint; a foreign key \
            can be added NOT VALID from version 18 on. Such an index is built concurrently on each partition and then attached to \
            one that was created ON ONLY the table.""", """
            CREATE TABLE orders (...) PARTITION BY RANGE (placed_at);       -- IW880 for @Index on orders"""),

    IW881(ERROR, "The table is a part of another", """
            Step %1$s of %2$s changes %3$s, which is a partition of another table or inherits from one.
            What it inherits can only be changed where it comes from; the server would refuse. Nothing was changed.
            Fix: 1. map the entity to the table that it is a part of   2. write the step by hand (custom SQL)""", """
            A partition cannot get a column of its own, and columns and constraints that are inherited cannot be dropped, renamed or \
            retyped alone. Indexes are built on a partition as on any other table.""", """
            @Table("orders_2026") class Order { ... }                       // IW881 where orders_2026 is a partition of orders"""),

    IW882(ERROR, "A trigger does not reach tables that inherit", """
            Step %1$s of %2$s puts a trigger on %3$s, from which other tables inherit.
            It does not fire for their rows, which are rows of %3$s as well: they would stay without their value. Nothing was changed.
            Fix: 1. make them partitions of %3$s   2. write the migration by hand (custom SQL), with a trigger on each of them""", """
            Triggers of a partitioned table fire for its partitions; those of a table from which others inherit do not fire for \
            these. Sync would silently miss rows.""", """
            CREATE TABLE old_orders () INHERITS (orders);                   -- IW882 for a backfill of orders while it is written"""),

    IW883(ERROR, "What a step would make is there already", """
            Step %2$s of %1$s would make %3$s, and something of that name is there already.
            Inchworm did not make it, so it may be another thing. Nothing of the step was done.
            Fix: 1. drop or rename it, then run the command again   2. choose another name in the entity and accept anew""", """
            Where the database commits a statement by itself, the catalog alone tells whether it took effect. What was there \
            before the journal says that the step was begun is somebody else's.""", """
            ALTER TABLE orders ADD COLUMN created_by int;     -- by hand; then IW883 for a new field createdBy"""),

    IW884(ERROR, "A statement did not do what its step says", """
            Step %2$s of %1$s ran without an error, but the catalog does not show what it says: %3$s.
            The journal has the step as begun, and another run will try it again.
            Fix: let the statement do what its header says (effect=...), or say there what it does""", """
            After each statement that commits by itself Inchworm looks in the catalog, and believes that rather than the \
            statement: with it the step would be skipped in the next run, or done twice.""", """
            --! e1 statement reversible effect=present column="created_by" of="orders"
            ALTER TABLE orders ADD COLUMN made_by int;        -- IW884"""),

    IW885(ERROR, "A statement ends its transaction", """
            Step %2$s of %1$s is to be one transaction, but %3$s commits at %4$s, by itself.
            Killed in the middle, the step would have been done in part and nobody would know. Nothing of it was done.
            Fix: give that statement a step of its own: --! NAME statement reversible effect=present column="..." of="..." on="..." \
            (or effect=absent, effect=repeatable)""", """
            On MySQL and MariaDB every change of a table's definition commits what is open. Such a statement is a step of its \
            own, and says what the catalog shows afterwards.""", """
            --! 1 transaction reversible
            ALTER TABLE orders ADD COLUMN note text; UPDATE orders SET note = '';     -- IW885"""),

    IW886(ERROR, "Triggers may not be created", """
            The steps create triggers, which this server allows nobody without the right SUPER: its binary log is on,
            and log_bin_trust_function_creators is off. Nothing was changed.
            Fix: SET PERSIST log_bin_trust_function_creators = 1 (MySQL), or SET GLOBAL and the option file (MariaDB); or run as \
            a user with SUPER""", """
            With the binary log on, the server wants to be told that whoever writes triggers can be trusted. Sync needs triggers.""", """
            ERROR 1419 (HY000): You do not have the SUPER privilege and binary logging is enabled     # what IW886 saves you from"""),

    IW887(ERROR, "The binary log is written in statements", """
            binlog_format is STATEMENT, under which the server refuses to write in READ COMMITTED, as backfills do.
            In REPEATABLE READ their batches would lock gaps between rows, and with them inserts of your application.
            Fix: SET GLOBAL binlog_format = 'ROW' (MIXED will do), then connect anew. Nothing was changed.""", """
            Replicas that repeat statements need everyone to see the same rows, which READ COMMITTED does not promise.""", """
            SET GLOBAL binlog_format = 'STATEMENT';     -- then IW887 for every backfill"""),

    IW888(WARNING, "A table has no row version left", """
            The steps change %1$s in no time (ALGORITHM=INSTANT) %4$s times; it has %2$s of %3$s versions of its rows used up.
            One of them will write the table anew instead (ALGORITHM=INPLACE, LOCK=NONE), while others read and write it.
            That needs time, and room for the table once more.
            Fix: to choose the time of it yourself, before the run: ALTER TABLE ... FORCE, ALGORITHM=INPLACE, LOCK=NONE""", """
            Each column that is added or removed instantly leaves rows of one more form in the table. The server reads at most \
            64 of them, 255 since 9.1, and refuses the next (error 4092) until the table has been written anew, which sets the count \
            to zero. The account needs the right PROCESS to be told before.""", """
            SELECT total_row_versions FROM information_schema.innodb_tables WHERE name = 'shop/orders';"""),

    IW889(ERROR, "The URL names no database", """
            The session is in no database, so names of tables mean nothing there.
            Fix: put the database's name into the URL: jdbc:mysql://host:3306/shop""", """
            The journal lives in the database that is migrated, beside its tables.""", """
            inchworm status --url jdbc:mariadb://localhost:3306/         # IW889"""),

    IW890(WARNING, "A backfill moves times of change", """
            Step %1$s updates rows of %2$s, whose column %3$s the server then sets to the time of the backfill.
            Fix: let the UPDATE set it to itself as well: %3$s = %3$s""", """
            A column with ON UPDATE CURRENT_TIMESTAMP tells when a row was last changed, and does not know who changed it.""", """
            UPDATE orders SET note = '' WHERE note IS NULL;                             -- IW890
            UPDATE orders SET note = '', changed = changed WHERE note IS NULL;          -- fine"""),

    IW891(ERROR, "There is no JDBC driver for the database", """
            %1$s cannot be reached: no JDBC driver for it is on the class path.
            Nothing was changed.
            Fix: add %2$s to the class path of what runs Inchworm""", """
            The runtime brings no drivers; inchworm.jar and the Maven plugin bring those of PostgreSQL and MariaDB, and the latter \
            serves MySQL as well.""", """
            Inchworm.configure().url("jdbc:postgresql://db/shop")        // IW891 without org.postgresql:postgresql
            Inchworm.configure().url("jdbc:postgresql://db/shop")        // fine with it"""),

    IW892(ERROR, "Undo would keep writers off", """
            Undo of %1$s keeps everyone from writing to %2$s, for as long as the server copies it.
            That is more than the lock budget: the other releases' writes wait meanwhile, or fail. Nothing was changed.
            Fix: 1. go forward: what was there before is still served, so a new migration can do without the undo
                 2. in a quiet hour: inchworm undo --block-writes (Undo.blockingWrites(), -Dinchworm.blockWrites=true)""", """
            MySQL and MariaDB make a column longer or append to an enum in no time, and take that back only by a copy of the table, \
            while nobody writes to it. `inchworm undo` asks before it does so, unless the table is so small (4 MB) that nobody notices. The undo \
            script says which statement it is: `ALGORITHM=COPY, LOCK=SHARED`.""", """
            inchworm undo                    # IW892 where title goes from varchar(80) back to varchar(40)
            inchworm undo --block-writes     # takes it back; who writes waits"""),

    IW893(WARNING, "A step keeps writers off", """
            Step %1$s keeps everyone from writing to %2$s, for as long as the server works on its rows.
            The risk was accepted when the migration was planned.
            Fix: run it in a quiet hour""", """
            `@AcceptRisk(rule = "IW640", …)` lets a plan have a statement for which the server keeps writers off. How long that takes follows \
            from how large the table is, which shows only where the migration is carried out.""", """
            ALTER TABLE orders ADD CONSTRAINT k CHECK (total > 0), ALGORITHM=COPY, LOCK=SHARED;     -- IW893 where orders is large"""),

    IW894(WARNING, "A log may not hold what is written meanwhile", """
            Step %1$s works through the rows of %2$s while others write.
            The server keeps what they write in a log of %3$s; when that is full, the statement fails (error 1799) and leaves nothing.
            Fix: SET GLOBAL innodb_online_alter_log_max_size = %4$s, before the step; it takes room only as it is used""", """
            An index is built, and a table written anew, from the rows as they are at the beginning; what others write meanwhile is put \
            down in a temporary file and made up for at the end. `innodb_online_alter_log_max_size` says how large that may become: 128 MB unless \
            it is set. Inchworm warns where the table is more than 32 times as large, and proposes an eighth of the table.""", """
            SET GLOBAL innodb_online_alter_log_max_size = 65536;     -- then IW894 for an index of a table of 2 MB and more"""),

    IW895(ERROR, "The connection changes what is read or written", """
            This connection does not do as it is told: %1$s.
            Migrations would be misread, or written otherwise, without a word. Nothing was changed.
            Fix: take %2$s out of the URL and of init_connect""", """
            A driver writes SQL in the character set that its URL names, and puts a question mark for each character that is not in it; a \
            session can be told to cut each result after some rows. Inchworm tries both before it begins. What else URLs and sessions may say, \
            it sets itself or does not depend on.""", """
            inchworm expand --url "jdbc:mysql://db/shop?characterEncoding=ISO-8859-1"            # IW895
            inchworm status --url "jdbc:mysql://db/shop?sessionVariables=sql_select_limit=1"     # IW895"""),

    IW896(ERROR, "The session leaves the binary log out", """
            sql_log_bin is off in this session while the server keeps a binary log: replicas would not hear of what is done.
            They would lack tables, columns and rows, and break at the first statement that needs them. Nothing was changed.
            Fix: take sql_log_bin out of the URL (sessionVariables) and of init_connect""", """
            What a session does with `sql_log_bin = 0` stays on the server that it is connected to.""", """
            inchworm expand --url "jdbc:mysql://db/shop?sessionVariables=sql_log_bin=0"     # IW896"""),

    IW897(WARNING, "Foreign keys are not kept by everyone", """
            foreign_key_checks is OFF for the server, and step %1$s adds a foreign key: sessions that do not set it themselves \
            write past the key.
            Rows without what they refer to stay unnoticed until somebody meets them.
            Fix: SET GLOBAL foreign_key_checks = ON, and connect anew""", """
            The setting is each session's own; that of the server is what sessions begin with. Inchworm's own have it on.""", """
            SET GLOBAL foreign_key_checks = OFF;     -- then IW897 for @References"""),

    IW898(ERROR, "Two tables differ by the case of their names alone", """
            %1$s and %2$s are two tables by the case of their names alone.
            %3$s takes them for one where lower_case_table_names is not 0: on Windows and macOS, and on other servers as they were set up.
            Fix: 1. another name: @Table(name = "...")   2. @AcceptRisk(rule = "IW898", reason = "...") on this class, where every \
            server has lower_case_table_names=0""", """
            `lower_case_table_names` is chosen when a server is set up, and cannot be changed. With 1 it keeps all names of tables in lower \
            case, with 2 it compares them so. Names of columns are never told by their case.""", """
            @Table(name = "orders") class Order { }
            @Table(name = "Orders") class Batch { }            // IW898
            @Table(name = "batches") class Batch { }           // fine"""),

    IW899(ERROR, "The server wants a primary key", """
            Step %1$s makes %2$s without a primary key, which this server refuses: sql_require_primary_key is on.
            Nothing was changed.
            Fix: 1. a key in the entity   2. SET GLOBAL sql_require_primary_key = OFF, where that may be had""", """
            Managed servers and those of a group often have `sql_require_primary_key` on. Tables of collections of values and the tables with one \
            row that Hibernate keeps for a sequence have no primary key.""", """
            SET GLOBAL sql_require_primary_key = ON;
            @ElementCollection List<String> notes;     // then IW899"""),
    ;

    private final Severity severity;
    private final String summary;
    private final String template;
    private final String explanation;
    private final String example;

    Code(Severity severity, String summary, String template, String explanation, String example) {
        this.severity = severity;
        this.summary = summary;
        this.template = template;
        this.explanation = explanation;
        this.example = example;
    }

    /** What it does to the build. */
    public Severity severity() {
        return severity;
    }

    /**
     * Whether {@code @AcceptRisk} can overrule it: it weighs a danger that a team may know better. All others say what no
     * plan can mend.
     */
    public boolean isAcceptable() {
        return switch (this) {
            case IW085,
                    IW087,
                    IW111,
                    IW112,
                    IW113,
                    IW114,
                    IW115,
                    IW302,
                    IW511,
                    IW512,
                    IW513,
                    IW622,
                    IW626,
                    IW630,
                    IW631,
                    IW634,
                    IW635,
                    IW640,
                    IW898 -> true;
            default -> false;
        };
    }

    /** One line for tables of contents. */
    public String summary() {
        return summary;
    }

    /** Why this is a problem, and what there is to do, in some sentences. */
    public String explanation() {
        return explanation;
    }

    /** Code that shows the problem, and the code that mends it. */
    public String example() {
        return example;
    }

    /** The message with its arguments open, in the syntax of {@link String#format}. */
    String template() {
        return template;
    }

    /** What the message looks like, for those who have not got it: with dots where it names things. */
    public String outline() {
        return "[" + name() + "] "
                + template.replaceAll("(?<=[a-z])%\\d+\\$[sd]", " ...")
                        .replaceAll("%\\d+\\$[sd]", "...")
                        .replace("%%", "%");
    }

    /** The message for {@code arguments}, at most six lines, beginning with the code in brackets. */
    public String text(Object... arguments) {
        return "[" + name() + "] " + String.format(Locale.ROOT, template, arguments);
    }
}
