package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.prove.Prover;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What MySQL and MariaDB cannot do while both releases work, and what the refusal says. */
class MySqlRefusalsTest {

    private static final ObjectName ORDERS = ObjectName.of("orders");
    private static final ObjectName LINES = ObjectName.of("lines");
    private static final Column ID = Column.of("id", Type.parse("int32"), false);
    private static final Check POSITIVE = new Check("total_ok", Sql.of("total >= 0"));

    private final Schema before = Change.applyAll(
            List.of(
                    new Change.CreateTable(table(
                            ORDERS,
                            ID.withGeneration(Optional.of(new Identity())),
                            Column.of("total", Type.parse("int32"), true))),
                    new Change.CreateTable(table(LINES, ID, Column.of("order_id", Type.parse("int32"), true))
                            .withForeignKeys(List.of(new ForeignKey(
                                    "order_fk",
                                    List.of("order_id"),
                                    ORDERS,
                                    List.of("id"),
                                    Action.NO_ACTION,
                                    Action.NO_ACTION))))),
            Schema.EMPTY);

    private static Table table(ObjectName name, Column... columns) {
        return Table.of(name, "com.acme.Some", List.of(columns), new PrimaryKey(name.name() + "_pkey", List.of("id")));
    }

    @Test
    void objectsToACheckThatKeepsWritersOffAndPlansItForWhoeverAccepts() {
        Planned planned = plan(new MySql(), "8.0.32", List.of(), new Change.AddConstraint(ORDERS, POSITIVE));

        assertThat(planned.problems()).extracting(Diagnostic::code).containsExactly(Code.IW640);
        assertThat(planned.problems().get(0).text())
                .contains("Adding the check total_ok copies or scans orders on MySQL while nobody writes to it")
                .contains("pt-online-schema-change --alter \"ADD CONSTRAINT \\`total_ok\\` CHECK (total >= 0)\""
                        + " D=<database>,t=orders --execute")
                .as("gh-ost, which copies no table that foreign keys refer to")
                .doesNotContain("gh-ost");
        assertThat(planned.plan().steps())
                .extracting(Step::sql)
                .contains("ALTER TABLE `orders` ADD CONSTRAINT `total_ok` CHECK (total >= 0),"
                        + " ALGORITHM=COPY, LOCK=SHARED;");
    }

    @Test
    void whatTheServerNumbersHoldsNoNull() {
        Column tag = Column.of("tag", Type.parse("int32"), false).withGeneration(Optional.of(new Identity()));
        Table tagged =
                table(ObjectName.of("tags"), ID, tag).withUniques(List.of(new Unique("tags_tag_key", List.of("tag"))));
        Change loosened = new Change.ChangeColumn(tagged.name(), Aspect.NULLABILITY, tag, tag.withNullable(true));

        Planned planned = Rollout.planned(
                Change.applyAll(List.of(new Change.CreateTable(tagged)), before),
                List.of(loosened),
                List.of(),
                new Target(new MySql(), ServerVersion.parse("8.0.32")));

        assertThat(planned.problems()).extracting(Diagnostic::code).containsExactly(Code.IW690);
        assertThat(planned.problems().get(0).text()).contains("NULL in the identity column tags.tag");
    }

    /** A key takes no NULL, whatever its columns say of themselves. */
    @Test
    void aColumnThatBecomesTheKeyStaysNotNull() {
        Column code = Column.of("code", Type.parse("int32"), false);
        Table coded = table(ObjectName.of("codes"), ID, code);
        List<Change> keyed = List.of(
                new Change.ChangeColumn(coded.name(), Aspect.NULLABILITY, code, code.withNullable(true)),
                new Change.ChangeConstraint(
                        coded.name(), coded.primaryKey().orElseThrow(), new PrimaryKey("codes_key", List.of("code"))));
        Rollout rollout = Rollout.of(Change.applyAll(List.of(new Change.CreateTable(coded)), before), keyed);
        Target target = new Target(new MySql(), ServerVersion.parse("8.0.32"));

        assertThat(rollout.plan(target).steps())
                .extracting(Step::sql)
                .noneMatch(sql -> sql.contains("MODIFY COLUMN `code`"));
        assertThat(Prover.prove(rollout.trial(target))).isEmpty();
    }

    /** MariaDB would change it in the catalog alone, and rows would violate the check that is made of it. */
    @Test
    void computesNothingOtherwiseThatACheckIsMadeOf() {
        Column gross = computed("total * 2");
        Schema computing = Change.applyAll(
                List.of(
                        new Change.AddColumn(ORDERS, gross, 2),
                        new Change.AddConstraint(ORDERS, new Check("low", Sql.of("GROSS < 5")))),
                before);
        Change otherwise = new Change.ChangeColumn(ORDERS, Aspect.GENERATION, gross, computed("total * 3"));

        Planned planned = Rollout.planned(
                computing, List.of(otherwise), List.of(), new Target(new MariaDb(), ServerVersion.parse("11.4.0")));

        assertThat(planned.problems()).extracting(Diagnostic::code).containsExactly(Code.IW520);
        assertThat(planned.problems().get(0).text())
                .contains(
                        "an index, a check or another generated column is made of it, and would go on with old values");
    }

    /** MariaDB takes {@code INSERT INTO orders VALUES ()} for a table, and not for the view that would stand in for it. */
    @Test
    void renamesNoTableOnMariaDbIntoWhichNothingButDefaultsIsWritten() {
        Table counters = table(ObjectName.of("counters"), ID.withGeneration(Optional.of(new Identity())));
        Schema counting = Change.applyAll(List.of(new Change.CreateTable(counters)), before);
        List<Change> rename = List.of(new Change.RenameTable(counters.name(), ObjectName.of("tickets")));

        Planned mariaDb =
                Rollout.planned(counting, rename, List.of(), new Target(new MariaDb(), ServerVersion.parse("10.11.0")));
        Planned mySql =
                Rollout.planned(counting, rename, List.of(), new Target(new MySql(), ServerVersion.parse("8.0.32")));

        assertThat(mariaDb.problems()).extracting(Diagnostic::code).containsExactly(Code.IW690);
        assertThat(mariaDb.problems().get(0).text())
                .contains(
                        "Another name for the table counters, into which the running release writes no value of its own");
        assertThat(mySql.problems()).isEmpty();
    }

    private static Column computed(String expression) {
        return Column.of("gross", Type.parse("int32"), true)
                .withGeneration(Optional.of(new Computed(Sql.of(expression), false)));
    }

    @Test
    void doesNotObjectWhereTheServerCopiesBesideWriters() {
        Planned planned = plan(new MariaDb(), "11.4", List.of(), new Change.AddConstraint(ORDERS, POSITIVE));

        assertThat(planned.problems()).isEmpty();
        assertThat(planned.plan().steps())
                .extracting(Step::sql)
                .contains("ALTER TABLE `orders` ADD CONSTRAINT `total_ok` CHECK (total >= 0),"
                        + " ALGORITHM=COPY, LOCK=NONE;");
    }

    @Test
    void refusesToFillFromANumberThatATriggerDoesNotSee() {
        Column label = Column.of("label", Type.parse("string(40)"), false);
        Hint hint = new Hint.Backfill(ORDERS, "label", Sql.of("concat('no. ', ID)"), Place.NOWHERE);
        Planned planned = plan(new MySql(), "8.0.32", List.of(hint), new Change.AddColumn(ORDERS, label, 2));

        assertThat(planned.problems()).extracting(Diagnostic::code).containsExactly(Code.IW641);
        assertThat(planned.plan().steps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity-to-sequence", "sequence-to-identity"})
    void refusesTwoSourcesOfOneColumnsNumbers(String golden) {
        Planned planned = new GoldenCase(Path.of("src/test/resources/cases", golden))
                .rollout()
                .planned(new Target(new MariaDb(), ServerVersion.parse("11.4")));

        assertThat(planned.problems()).extracting(Diagnostic::code).containsExactly(Code.IW648);
        assertThat(planned.problems().get(0).text().contains("2. two releases"))
                .as("a way round: to leave numbers to the server takes no sequence")
                .isEqualTo(golden.equals("sequence-to-identity"));
    }

    @Test
    void refusesToFillATableThatNoKeyLeadsThrough() {
        ObjectName tags = ObjectName.of("tags");
        Table keyless = new Table(
                tags,
                "com.acme.Some",
                List.of(Column.of("tag", Type.parse("string(40)"), false)),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        Schema tagged = Change.applyAll(List.of(new Change.CreateTable(keyless)), before);
        Hint hint = new Hint.Backfill(tags, "label", Sql.of("upper(tag)"), Place.NOWHERE);
        Planned planned = Rollout.planned(
                tagged,
                List.of(new Change.AddColumn(tags, Column.of("label", Type.parse("string(40)"), true), 1)),
                List.of(hint),
                new Target(new MySql(), ServerVersion.parse("8.0.32")));

        assertThat(planned.problems()).extracting(Diagnostic::code).containsExactly(Code.IW647);
        assertThat(planned.problems().get(0).text())
                .contains("tags has no primary key, and label of the rows that exist is to be filled");
    }

    @Test
    void refusesWhatTheServerDoesNotHave() {
        Index partial = new Index(
                "open_idx",
                List.of(new Index.Part.OfColumn("total", false)),
                false,
                Optional.of(Sql.of("total > 0")),
                List.of(),
                Optional.empty());
        Planned planned = plan(new MariaDb(), "10.11", List.of(), new Change.AddIndex(ORDERS, partial));

        assertThat(planned.problems()).extracting(Diagnostic::code).containsExactly(Code.IW642);
    }

    @Test
    void refusesAnotherNameForWhatTheServerNumbers() {
        Planned planned = plan(new MySql(), "8.0.32", List.of(), new Change.RenameColumn(ORDERS, "id", "number"));

        assertThat(planned.problems()).extracting(Diagnostic::code).containsExactly(Code.IW690);
        assertThat(planned.problems().get(0).text()).contains("Renaming orders.id, which the server numbers,");
    }

    @Test
    void mendsInTheBackfillWhatForeignKeysChangeWithoutFiringTriggers() {
        Schema setNull = Change.applyAll(
                List.of(new Change.ChangeConstraint(
                        LINES,
                        before.tables().get(LINES).foreignKeys().get(0),
                        new ForeignKey(
                                "order_fk",
                                List.of("order_id"),
                                ORDERS,
                                List.of("id"),
                                Action.SET_NULL,
                                Action.NO_ACTION))),
                before);
        Planned planned = Rollout.planned(
                setNull,
                List.of(new Change.RenameColumn(LINES, "order_id", "parent_id")),
                List.of(),
                new Target(new MySql(), ServerVersion.parse("8.0.32")));

        assertThat(planned.plan().steps())
                .extracting(Step::sql)
                .contains("UPDATE `lines` SET `parent_id` = `order_id`\n"
                        + "    WHERE NOT (`parent_id` <=> `order_id`) AND /* window */ TRUE;");
    }

    @Test
    void refusesAnotherTypeForOneSideOfAForeignKey() {
        Column key = before.tables().get(ORDERS).column("id").orElseThrow();
        Change widen =
                new Change.ChangeColumn(ORDERS, Aspect.TYPE, key, key.withType(Type.parse("int64"), new TreeMap<>()));

        assertThat(plan(new MySql(), "8.0.32", List.of(), widen).problems())
                .extracting(Diagnostic::code)
                .containsExactly(Code.IW643);
    }

    private Planned plan(MySqlDialect dialect, String minimum, List<Hint> hints, Change change) {
        return Rollout.planned(before, List.of(change), hints, new Target(dialect, ServerVersion.parse(minimum)));
    }
}
