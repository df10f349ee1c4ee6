package dev.inchworm.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationProject;
import dev.inchworm.processor.CompilationResult;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with JPA's entities, said at the place where it is wrong. */
class JpaDiagnosticsTest {

    private static final String EXPAND = "next/postgresql/1-expand.sql";
    private static final String HEADER = "package com.acme; import jakarta.persistence.*; import java.util.*;\n";

    @TempDir
    private Path folder;

    private String said(String... sources) {
        return said(project(), sources);
    }

    private CompilationProject project() {
        CompilationProject project = CompilationProject.in(folder);
        new HibernateLine("6").jars().forEach(project::classpath);
        return project;
    }

    private static String said(CompilationProject project, String... sources) {
        for (String source : sources) {
            project.source(HEADER + source);
        }
        CompilationResult result = project.compile();
        return result.own().stream()
                .map(problem -> problem.summary() + "\n" + problem.text() + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void annotationThatIsNotRead() {
        assertThat(said("""
                @Entity class Person {
                    @Id long id;
                    @org.hibernate.annotations.Struct(name = "place") Place home; }
                @Embeddable class Place { String town; }
                """)).isEqualTo("""
                ERROR IW061 Person.java:4 @org.hibernate.annotations.Struct(name = "place") Place home; }
                [IW061] com.acme.Person.home has @Struct, which this version of Inchworm does not read: the table would not be the one that Hibernate expects.
                Fix: 1. take it away if nothing needs it   2. @Embeddable, with a column for each part
                """);
    }

    @Test
    void whatPackagesTellHibernate() {
        CompilationProject project = project()
                .source("""
                @org.hibernate.annotations.ConverterRegistration(converter = Cents.class)
                @org.hibernate.annotations.TypeRegistration(basicClass = java.util.BitSet.class, userType = org.hibernate.usertype.UserTypeLegacyBridge.class)
                @org.hibernate.annotations.GenericGenerator(name = "numbers", type = org.hibernate.id.enhanced.SequenceStyleGenerator.class)
                package com.acme;
                """)
                .source(HEADER + """
                @Entity class Person { @Id @GeneratedValue(generator = "numbers") long id; Money money; }
                """)
                .source("package com.acme; class Money { }")
                .source(HEADER + """
                class Cents implements AttributeConverter<Money, Long> {
                    public Long convertToDatabaseColumn(Money money) { return 1L; }
                    public Money convertToEntityAttribute(Long cents) { return null; } }
                """);
        CompilationResult result = project.compile();
        assertThat(result.summaries()).hasSize(1);
        assertThat(result.text("IW087")).isEqualTo("""
                [IW087] com.acme has @TypeRegistration, which no migration carries out: the tables are planned without it.
                Fix: 1. @Column(columnDefinition = ...) on each attribute that is meant, and
                     @AcceptRisk(rule = "IW087", reason = "...") here   2. take it away if nothing needs it""");
        project.source("""
                @org.hibernate.annotations.ConverterRegistration(converter = Cents.class)
                @org.hibernate.annotations.GenericGenerator(name = "numbers", type = org.hibernate.id.enhanced.SequenceStyleGenerator.class)
                package com.acme;
                """);
        assertThat(project.compile().resource(EXPAND))
                .contains("\"money\" bigint")
                .contains("CREATE SEQUENCE \"numbers\"");
    }

    @Test
    void viewsAreNoTables() {
        CompilationProject project =
                project().source(HEADER + """
                @dev.inchworm.hint.AcceptRisk(rule = "IW087", reason = "expand.custom.sql makes it")
                @org.hibernate.annotations.View(query = "select id, name from thing")
                @Entity class Name { @Id long id; String name; }
                """).source(HEADER + "@Entity class Thing { @Id long id; String name; }");
        CompilationResult result = project.compile();
        assertThat(result.own()).isEmpty();
        assertThat(result.resource(EXPAND)).contains("\"thing\"").doesNotContain("TABLE \"name\"");
    }

    @Test
    void foreignKeyThatIsDefinedOtherwise() {
        assertThat(said("""
                @Entity class Person { @Id long id;
                    @ManyToOne @JoinColumn(name = "boss", foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (boss) references person deferrable"))
                    Person a;
                    @ManyToOne @JoinColumn(name = "chief", foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (boss) references person"))
                    Person b; }
                """)).isEqualTo("""
                ERROR IW061 Person.java:3 @ForeignKey(foreignKeyDefinition = "foreign key (boss) references person deferrable"))
                [IW061] com.acme.Person.a has foreignKeyDefinition = "foreign key (boss) references person deferrable", which this version of Inchworm does not read: the table would not be the one that Hibernate expects.
                Fix: 1. take it away if nothing needs it   2. FOREIGN KEY (<its columns>) REFERENCES <that table> (<its key>) ON DELETE …
                ERROR IW061 Person.java:5 @ForeignKey(foreignKeyDefinition = "foreign key (boss) references person"))
                [IW061] com.acme.Person.b has foreignKeyDefinition = "foreign key (boss) references person", which this version of Inchworm does not read: the table would not be the one that Hibernate expects.
                Fix: 1. take it away if nothing needs it   2. FOREIGN KEY (<its columns>) REFERENCES <that table> (<its key>) ON DELETE …
                """);
    }

    private static final String OWN = """
            @org.hibernate.annotations.%s @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface %s { }
            """;

    @Test
    void annotationsOfOnesOwnThatRunCode() {
        String binder = OWN.formatted(
                "AttributeBinderType(binder = org.hibernate.binder.internal.TenantIdBinder.class)", "Upper");
        String generator =
                OWN.formatted("IdGeneratorType(org.hibernate.id.enhanced.SequenceStyleGenerator.class)", "Numbered");
        assertThat(said(binder, generator, """
                @Entity class Person { @Id @Numbered long id; @Upper
                    String name; }
                @Entity class Town { @Id @Numbered String id; }
                """)).isEqualTo("""
                WARNING IW091 Person.java:2 id; @Upper
                [IW091] com.acme.Person.id: its numbers come from org.hibernate.id.enhanced.SequenceStyleGenerator, and which sequence or table that counts with is known only when Hibernate runs it.
                Nothing is planned for it: without its sequence the new release fails when it starts.
                Fix: 1. CREATE SEQUENCE … in next/<dialect>/expand.custom.sql, with the name that Hibernate's validate asks for
                     2. @SequenceGenerator in its place   3. nothing, if it needs none
                WARNING IW092 Person.java:3 name; }
                [IW092] com.acme.Person.name has @Upper, by which org.hibernate.binder.internal.TenantIdBinder changes the mapping when Hibernate runs it; nothing of that is seen here.
                Fix: 1. nothing, if columns and tables stay as they are   2. annotations of JPA that say the same
                """);
    }

    @Test
    void whatIsLeftToBeDoneByHandIsAcceptedThere() {
        CompilationProject project =
                project().option("inchworm.dialects", "mysql").option("inchworm.naming", "snake");
        assertThat(said(project, """
                @dev.inchworm.hint.AcceptRisk(rule = "IW087", reason = "the URL names it")
                @Entity @Table(catalog = "c") class Person { @Id long id; }
                """)).isEmpty();
    }

    @Test
    void enumTypeThatADatabaseDoesNotHave() {
        String source = """
                @Entity class Person { @Id long id;
                    @org.hibernate.annotations.JdbcTypeCode(%s) Kind kind;
                    enum Kind { NEW, OLD } }
                """;
        assertThat(said(
                        project()
                                .option("inchworm.dialects", "postgresql,mysql")
                                .option("inchworm.naming", "snake"),
                        source.formatted("6001")))
                .isEqualTo("""
                ERROR IW079 Person.java:3 6001) Kind kind;
                [IW079] com.acme.Person.kind is kept as SqlTypes.NAMED_ENUM, which MySQL does not have: Hibernate would not start there.
                Fix: 1. SqlTypes.ENUM   2. @Enumerated(EnumType.STRING), which every database has
                """);
        assertThat(said(source.formatted("6000"))).isEqualTo("""
                ERROR IW079 Person.java:3 6000) Kind kind;
                [IW079] com.acme.Person.kind is kept as SqlTypes.ENUM, which PostgreSQL does not have: Hibernate would not start there.
                Fix: 1. SqlTypes.NAMED_ENUM   2. @Enumerated(EnumType.STRING), which every database has
                """);
    }

    @Test
    void namesThatMySqlTellsByCase() {
        CompilationProject project = project().option("inchworm.dialects", "mysql");
        assertThat(said(project, """
                @Entity class Person { @Id @GeneratedValue long id; @ElementCollection Set<String> names; }
                """, """
                @Entity @Table(name = "places") class Place { @Id long id; }
                """)).isEqualTo("""
                ERROR IW085 Person.java:2 class Person { @Id @GeneratedValue long id; @ElementCollection Set<String> names; }
                [IW085] Hibernate asks for Person, Person_SEQ, Person_names, and these names are in lower case here. MySQL tells tables by case on Linux, and would not find them.
                Fix: 1. the name in lower case, as by @Table(name = "person")   2. -Ainchworm.naming=snake, with Hibernate's
                     CamelCaseToUnderscoresNamingStrategy   3. a server with lower_case_table_names=1, and
                     @AcceptRisk(rule = "IW085", reason = "...") on this class
                """);
    }

    @Test
    void namesThatMySqlTellsByCaseAreAcceptedOnce() {
        CompilationProject project = project().option("inchworm.dialects", "mysql");
        assertThat(said(project, """
                @dev.inchworm.hint.AcceptRisk(rule = "IW085", reason = "lower_case_table_names=1 everywhere")
                @Entity class Person { @Id @GeneratedValue long id; @ElementCollection Set<String> names; }
                """)).isEmpty();
    }

    @Test
    void converterOfOtherValues() {
        assertThat(said("""
                @Entity class Person { @Id long id;
                    @Convert(converter = Ids.class)
                    String code;
                    @Convert(converter = Ids.class) UUID right; @Convert(converter = Flags.class) boolean flag; @Convert(converter = Any.class) Long any; }
                class Ids implements AttributeConverter<UUID, String> {
                    public String convertToDatabaseColumn(UUID id) { return "" + id; }
                    public UUID convertToEntityAttribute(String id) { return UUID.fromString(id); } }
                class Any implements AttributeConverter<Number, String> {
                    public String convertToDatabaseColumn(Number number) { return "" + number; }
                    public Number convertToEntityAttribute(String number) { return Long.valueOf(number); } }
                class Flags implements AttributeConverter<Boolean, Double> {
                    public Double convertToDatabaseColumn(Boolean flag) { return 0.0; }
                    public Boolean convertToEntityAttribute(Double flag) { return true; } }
                """)).isEqualTo("""
                ERROR IW081 Person.java:3 @Convert(converter = Ids.class)
                [IW081] com.acme.Person.code is of the type java.lang.String, and Ids converts java.util.UUID: the first value that is written or read would fail.
                Fix: 1. a converter of java.lang.String   2. @Convert on the attribute that it is meant for
                """);
    }

    @Test
    void mappedByWhatLeadsElsewhere() {
        assertThat(said("""
                @Entity class Person { @Id long id;
                    @OneToOne(mappedBy = "town") Town none;
                    @OneToMany(mappedBy = "house") Set<Town> towns; }
                @Entity class Town { @Id long id; @ManyToOne House house; }
                @Entity class House { @Id long id; }
                """)).isEqualTo("""
                ERROR IW070 Person.java:3 none;
                [IW070] com.acme.Person.none: mappedBy = "town", but com.acme.Town has no such attribute.
                Fix: 1. the attribute of that entity that holds the other side
                ERROR IW086 Person.java:4 towns; }
                [IW086] com.acme.Person.towns: mappedBy = "house", but com.acme.Town.house leads to com.acme.House.
                Fix: 1. the attribute that leads back here   2. without mappedBy, it is an association of its own
                """);
    }

    private static final String SAME_NAMES = """
            @Entity @Table(name = "persons", indexes = @Index(name = "by_name", columnList = "name"),
                uniqueConstraints = @UniqueConstraint(name = "one_code", columnNames = "code"))
            class Person { @Id long id; String name; String code; }
            @Entity @Table(name = "towns", indexes = @Index(name = "by_name", columnList = "name"),
                uniqueConstraints = @UniqueConstraint(name = "one_code", columnNames = "code"))
            class Town { @Id long id; String name; String code; }
            """;

    @Test
    void namesOfIndexesThatSeveralTablesHave() {
        assertThat(said(SAME_NAMES)).isEqualTo("""
                ERROR IW013 Person.java:5 @Index(name = "by_name", columnList = "name"),
                [IW013] 'by_name' is the name of the index at com.acme.Town and of the index at com.acme.Person.
                In the connection's schema a name can be given once.
                Fix: 1. name = "<another name>" in one of the annotations
                ERROR IW013 Person.java:6 @UniqueConstraint(name = "one_code", columnNames = "code"))
                [IW013] 'one_code' is the name of the unique constraint at com.acme.Town and of the unique constraint at com.acme.Person.
                In the connection's schema a name can be given once.
                Fix: 1. name = "<another name>" in one of the annotations
                """);
    }

    @Test
    void namesOfIndexesThatSeveralTablesHaveOnMySql() {
        assertThat(said(project().option("inchworm.dialects", "mysql"), SAME_NAMES))
                .isEmpty();
    }

    @Test
    void enumTypeOfTwoEnums() {
        assertThat(said("""
                @Entity class Person { @Id long id;
                    @org.hibernate.annotations.JdbcTypeCode(6001) Kind kind;
                    @org.hibernate.annotations.JdbcTypeCode(6001) Other.Kind other;
                    enum Kind { NEW, OLD } }
                class Other { enum Kind { A } }
                """)).isEqualTo("""
                ERROR IW084 Person.java:4 6001) Other.Kind other;
                [IW084] com.acme.Person.other is kept as the type kind of the database, which is that of com.acme.Person$Kind and of com.acme.Other$Kind.
                Fix: 1. another name for one of the two enums   2. @Enumerated(EnumType.STRING) for one of them
                """);
    }

    @Test
    void valuesOfAnEnumThatDoNotFit() {
        CompilationProject project = CompilationProject.in(folder);
        new HibernateLine("7").jars().forEach(project::classpath);
        assertThat(said(project, """
                @Entity class Person { @Id long id;
                    Kind kind;
                    enum Kind { NEW("n"); @EnumeratedValue final String code; Kind(String code) { this.code = code; } } }
                """)).isEqualTo("""
                ERROR IW083 Person.java:3 kind;
                [IW083] com.acme.Person.kind is kept by Kind.code, a java.lang.String, and what is asked for is a byte, short or int: Hibernate does not start with that.
                Fix: 1. @Enumerated(EnumType.STRING) here   2. a field of another type with @EnumeratedValue
                """);
    }

    @Test
    void associationToAnythingWithoutItsColumns() {
        assertThat(said("""
                @Entity class Person { @Id long id;
                    @org.hibernate.annotations.Any @org.hibernate.annotations.AnyKeyJavaClass(Long.class) Object pet;
                    @org.hibernate.annotations.Any @JoinColumn(name = "b") Object other;
                    @org.hibernate.annotations.ManyToAny @org.hibernate.annotations.AnyKeyJavaClass(Long.class) List<Object> all; }
                """)).isEqualTo("""
                ERROR IW080 Person.java:5 all; }
                [IW080] com.acme.Person.all has @ManyToAny without @JoinTable(inverseJoinColumns = @JoinColumn(...)), and Hibernate does not start with that.
                Fix: 1. add @JoinTable(inverseJoinColumns = @JoinColumn(...))
                ERROR IW080 Person.java:4 other;
                [IW080] com.acme.Person.other has @Any without @AnyKeyJavaClass(<class of the keys>.class), and Hibernate does not start with that.
                Fix: 1. add @AnyKeyJavaClass(<class of the keys>.class)
                ERROR IW080 Person.java:3 pet;
                [IW080] com.acme.Person.pet has @Any without @JoinColumn, and Hibernate does not start with that.
                Fix: 1. add @JoinColumn
                """);
    }

    @Test
    void namesThatAreTooLong() {
        String name = "a_name_of_more_bytes_than_a_server_keeps_which_would_cut_it_off_here";
        assertThat(said("""
                @Entity @Table(name = "%1$s", indexes = @Index(name = "%1$s_1", columnList = "text"))
                class Person { @Id long id; String text;
                    @Column(name = "%1$s_2", unique = true) String other; }
                """.formatted(name)).lines().filter(line -> !line.startsWith("ERROR")))
                .contains(
                        "[IW011] com.acme.Person: the table name '" + name
                                + "' takes 68 bytes, and PostgreSQL allows 63.",
                        "[IW011] com.acme.Person: the index name '" + name
                                + "_1' takes 70 bytes, and PostgreSQL allows 63.",
                        "[IW011] com.acme.Person.other: the column name '" + name
                                + "_2' takes 70 bytes, and PostgreSQL allows 63.");
    }

    @Test
    void namesThatAreTooLongForMySql() {
        String name = "a_name_of_as_many_characters_as_a_table_of_mysql_may_have_ü";
        String fits = name + "_".repeat(64 - name.length());
        assertThat(said(
                                project().option("inchworm.dialects", "mysql").option("inchworm.naming", "snake"),
                                """
                @Entity @Table(name = "%1$s") class Person { @Id long id; @Column(name = "%1$s") String text;
                    @Column(name = "%1$s_") String other; }
                """.formatted(fits))
                        .lines()
                        .filter(line -> !line.startsWith("ERROR")))
                .containsExactly(
                        "[IW011] com.acme.Person.other: the column name '" + fits
                                + "_' takes 65 characters, and MySQL allows 64.",
                        "The database would cut it off or refuse it; two names could become the same.",
                        "Fix: 1. give a shorter name");
    }

    @Test
    void columnThatTwoAttributesWrite() {
        assertThat(said("""
                @Entity class Person { @Id long id;
                    @Column(name = "boss") Long bossId;
                    @ManyToOne @JoinColumn(name = "boss") Person boss; }
                """)).startsWith("""
                ERROR IW002 Person.java:4 boss; }
                [IW002] com.acme.Person.bossId and com.acme.Person.boss both make column boss of table person.
                """);
    }

    @Test
    void attributeOfAnAnnotationThatIsNotRead() {
        String source = "@Entity @Table(catalog = \"c\") class Person { @Id long id; }";
        assertThat(said(source)).isEmpty();
        assertThat(said(project().option("inchworm.dialects", "mysql").option("inchworm.naming", "snake"), source))
                .isEqualTo("""
                ERROR IW087 Person.java:2 "c") class Person { @Id long id; }
                [IW087] com.acme.Person has @Table(catalog), which no migration carries out: the tables are planned without it.
                Fix: 1. the URL of the connection names that catalog, and
                     @AcceptRisk(rule = "IW087", reason = "...") here   2. take it away if nothing needs it
                """);
    }

    @Test
    void noIdentifier() {
        assertThat(said("@Entity class Person { String name; }")).isEqualTo("""
                ERROR IW062 Person.java:2 class Person { String name; }
                [IW062] com.acme.Person has no identifier.
                Fix: 1. put @Id on the field that identifies a row, or @EmbeddedId
                """);
    }

    @Test
    void identifierDerivedFromItself() {
        assertThat(said("""
                @Entity class A { @Id @OneToOne B b; }
                """, """
                @Entity class B { @Id @OneToOne A a; }
                """)).isEqualTo("""
                ERROR IW062 A.java:2 class A { @Id @OneToOne B b; }
                [IW062] com.acme.A has an identifier that is derived from itself.
                Fix: 1. give one of the entities an identifier of its own
                """);
    }

    @Test
    void typeWithoutColumn() {
        assertThat(said("""
                @Entity class Person { @Id long id;
                    StringBuilder notes; }
                """)).isEqualTo("""
                ERROR IW063 Person.java:3 notes; }
                [IW063] com.acme.Person.notes is of the type java.lang.StringBuilder, for which Hibernate has no column type.
                Fix: 1. @Convert(converter = <a converter to a type that has one>.class)   2. @Embeddable on the class
                3. @Transient
                """);
    }

    @Test
    void valueThatEmbedsItself() {
        assertThat(said("@Entity class Person { @Id long id; Node node; }", """
                @Embeddable class Node { int depth;
                    Node next; }
                """))
                .isEqualTo("""
                ERROR IW064 Node.java:3 next; }
                [IW064] com.acme.Node.next cannot embed com.acme.Node: it contains itself.
                Fix: 1. another type   2. an association instead   3. @Transient
                """);
    }

    @Test
    void columnDefinitions() {
        assertThat(said("""
                @Entity class Person { @Id long id;
                    @Column(columnDefinition = "CLOB") String a;
                    @Column(columnDefinition = " ") String b;
                    @Column(columnDefinition = "0") String c;
                    @Column(columnDefinition = "int unique") int d; }
                """)).isEqualTo("""
                ERROR IW065 Person.java:3 a;
                [IW065] com.acme.Person.a: columnDefinition = "CLOB" cannot be used: PostgreSQL has no type clob.
                Fix: 1. a type of PostgreSQL, then DEFAULT or NOT NULL if wanted   2. no columnDefinition, and length or precision instead
                ERROR IW065 Person.java:4 b;
                [IW065] com.acme.Person.b: columnDefinition = " " cannot be used: it is blank.
                Fix: 1. a type of PostgreSQL, then DEFAULT or NOT NULL if wanted   2. no columnDefinition, and length or precision instead
                ERROR IW065 Person.java:5 c;
                [IW065] com.acme.Person.c: columnDefinition = "0" cannot be used: it does not begin with a type.
                Fix: 1. a type of PostgreSQL, then DEFAULT or NOT NULL if wanted   2. no columnDefinition, and length or precision instead
                ERROR IW065 Person.java:6 d; }
                [IW065] com.acme.Person.d: columnDefinition = "int unique" cannot be used: UNIQUE is not read there.
                Fix: 1. a type of PostgreSQL, then DEFAULT or NOT NULL if wanted   2. no columnDefinition, and length or precision instead
                """);
    }

    @Test
    void columnDefinitionsForMySql() {
        CompilationProject project =
                project().option("inchworm.dialects", "mysql").option("inchworm.naming", "snake");
        assertThat(said(project, """
                @Entity class Person { @Id long id;
                    @Column(columnDefinition = "longtext") String a;
                    @Column(columnDefinition = "varchar(20) character set latin1 collate latin1_bin not null") String b;
                    @Column(columnDefinition = "jsonb") String c; }
                """)).isEqualTo("""
                ERROR IW065 Person.java:5 c; }
                [IW065] com.acme.Person.c: columnDefinition = "jsonb" cannot be used: MySQL has no type jsonb.
                Fix: 1. a type of MySQL, then DEFAULT or NOT NULL if wanted   2. no columnDefinition, and length or precision instead
                """);
    }

    @Test
    void twoConvertersOfOneType() {
        String body = " implements AttributeConverter<Date, String> {"
                + " public String convertToDatabaseColumn(Date d) { return null; }"
                + " public Date convertToEntityAttribute(String s) { return null; } }";
        assertThat(said(
                        "@Converter(autoApply = true) class A" + body,
                        "@Converter(autoApply = true) class B" + body,
                        "@Entity class Person { @Id long id; Date born; }"))
                .isEqualTo("""
                ERROR IW066 B.java:2 class B implements AttributeConverter<Date, String> { public String convertToDatabaseColumn(Date d) { return null; } public Date convertToEntityAttribute(String s) { return null; } }
                [IW066] Values of java.util.Date would be converted by com.acme.A and by com.acme.B, and nothing says by which.
                Fix: 1. autoApply = true on one of them alone, and @Convert where the other is meant
                """);
    }

    @Test
    void converterThatDoesNotSayWhatItConverts() {
        assertThat(said("""
                @SuppressWarnings("rawtypes")
                @Converter(autoApply = true) class A implements AttributeConverter {
                    public Object convertToDatabaseColumn(Object d) { return null; }
                    public Object convertToEntityAttribute(Object s) { return null; } }
                """, "@Entity class Person { @Id long id; }")).isEqualTo("""
                ERROR IW067 A.java:3 class A implements AttributeConverter {
                [IW067] com.acme.A does not implement AttributeConverter with two types.
                Fix: 1. implements AttributeConverter<<type of the attribute>, <type of the column>>
                """);
    }

    @Test
    void associationToNoEntity() {
        assertThat(said("class Address {}", """
                @Entity class Person { @Id long id;
                    @ManyToOne Address address; }
                """)).isEqualTo("""
                ERROR IW068 Person.java:3 address; }
                [IW068] com.acme.Person.address is an association to com.acme.Address, which is no JPA entity.
                Fix: 1. @Entity on that class   2. targetEntity = <the entity>.class   3. no association: take the annotation away
                """);
    }

    @Test
    void columnsThatAreNotThere() {
        assertThat(said("""
                @Entity
                @Table(uniqueConstraints = @UniqueConstraint(columnNames = "emial"))
                class Person { @Id long id; String email;
                    @ManyToOne @JoinColumn(referencedColumnName = "nobody") Person boss; }
                """)).isEqualTo("""
                ERROR IW069 Person.java:3 @UniqueConstraint(columnNames = "emial"))
                [IW069] com.acme.Person: there is no emial in person.
                Fix: 1. the name of a column as the database has it, or as many columns as the key has
                ERROR IW069 Person.java:5 "nobody") Person boss; }
                [IW069] com.acme.Person.boss: there is no nobody in person.
                Fix: 1. the name of a column as the database has it, or as many columns as the key has
                """);
    }

    @Test
    void mappedByNothing() {
        assertThat(said("@Entity class Line { @Id long id; @ManyToOne Order order; }", """
                @Entity class Order { @Id long id;
                    @OneToMany(mappedBy = "ordr") List<Line> lines; }
                """))
                .isEqualTo("""
                ERROR IW070 Order.java:3 lines; }
                [IW070] com.acme.Order.lines: mappedBy = "ordr", but com.acme.Line has no such attribute.
                Fix: 1. the attribute of that entity that holds the other side
                """);
    }

    @Test
    void referenceToWhatMayOccurTwice() {
        assertThat(said("@Entity class City { @Id long id; String code; }", """
                @Entity class Street { @Id long id;
                    @JoinColumn(referencedColumnName = "code") @ManyToOne City city; }
                """))
                .isEqualTo("""
                ERROR IW071 Street.java:3 city; }
                [IW071] com.acme.Street.city refers to code of city, which nothing keeps from occurring twice: PostgreSQL has no foreign key to that.
                Fix: 1. @Column(unique = true) there, or @UniqueConstraint   2. @JoinColumn(foreignKey = @ForeignKey(NO_CONSTRAINT))
                """);
    }

    @Test
    void mappingFile() {
        CompilationProject project = project().file("target/classes/META-INF/orm.xml", "<entity-mappings/>");
        assertThat(said(project, "@Entity class Person { @Id long id; }")).isEqualTo("""
                ERROR IW072
                [IW072] META-INF/orm.xml maps entities beside their annotations, and Inchworm does not read it: the schema would not be the one Hibernate expects.
                Fix: 1. annotations instead, and delete the file
                """);
    }

    @Test
    void mappingFilesThatPersistenceXmlNames() {
        CompilationProject project = project().file("target/classes/META-INF/persistence.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE persistence SYSTEM "http://localhost:1/nobody.dtd">
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="shop"> <!-- <mapping-file>none.xml</mapping-file> -->
                    <mapping-file>META-INF/orm.xml</mapping-file>
                    <mapping-file> mapping/orders.xml
                    </mapping-file>
                  </persistence-unit>
                </persistence>
                """);
        assertThat(said(project, "@Entity class Person { @Id long id; }")).isEqualTo("""
                ERROR IW072
                [IW072] META-INF/orm.xml maps entities beside their annotations, and Inchworm does not read it: the schema would not be the one Hibernate expects.
                Fix: 1. annotations instead, and delete the file
                ERROR IW072
                [IW072] mapping/orders.xml maps entities beside their annotations, and Inchworm does not read it: the schema would not be the one Hibernate expects.
                Fix: 1. annotations instead, and delete the file
                """);
    }

    @Test
    void mappingFileWhereGradlePutsIt() {
        CompilationProject project =
                project().classOutput("build/classes/java/main").file("build/resources/main/META-INF/orm.xml", "<x/>");
        assertThat(said(project, "@Entity class Person { @Id long id; }")).contains("[IW072] META-INF/orm.xml");
    }

    @Test
    void entitiesOfAJarAreCalledByTheirNames() {
        CompilationProject library =
                CompilationProject.in(folder.resolve("library")).withoutInchworm();
        new HibernateLine("6").jars().forEach(library::classpath);
        library.source(
                        "package com.shared; import jakarta.persistence.*; @MappedSuperclass public class Base { @Id long id; }")
                .source("package com.shared; import jakarta.persistence.*; @Entity public class Customer extends Base {"
                        + " @Column(columnDefinition = \"CLOB\") String notes; @Lob String text; Money money; }")
                .source(
                        "package com.shared; import jakarta.persistence.*; @Embeddable public record Money(Part part) {}")
                .source(
                        "package com.shared; import jakarta.persistence.*; @Embeddable public record Part(StringBuilder text) {}")
                .compile();
        CompilationProject project =
                project().classpath(library.jar("library.jar")).option("inchworm.include", "com.shared");
        assertThat(said(project, "@Entity class Person extends com.shared.Base { }"))
                .isEqualTo("""
                ERROR IW065
                [IW065] com.shared.Customer.notes: columnDefinition = "CLOB" cannot be used: PostgreSQL has no type clob.
                Fix: 1. a type of PostgreSQL, then DEFAULT or NOT NULL if wanted   2. no columnDefinition, and length or precision instead
                ERROR IW063
                [IW063] com.shared.Part.text is of the type java.lang.StringBuilder, for which Hibernate has no column type.
                Fix: 1. @Convert(converter = <a converter to a type that has one>.class)   2. @Embeddable on the class
                3. @Transient
                """);
    }

    @Test
    void oneConstraintNameOnTwoTables() {
        String[] sources = {"""
                @Entity @Table(name = "person", uniqueConstraints = @UniqueConstraint(name = "once", columnNames = "name"))
                class Person { @Id long id; String name; }
                """, """
                @Entity @Table(name = "town", uniqueConstraints = @UniqueConstraint(name = "once", columnNames = "name"))
                class Town { @Id long id; String name; }
                """};
        assertThat(said(sources)).isEqualTo("""
                ERROR IW013 Town.java:2 @UniqueConstraint(name = "once", columnNames = "name"))
                [IW013] 'once' is the name of the unique constraint at com.acme.Town and of the unique constraint at com.acme.Person.
                In the connection's schema a name can be given once.
                Fix: 1. name = "<another name>" in one of the annotations
                """);
        assertThat(said(project().option("inchworm.dialects", "mysql,mariadb"), sources))
                .isEmpty();
    }

    @Test
    void textsThatAreLargeObjects() {
        String person = "@Entity class Person { @Id long id; @Lob String text; @Lob char[] more; @Lob byte[] data; }";
        CompilationProject project = project();
        said(project, person);
        assertThat(project.compile().resource(EXPAND)).contains("\"text\" oid", "\"more\" oid", "\"data\" oid");

        CompilationResult asText = project.option("inchworm.lob", "text").compile();
        assertThat(asText.errors()).isEmpty();
        assertThat(asText.resource(EXPAND)).contains("\"text\" text", "\"more\" text", "\"data\" oid");
        project.accept("initial");
        assertThat(project.compile().own()).isEmpty();

        CompilationProject later = project().source(HEADER + person);
        assertThat(later.compile().own()).isEmpty();
        assertThat(later.option("inchworm.lob", "oid").compile().errors()).isNotEmpty();
        assertThat(later.option("inchworm.lob", "blob").compile().text("IW701")).isEqualTo("""
                [IW701] -Ainchworm.lob=blob: it is text or oid.
                Fix: -Ainchworm.lob=text, or oid""");
    }

    @Test
    void getterThatIsMapped() {
        assertThat(said("""
                @Entity class Person { private long id;
                    @Id long getId() { return id; }
                    @ManyToOne String getBoss() { return null; } }
                """)).isEqualTo("""
                ERROR IW068 Person.java:4 getBoss() { return null; } }
                [IW068] com.acme.Person.boss is an association to java.lang.String, which is no JPA entity.
                Fix: 1. @Entity on that class   2. targetEntity = <the entity>.class   3. no association: take the annotation away
                """);
    }

    @Test
    void anotherLineOfHibernate() {
        CompilationProject project = project();
        assertThat(said(project, "@Entity class Person { @Id long id; }")).isEmpty();
        project.accept("initial");
        CompilationProject upgraded = CompilationProject.in(folder);
        new HibernateLine("7").jars().forEach(upgraded::classpath);
        assertThat(said(upgraded, "@Entity class Person { @Id long id; }")).isEqualTo("""
                ERROR IW073
                [IW073] The class path has Hibernate 7, and the entities were read for Hibernate 6 so far, which makes other tables of them.
                Fix: 1. -Ainchworm.hibernate=7, and accept what changes   2. -Ainchworm.hibernate=6 to keep the tables as they are
                """);
        assertThat(said(upgraded.option("inchworm.hibernate", "7"))).isEmpty();
    }

    @Test
    void typeOfOnesOwn() {
        assertThat(said("""
                @Entity class Person { @Id long id;
                    @org.hibernate.annotations.JdbcType(org.hibernate.type.descriptor.jdbc.ObjectJdbcType.class) String name; }
                """)).isEqualTo("""
                ERROR IW074 Person.java:3 @org.hibernate.annotations.JdbcType(org.hibernate.type.descriptor.jdbc.ObjectJdbcType.class) String name; }
                [IW074] com.acme.Person.name has @JdbcType(org.hibernate.type.descriptor.jdbc.ObjectJdbcType), which tells the type of its column only when it runs.
                Fix: 1. @Column(columnDefinition = "<the type as the database spells it>") beside it   2. a converter instead
                """);
    }

    @Test
    void converterOfFewValues() {
        assertThat(said("""
                @Entity class Person { @Id long id;
                    @Convert(converter = Flags.class) boolean flag; }
                """, """
                class Flags implements AttributeConverter<Boolean, String> {
                    public String convertToDatabaseColumn(Boolean flag) { return "" + flag; }
                    public Boolean convertToEntityAttribute(String text) { return true; } }
                """)).isEqualTo("""
                WARNING IW075 Person.java:3 flag; }
                [IW075] com.acme.Person.flag: Hibernate runs the converter to learn which values there may be, and makes a check of that; this table has none.
                Inchworm runs nothing in a compile, and Hibernate's validate does not look at checks: this works, with one guard less.
                Fix: 1. nothing, if that will do   2. @Check(constraints = "<column> in (...)") beside it, with the values that there are
                """);
    }

    @Test
    void tableThatTheEntityDoesNotHave() {
        assertThat(said("@Entity class Person { @Id long id; @Column(table = \"details\") String hobby; }"))
                .isEqualTo("""
                ERROR IW076 Person.java:2 hobby; }
                [IW076] com.acme.Person.hobby: table = "details" is neither the table of com.acme.Person nor a secondary table of it.
                Fix: 1. @SecondaryTable(name = "details") on the class   2. no table, and the column is in the entity's own
                """);
    }

    @Test
    void generatorOfOnesOwn() {
        assertThat(said("""
                @Entity class Person {
                    @org.hibernate.annotations.GenericGenerator(name = "numbers", strategy = "com.acme.Numbers")
                    @Id @GeneratedValue(generator = "numbers") long id;
                }
                @Entity class Town {
                    @org.hibernate.annotations.GenericGenerator(name = "keys", strategy = "com.acme.Keys")
                    @Id @GeneratedValue(generator = "keys") java.util.UUID id;
                }""")).isEqualTo("""
                WARNING IW091 Person.java:3 @org.hibernate.annotations.GenericGenerator(name = "numbers", strategy = "com.acme.Numbers")
                [IW091] com.acme.Person.id: its numbers come from com.acme.Numbers, and which sequence or table that counts with is known only when Hibernate runs it.
                Nothing is planned for it: without its sequence the new release fails when it starts.
                Fix: 1. CREATE SEQUENCE … in next/<dialect>/expand.custom.sql, with the name that Hibernate's validate asks for
                     2. @SequenceGenerator in its place   3. nothing, if it needs none
                """);
    }

    @Test
    void auditedByEnvers() {
        CompilationProject project = project().source("""
                package org.hibernate.envers;
                public @interface Audited { }
                """);
        assertThat(said(project, "@org.hibernate.envers.Audited @Entity class Person { @Id long id; }"))
                .isEqualTo("""
                WARNING IW078 Person.java:2 @org.hibernate.envers.Audited @Entity class Person { @Id long id; }
                [IW078] com.acme.Person is audited by Hibernate Envers, whose tables (<table>_AUD and REVINFO) are not among those of this migration.
                Fix: 1. write them by hand in next/postgresql/expand.custom.sql   2. let Envers make them in a schema of its own
                """);
    }

    @Test
    void validatorThatComesOrGoes() {
        CompilationProject project = CompilationProject.in(folder);
        new HibernateLine("6")
                .jars().stream()
                        .filter(jar -> !jar.getFileName().toString().startsWith("hibernate-validator"))
                        .forEach(project::classpath);
        String entity = "@Entity class Person { @Id long id; @jakarta.validation.constraints.NotNull String name; }";
        assertThat(said(project, entity)).isEmpty();
        project.accept("initial");
        assertThat(said(project(), entity)).isEqualTo("""
                ERROR IW077
                [IW077] The class path has a validator, but the constraints of jakarta.validation were put into no tables so far.
                Hibernate makes NOT NULL, lengths and checks of them where a validator is there.
                Fix: 1. -Ainchworm.validation=none to keep the tables as they are   2. -Ainchworm.validation=ddl, and accept what changes
                """);
        assertThat(said(project().option("inchworm.validation", "none"), entity))
                .isEmpty();
        assertThat(said(project().option("inchworm.validation", "ddl"), entity)).contains("com.acme.Person.name");
    }

    @Test
    void attributeOfAnAnnotationWithinAnother() {
        assertThat(said("""
                @Entity class Person { @Id long id;
                    @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "x")) @ManyToOne Person boss; }
                """)).isEqualTo("""
                ERROR IW061 Person.java:3 @ForeignKey(foreignKeyDefinition = "x")) @ManyToOne Person boss; }
                [IW061] com.acme.Person.boss has foreignKeyDefinition = "x", which this version of Inchworm does not read: the table would not be the one that Hibernate expects.
                Fix: 1. take it away if nothing needs it   2. FOREIGN KEY (<its columns>) REFERENCES <that table> (<its key>) ON DELETE …
                """);
    }
}
