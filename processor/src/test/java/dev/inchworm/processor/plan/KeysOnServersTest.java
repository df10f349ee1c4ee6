package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Phase;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.harness.PostgreSqlEngine;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.ChangeColumn;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Primary keys of tables that had none, or have none any more, and the keys that foreign keys depend on. */
class KeysOnServersTest {

    private static final ObjectName TAGS = ObjectName.of("tags");
    private static final PrimaryKey KEY = new PrimaryKey("tags_pkey", List.of("owner", "tag"));
    private static final Column OWNER = Column.of("owner", Simple.INT64, false);
    private static final Column TAG = Column.of("tag", Type.parse("string(40)"), false);
    private static final Table WITH_KEY = Table.of(TAGS, "Tag", List.of(OWNER, TAG), KEY);
    private static final Table WITHOUT =
            WITH_KEY.withPrimaryKey(Optional.empty()).withColumns(List.of(OWNER, TAG.withNullable(true)));

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void aTableWithoutAKeyGetsOne(TestPostgres postgres) throws SQLException {
        adding().rehearse(postgres);
        follow(adding(), postgres);
    }

    @Test
    void onNewServersToo() throws SQLException {
        adding().rehearse(TestPostgres.newest(), 18);
        dropping().rehearse(TestPostgres.newest(), 18);
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void aTableNoLongerHasAKey(TestPostgres postgres) throws SQLException {
        dropping().rehearse(postgres);
        follow(dropping(), postgres);
    }

    @Test
    void aPublishedTableKeepsItsKey() throws SQLException {
        Plan plan = dropping().plan(14);
        try (TestDatabase database = TestPostgres.newest().newDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            Rollout.create(dropping().before(), rehearsal, 14);
            rehearsal.execute("CREATE PUBLICATION everything FOR TABLE tags");

            assertThatThrownBy(() -> rehearsal.runAll(plan.steps(Phase.REMOVE)))
                    .hasMessageContaining("a publication has tags");

            rehearsal.execute("ALTER TABLE tags REPLICA IDENTITY FULL");
            rehearsal.runAll(plan.steps(Phase.REMOVE));
        }
    }

    /** IW304. */
    @Test
    void aKeyStaysWhileAForeignKeyDependsOnIt() {
        Unique code = new Unique("countries_code_key", List.of("code"));
        Table countries = Table.of(
                        ObjectName.of("countries"),
                        "Country",
                        List.of(Column.of("id", Simple.INT64, false), Column.of("code", Simple.INT32, false)),
                        new PrimaryKey("countries_pkey", List.of("id")))
                .withUniques(List.of(code));
        ForeignKey country = new ForeignKey(
                "towns_country_fkey",
                List.of("country"),
                countries.name(),
                List.of("code"),
                Action.CASCADE,
                Action.NO_ACTION);
        Table towns = Table.of(
                        ObjectName.of("towns"),
                        "Town",
                        List.of(Column.of("id", Simple.INT64, false), Column.of("country", Simple.INT32, false)),
                        new PrimaryKey("towns_pkey", List.of("id")))
                .withForeignKeys(List.of(country));
        Schema before = Schema.of(List.of(countries, towns), List.of());

        Change gone = new Change.DropConstraint(countries.name(), code);
        assertThat(texts(before, gone)).singleElement().asString().startsWith("""
                [IW304] The unique constraint countries_code_key of countries goes or changes, but the foreign key towns_country_fkey of towns depends on it.
                On PostgreSQL a key stays as long as a foreign key refers to it""");
        assertThat(texts(before, new Change.DropConstraint(towns.name(), country), gone))
                .isEmpty();
    }

    private static List<String> texts(Schema before, Change... changes) {
        return Rollout.planned(before, List.of(changes), List.of(), 14).problems().stream()
                .map(Diagnostic::text)
                .toList();
    }

    private static void follow(Rollout rollout, TestPostgres postgres) throws SQLException {
        Target target = new Target(new PostgreSql(), ServerVersion.ofMajor(14));
        DriftWatch.follow(rollout.scenario(target), new PostgreSqlEngine(), postgres.emptyDatabase());
    }

    private static Rollout adding() {
        Constraint key = KEY;
        return Rollout.of(
                        Schema.of(List.of(WITHOUT), List.of()),
                        List.of(
                                new ChangeColumn(TAGS, Aspect.NULLABILITY, TAG.withNullable(true), TAG),
                                new Change.AddConstraint(TAGS, key)))
                .rows("INSERT INTO tags SELECT i % 7, 't' || i FROM generate_series(1, 50) AS i")
                .old("INSERT INTO tags SELECT max(owner) + 1, 'old' FROM tags")
                .next("INSERT INTO tags SELECT max(owner) + 1, 'new' FROM tags");
    }

    private static Rollout dropping() {
        Constraint key = KEY;
        return Rollout.of(
                        Schema.of(List.of(WITH_KEY), List.of()),
                        List.of(
                                new ChangeColumn(TAGS, Aspect.NULLABILITY, TAG, TAG.withNullable(true)),
                                new Change.DropConstraint(TAGS, key)))
                .rows("INSERT INTO tags SELECT i % 7, 't' || i FROM generate_series(1, 50) AS i")
                .old("INSERT INTO tags VALUES (1, 't1') ON CONFLICT (owner, tag) DO NOTHING")
                .next("INSERT INTO tags SELECT max(owner) + 1, 'new' FROM tags");
    }
}
