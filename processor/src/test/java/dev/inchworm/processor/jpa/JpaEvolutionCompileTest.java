package dev.inchworm.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.Releases;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may not change about JPA entities while two releases are alive, and what may. The first line of each class is line 6. */
class JpaEvolutionCompileTest {

    private static final String PERSON = "@Entity class Person { @Id long id; }";

    @TempDir
    private Path folder;

    private Releases releases;

    @BeforeEach
    void start() {
        releases = Releases.ofJpa(folder, new HibernateLine("6").jars());
    }

    private void accepted(String... sources) {
        releases.sources(sources).accept();
    }

    private CompilationResult next(String... sources) {
        return releases.sources(sources).compileClean();
    }

    @Test
    void iw630() {
        String order = "@Entity class Order { @Id long id; Status status; }";
        accepted("enum Status { OPEN, PAID }", order);

        CompilationResult between = next("enum Status { OPEN, HELD, PAID }", order);
        CompilationResult removed = next("enum Status { PAID }", order);
        CompilationResult renamed = next("enum Status { OPEN, SETTLED }", """
                @Entity class Order { @Id long id;
                    @AcceptRisk(rule = "IW630", reason = "PAID is called SETTLED now")
                    Status status; }
                """);

        assertThat(between.summaries()).containsExactly("ERROR IW630 Order.java:6 status; }");
        assertThat(between.text("IW630")).isEqualTo("""
                [IW630] com.acme.Order.status (order.status) holds constants by their position. They were OPEN, PAID, and are OPEN, HELD, PAID now.
                On PostgreSQL 14 rows keep their numbers, and both releases read and write them: each would take them for other constants.
                Fix: 1. keep the old order and every old constant, and add new ones at the end
                     2. @Enumerated(EnumType.STRING) in a column of another name, with @RenamedFrom and @TypeChange
                     3. constants were only renamed: @AcceptRisk(rule = "IW630", reason = "<why>") on the field""");
        assertThat(removed.summaries()).containsExactly("ERROR IW630 Order.java:6 status; }");
        assertThat(renamed.own()).isEmpty();
    }

    @Test
    void constantsMayComeBehindTheOthers() {
        String order = "@Entity class Order { @Id long id; @ElementCollection Set<Status> past; Status status; }";
        accepted("enum Status { OPEN, PAID }", order);

        CompilationResult result = next("enum Status { OPEN, PAID, REFUNDED }", order);

        assertThat(result.summaries())
                .containsExactlyInAnyOrder(
                        "WARNING IW512 Order.java:6 status; }", "WARNING IW512 Order.java:6 past; Status status; }");
        assertThat(result.resource("next/postgresql/3-contract.sql")).contains("BETWEEN 0 AND 2");
    }

    @Test
    void whatRowsMeanIsInTheSnapshot() {
        accepted("enum Status { OPEN, PAID }", PERSON, """
                @Entity class Vet extends Person {
                    Status status; @Column(name = "rank") int rank; @Version int version; }
                """);

        assertThat(releases.compile().resource("snapshot.json"))
                .contains("\"meaning\":{\"ordinals\":{\"status\":\"OPEN,PAID\"},\"primitives\":[\"rank\",\"version\"],"
                        + "\"version\":\"version\",\"root\":\"com.acme.Person\",\"strategy\":\"SINGLE_TABLE\","
                        + "\"discriminators\":{\"'Person'\":\"com.acme.Person\",\"'Vet'\":\"com.acme.Vet\"}}");
    }

    @Test
    void constantsOfARenamedColumnAreRemembered() {
        accepted("enum Status { OPEN, PAID }", "@Entity class Order { @Id long id; Status status; }");

        CompilationResult result = next("enum Status { PAID, OPEN }", """
                @Entity class Order { @Id long id;
                    @RenamedFrom("status") Status state; }
                """);

        assertThat(result.summaries()).containsExactly("ERROR IW630 Order.java:7 state; }");
    }

    @Test
    void numbersBecomeNames() {
        accepted("enum Status { OPEN, PAID }", "@Entity class Order { @Id long id; Status status; }");

        CompilationResult result = next("enum Status { OPEN, PAID }", """
                @Entity class Order { @Id long id;
                    @RenamedFrom("status")
                    @TypeChange(forward = "CASE status WHEN 0 THEN 'OPEN' WHEN 1 THEN 'PAID' END",
                        backward = "CASE state WHEN 'OPEN' THEN 0 WHEN 'PAID' THEN 1 END")
                    @Enumerated(EnumType.STRING) Status state; }
                """);

        assertThat(result.own()).isEmpty();
        assertThat(result.resource("next/postgresql/1-expand.sql")).contains("CASE status WHEN 0 THEN 'OPEN'");
    }

    @Test
    void aNameThatGoesIsLookedFor() {
        accepted(
                "enum Status { OPEN, PAID }",
                "@Entity class Order { @Id long id; @Enumerated(EnumType.STRING) Status status; }");

        CompilationResult refused = next(
                "enum Status { OPEN }",
                "@Entity class Order { @Id long id; @Enumerated(EnumType.STRING) Status status; }");
        CompilationResult accepted = next("enum Status { OPEN }", """
                @Entity class Order { @Id long id;
                    @AcceptRisk(rule = "IW513", reason = "nothing was ever paid")
                    @Enumerated(EnumType.STRING) Status status; }
                """);

        assertThat(refused.summaries()).containsExactly("ERROR IW513 Order.java:6 status; }");
        assertThat(accepted.own()).isEmpty();
        assertThat(accepted.resource("next/postgresql/3-contract.sql")).contains("check");
    }

    @Test
    void aNameThatGoesIsLookedForWhateverTheColumnIs() {
        String order = """
                @Entity class Order { @Id long id;
                    @Enumerated(EnumType.STRING) @Column(length = 20) Status cut;
                    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") Status defined;
                    @ElementCollection @Enumerated(EnumType.STRING) @Column(length = 9) List<Status> past;
                    @Embedded Stage stage; }
                """;
        String stage = "@Embeddable class Stage { @Enumerated(EnumType.STRING) @Column(length = 20) Status status; }";
        accepted("enum Status { OPEN, PAID }", order, stage);

        CompilationResult fewer = next("enum Status { PAID }", order, stage);
        CompilationResult more = next("enum Status { OPEN, HELD, PAID }", order, stage);
        CompilationResult moved = next("enum Status { PAID, OPEN }", order, stage);

        assertThat(fewer.summaries())
                .containsExactly(
                        "ERROR IW513 Order.java:7 cut;",
                        "ERROR IW513 Order.java:8 defined;",
                        "ERROR IW513 Order.java:9 past;",
                        "ERROR IW513 Stage.java:6 status; }");
        assertThat(more.summaries())
                .containsExactly(
                        "WARNING IW512 Order.java:7 cut;",
                        "WARNING IW512 Order.java:8 defined;",
                        "WARNING IW512 Order.java:9 past;",
                        "WARNING IW512 Stage.java:6 status; }");
        assertThat(moved.own()).isEmpty();
    }

    @Test
    void iw631() {
        accepted("@Entity class Order { @Id long id; Integer points; }");

        CompilationResult result = next("""
                @Entity class Order { @Id long id;
                    @Column(name = "points") int points;
                    @Column(name = "rank") int rank;
                    @Backfill("1") @Column(name = "weight") int weight; }
                """);

        assertThat(result.summaries())
                .containsExactly("WARNING IW631 Order.java:7 points;", "WARNING IW631 Order.java:8 rank;");
        assertThat(result.problems()).anySatisfy(problem -> assertThat(problem.text())
                .contains("- remembers what JPA takes the rows of order for; nothing to do in the database\n"));
        assertThat(result.problems().get(0).text()).isEqualTo("""
                [IW631] com.acme.Order.points (order.points) is a primitive and cannot hold NULL, and its column can: rows that hold NULL fail to load.
                Fix: 1. @Column(nullable = false), and @Backfill("<SQL over the row>") for the rows that exist   2. the boxed type
                     3. no row holds NULL and nothing writes it: @AcceptRisk(rule = "IW631", reason = "<why>") on the field""");
    }

    @Test
    void iw632() {
        accepted("@Entity class Order { @Id long id; }");

        CompilationResult refused = next("""
                @Entity class Order { @Id long id;
                    @Version Integer version; }
                """);
        CompilationResult byDefault = next("""
                @Entity class Order { @Id long id;
                    @org.hibernate.annotations.ColumnDefault("0") @Version int version; }
                """);
        CompilationResult backfilled = next("""
                @Entity class Order { @Id long id;
                    @Backfill("0") @Version Integer version; }
                """);

        assertThat(refused.summaries()).containsExactly("ERROR IW632 Order.java:7 version; }");
        assertThat(refused.text("IW632")).isEqualTo("""
                [IW632] com.acme.Order.version (order.version) is a new @Version, and rows that exist would hold NULL in it.
                Hibernate takes a row without a version for one that was never stored: it inserts it once more, or fails.
                Fix: 1. @ColumnDefault("0") on the field, for the running release's inserts too   2. @Backfill("0") on the field""");
        assertThat(byDefault.own()).isEmpty();
        assertThat(byDefault.resource("next/postgresql/1-expand.sql")).contains("DEFAULT (0)");
        assertThat(backfilled.own()).isEmpty();
        assertThat(backfilled.resource("next/postgresql/2-backfill.sql")).contains("version");
    }

    @Test
    void whatASuperclassGivesToSeveralTablesIsSaidOnce() {
        String[] tables = {"A", "B", "C", "D"};
        String base = "@MappedSuperclass abstract class Base { @Id long id; %s }";
        String all = "";
        for (String table : tables) {
            all += "@Entity class %s extends Base { }\n".formatted(table);
        }
        accepted(base.formatted(""), all);

        CompilationResult refused =
                next(base.formatted("@Version Integer version; @Column(nullable = false) Long size;"), all);

        assertThat(refused.own()).hasSize(2);
        assertThat(refused.text("IW632"))
                .startsWith(
                        "[IW632] com.acme.Base.version (a.version, b.version, c.version and 1 more) is a new @Version, ");
        assertThat(refused.text("IW101"))
                .startsWith(
                        "[IW101] com.acme.Base.size (a.size, b.size, c.size and 1 more) is a new NOT NULL column, ");
    }

    @Test
    void iw632ForHibernate7() {
        releases.project().option("inchworm.hibernate", "7");
        accepted("@Entity class Order { @Id long id; }");

        CompilationResult refused = next("""
                @Entity class Order { @Id long id;
                    @Version java.time.Instant changed; }
                """);

        assertThat(refused.summaries()).containsExactly("ERROR IW632 Order.java:7 changed; }");
        assertThat(refused.text("IW632")).contains("@ColumnDefault(\"CURRENT_TIMESTAMP\")");
    }

    @Test
    void iw633() {
        String vet = "@Entity class Vet extends Person { String title; }";
        accepted(PERSON, vet);

        CompilationResult result = next("""
                @Entity @Inheritance(strategy = InheritanceType.JOINED)
                class Person { @Id long id; }
                """, vet);

        assertThat(result.summaries())
                .as("not a word about columns that only went elsewhere")
                .containsExactly("ERROR IW633 Person.java:7 class Person { @Id long id; }");
        assertThat(result.text("IW633")).isEqualTo("""
                [IW633] com.acme.Person and its subclasses were kept by InheritanceType.SINGLE_TABLE and are to be kept by JOINED.
                On PostgreSQL 14 every row would have to move to other tables while both releases read and write it; no plan serves both.
                Fix: 1. keep @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
                     2. new classes on new tables beside these, filled in backfill.custom.sql and written along with the old ones for
                        a release; the old ones go, with @RemovedTable, once nothing reads them""");
    }

    @Test
    void tablesThatAStrategyLeavesBehindAreNoRemovals() {
        String vet = "@Entity class Vet extends Person { String title; }";
        accepted("@Entity @Inheritance(strategy = InheritanceType.JOINED) class Person { @Id long id; }", vet);

        CompilationResult result = next("@Entity class Person { @Id long id; }", vet);

        assertThat(result.summaries()).singleElement().asString().startsWith("ERROR IW633 ");
    }

    @Test
    void iw634() {
        accepted(PERSON, "@Entity class Vet extends Person { String title; }");

        CompilationResult refused = next(PERSON, "@Entity class Doctor extends Person { String title; }");
        CompilationResult kept =
                next(PERSON, "@Entity @DiscriminatorValue(\"Vet\") class Doctor extends Person { String title; }");
        CompilationResult removed = next("""
                @Entity
                @RemovedColumn(name = "title", reason = "vets went")
                @AcceptRisk(rule = "IW634", reason = "there was no vet")
                class Person { @Id long id; }
                """, "@Entity class Cook extends Person { }");

        assertThat(refused.summaries())
                .containsExactlyInAnyOrder(
                        "ERROR IW634 Person.java:6 class Person { @Id long id; }",
                        "WARNING IW635 Doctor.java:6 class Doctor extends Person { String title; }");
        assertThat(refused.text("IW634")).isEqualTo("""
                [IW634] In table person 'Vet' told rows of com.acme.Vet, and tells no class now.
                On PostgreSQL 14 such rows exist, the running release may write more, and Hibernate fails on them.
                Fix: 1. @DiscriminatorValue("Vet") on the class that they belong to
                     2. keep the class for this release and give its rows away; remove it in the next
                     3. no row has it, and nothing writes one: @AcceptRisk(rule = "IW634", reason = "<why>") on the class""");
        assertThat(kept.own()).isEmpty();
        assertThat(removed.summaries()).containsExactly("WARNING IW635 Cook.java:6 class Cook extends Person { }");
    }

    @Test
    void iw635() {
        accepted(PERSON, "@Entity class Vet extends Person { }");

        CompilationResult result =
                next(PERSON, "@Entity class Vet extends Person { }", "@Entity class Cook extends Person { }");

        assertThat(result.text("IW635")).isEqualTo("""
                [IW635] com.acme.Cook is a new class of rows in table person, told by 'Cook'.
                On PostgreSQL 14 the new release may write them as soon as it is rolled out, and the running one fails on such rows until it is gone.
                Fix: 1. write none before the running release is gone, by a switch say, or in a release of its own
                     2. it never reads them: @AcceptRisk(rule = "IW635", reason = "<why>") on the class""");
    }

    @Test
    void iw636() {
        accepted(PERSON);

        CompilationResult refused = next(PERSON, "@Entity class Vet extends Person { String title; }");
        CompilationResult filled = next("""
                @Entity
                @Backfill(column = "dtype", value = "'Person'")
                class Person { @Id long id; }
                """, "@Entity class Vet extends Person { String title; }");

        assertThat(refused.summaries()).containsExactly("ERROR IW636 Person.java:6 class Person { @Id long id; }");
        assertThat(refused.text("IW636")).isEqualTo("""
                [IW636] com.acme.Person gets a subclass, and table person the column dtype that tells them apart; rows that exist would have no value in it.
                Fix: 1. @Backfill(column = "dtype", value = "'Person'") on the class
                     2. @Inheritance(strategy = InheritanceType.JOINED), where the subclass has a table of its own""");
        assertThat(filled.own()).isEmpty();
    }

    @Test
    void aFieldOfANotNullColumnGoes() {
        accepted("@Entity class Order { @Id long id; int rank; }");

        CompilationResult filled = next("""
                @Entity
                @RemovedColumn(name = "rank", reason = "nobody reads it", fill = "0")
                class Order { @Id long id; }
                """);
        CompilationResult relaxed = next("""
                @Entity
                @RemovedColumn(name = "rank", reason = "nobody reads it")
                @AcceptRisk(rule = "IW111", reason = "the old release copes with NULL")
                class Order { @Id long id; }
                """);

        assertThat(filled.own()).isEmpty();
        assertThat(filled.resource("next/postgresql/1-expand.sql")).contains("NEW.\"rank\" := (SELECT (0)");
        assertThat(relaxed.own()).isEmpty();
        assertThat(relaxed.resource("next/postgresql/1-expand.sql")).contains("\"rank\" DROP NOT NULL");
    }

    @Test
    void onlyTheClassIsRenamed() {
        accepted("@Entity @Table(name = \"vets\") class Vet { @Id long id; }");

        CompilationResult result = next("@Entity @Table(name = \"vets\") class Doctor { @Id long id; }");

        assertThat(result.own()).isEmpty();
        assertThat(result.resources().keySet()).noneMatch(file -> file.endsWith(".sql") && file.contains("next"));
    }

    @Test
    void keysComeFromElsewhere() {
        accepted("@Entity class Order { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id; }");

        CompilationResult sequence =
                next("@Entity class Order { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; }");

        assertThat(sequence.summaries()).containsExactly("ERROR IW112 Order.java:6 id; }");
    }

    @Test
    void keysComeFromAnotherSequence() {
        String generated = "@Entity class Order { @Id @GeneratedValue(generator = \"s\") "
                + "@SequenceGenerator(name = \"s\", sequenceName = \"%s\", allocationSize = %s) long id; }";
        accepted(generated.formatted("orders", 50));

        CompilationResult other = next(generated.formatted("numbers", 50));
        CompilationResult smaller = next(generated.formatted("orders", 1));

        assertThat(other.summaries()).singleElement().asString().startsWith("ERROR IW113 Order.java:6");
        assertThat(smaller.summaries()).singleElement().asString().startsWith("ERROR IW511 Order.java:6");
    }

    @Test
    void messagesSpeakOfJpasAnnotations() {
        accepted("@Entity class Order { @Id long id; }", PERSON);

        CompilationResult result = next("""
                @Entity class Order { @Id long id;
                    int rank;
                    @ManyToOne(optional = false) Person by; }
                """, PERSON);

        assertThat(result.text("IW101")).endsWith("""
                Fix: 1. @Backfill("<SQL over the row>") on the field   2. @ColumnDefault("<constant>") on the field
                     3. let the column be nullable: no nullable = false, no optional = false, no primitive""");
        assertThat(result.text("IW301")).endsWith("no optional = false, no primitive");
    }
}
