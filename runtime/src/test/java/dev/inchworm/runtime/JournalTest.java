package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournalTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void aMigrationThatChangedSinceIsRefused(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Plans applied = Plans.none().with("0001-initial", "abc", Shop.INITIAL, "", Set.of(), Set.of());
            Plans changed = Plans.none().with("0001-initial", "def", Shop.INITIAL, "", Set.of(), Set.of());
            inchworm(database, applied).migrate();
            String text = """
                    [IW805] 0001-initial is not what was applied to this database.
                    Its checksum is def in the files, and abc in the journal. Nothing was changed.
                    Fix: 1. use the files of the release that was applied   2. inchworm undo 0001-initial, then apply the \
                    files' version""";
            assertThatThrownBy(() -> inchworm(database, changed).expand()).hasMessage(text);
            assertThat(inchworm(database, changed).status().problems()).containsExactly(text);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aStepThatChangedSinceIsRefused(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            String steps = Shop.INITIAL + "\n--! t1 transaction reversible\nSELECT 1;\n";
            Plans applied = Plans.none().with("0001-initial", "abc", steps, "", Set.of(), Set.of());
            Plans changed = Plans.none()
                    .with("0001-initial", "abc", steps.replace("SELECT 1", "SELECT 2"), "", Set.of(), Set.of());
            inchworm(database, applied).expand();
            assertThatThrownBy(() -> inchworm(database, changed).contract())
                    .hasMessageMatching(
                            "\\[IW806\\] Step t1 of 0001-initial is not the one that was recorded for this database.\n"
                                    + "Its checksum is [0-9a-f]{64} in the files, and [0-9a-f]{64} in the journal. Nothing was changed.\n"
                                    + "Fix: .*");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aReopenedMigrationIsNamed(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.second()).expand();
            Inchworm other = inchworm(
                    database, Shop.first().with("0002-other", "--! e1 transaction reversible\nSELECT 1;\n", ""));
            assertThatThrownBy(other::expand).hasMessage("""
                    [IW807] 0002-orders-created-by was applied to this database, and the files have 0002-other in its place.
                    Probably it was reopened and accepted anew, or two branches met. Nothing was changed.
                    Fix: 1. inchworm undo 0002-orders-created-by (the journal keeps its SQL)   2. use files that have it""");
            other.undo(Undo.of(new dev.inchworm.migration.MigrationId(2, "orders-created-by")));
            other.migrate();
            assertThat(other.status().isDone()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void pendingIsWhatIsNotRecordedWhateverTheNumbers(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Plans hotfix = Shop.first()
                    .with("0003-hotfix", "--! e1 transaction reversible\nCREATE TABLE hotfix (id int);\n", "");
            inchworm(database, hotfix).migrate();
            inchworm(database, Shop.second()).migrate();
            assertThat(stepStates(database)).contains("0002-orders-created-by e1 done", "0003-hotfix e1 done");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatWorksOnAnObjectInTransitionWaitsForItsContract(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            SchemaObject createdBy = SchemaObject.column(ObjectName.of("orders"), "created_by");
            Plans plans = Shop.second()
                    .with(
                            "0003-more",
                            "--! e1 transaction reversible on=\"orders\"\nCREATE TABLE more (id int);\n",
                            "",
                            Set.of(createdBy),
                            Set.of())
                    .with("0004-unrelated", "--! e1 transaction reversible\nCREATE TABLE unrelated (id int);\n", "");
            Inchworm inchworm = inchworm(database, plans);
            Status expanded = inchworm.expand().status();
            assertThat(expanded.migrations())
                    .extracting(MigrationStatus::stage)
                    .containsExactly(
                            MigrationStatus.Stage.DONE,
                            MigrationStatus.Stage.BACKFILLING,
                            MigrationStatus.Stage.WAITING,
                            MigrationStatus.Stage.DONE);
            assertThatThrownBy(inchworm::expand).hasMessage("""
                    [IW842] 0003-more works on orders.created_by, which 0002-orders-created-by leaves in transition until its \
                    contract.
                    Both at once would break the release that runs. Nothing more could be done now.
                    Fix: 1. roll out the release of 0002-orders-created-by, inchworm contract, then run the command again
                    2. if both go out together: reopen the two and accept them as one""");
            inchworm.backfill();
            inchworm.contract(Fixture.CONFIRMED);
            assertThat(inchworm.expand().steps()).hasSize(1);
            assertThat(inchworm.status().isDone()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void migrateGoesRoundUntilNothingWaits(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            SchemaObject createdBy = SchemaObject.column(ObjectName.of("orders"), "created_by");
            Plans plans = Shop.second()
                    .with(
                            "0003-more",
                            "--! e1 transaction reversible on=\"orders\"\nCREATE TABLE more (id int);\n",
                            "",
                            Set.of(createdBy),
                            Set.of());
            assertThat(inchworm(database, plans).migrate().status().isDone()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void damageIsNamedAndNeverTakenForEmptiness(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Inchworm inchworm = inchworm(database, Shop.first());
            inchworm.migrate();
            database.execute("UPDATE inchworm.step SET state = 'gone'");
            assertThatThrownBy(inchworm::status)
                    .hasMessageStartingWith(
                            "[IW804] The journal in schema inchworm is damaged: a row of table step makes no sense");
            database.execute("DROP TABLE inchworm.undo_step");
            assertThatThrownBy(inchworm::migrate).hasMessage("""
                    [IW804] The journal in schema inchworm is damaged: table undo_step is missing.
                    Without it nobody knows what was done to this database. Nothing was changed.
                    Fix: restore the journal from a backup of this database; do not edit it by hand""");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aNewerFormatIsLeftAlone(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Inchworm inchworm = inchworm(database, Shop.first());
            inchworm.migrate();
            database.execute("UPDATE inchworm.journal SET format = 2");
            assertThatThrownBy(inchworm::status).hasMessage("""
                    [IW803] The journal in schema inchworm has format 2, and this Inchworm understands formats up to 1.
                    A newer one wrote it; an older one could misread what was done. Nothing was changed.
                    Fix: use the version of Inchworm that the rest of the team uses""");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void unitsAndSchemasAndNamesMayBeAnything(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            String schema = "select \"ö' --";
            Plans plans = Plans.none().with("0001-hostile", """
                    --! e1 transaction reversible on="weird \\"tab'le\\\\ñ"
                    CREATE TABLE "weird ""tab'le\\ñ" ("or""der" text PRIMARY KEY, "done" text);
                    INSERT INTO "weird ""tab'le\\ñ" VALUES ('it''s'), ('a\\b'), ('?'), ('{fn now()}');

                    --! e2 statement reversible effect=index-present index="i'd\\"x" on="weird \\"tab'le\\\\ñ"
                    CREATE INDEX CONCURRENTLY "i'd""x" ON "weird ""tab'le\\ñ" ("done");

                    --! b1 backfill reversible on="weird \\"tab'le\\\\ñ" key="or\\"der" column="done"
                    UPDATE "weird ""tab'le\\ñ" SET "done" = ('{' || "or""der" || '?}') WHERE "done" IS NULL AND /* window */ TRUE;
                    """, """
                    --! e2 statement reversible effect=index-absent index="i'd\\"x" on="weird \\"tab'le\\\\ñ"
                    DROP INDEX CONCURRENTLY "i'd""x";
                    --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="weird \\"tab'le\\\\ñ"
                    DROP TABLE "weird ""tab'le\\ñ";
                    """);
            Inchworm inchworm = configure(database, plans)
                    .unit("u'nit \"ü\"")
                    .journalSchema(schema)
                    .load();
            inchworm.migrate();
            assertThat(rows(database, "SELECT done FROM \"weird \"\"tab'le\\ñ\" ORDER BY 1"))
                    .containsExactly("{??}", "{a\\b?}", "{it's?}", "{{fn now()}?}");
            assertThat(inchworm.status().isDone()).isTrue();
            inchworm.undo();
            assertThat(rows(
                            database,
                            "SELECT relname FROM pg_class WHERE relname LIKE 'weird%' OR relname LIKE 'i''d%'"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void twoUnitsShareADatabase(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            configure(database, Shop.first()).unit("shop").load().migrate();
            Plans other = Plans.none()
                    .with("0001-initial", "--! e1 transaction reversible\nCREATE TABLE other (id int);\n", "");
            configure(database, other).unit("other").load().migrate();
            assertThat(rows(database, "SELECT unit, migration FROM inchworm.migration ORDER BY unit"))
                    .containsExactly("other|0001-initial", "shop|0001-initial");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aStepThatCommitsByItselfIsFoundOut(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Plans plans = Plans.none().with("0001-commits", """
                    --! e1 transaction reversible
                    CREATE TABLE half (id int);
                    COMMIT;
                    CREATE TABLE other_half (id int);
                    """, "");
            assertThatThrownBy(() -> inchworm(database, plans).expand())
                    .hasMessageStartingWith("[IW823] Step e1 of 0001-commits ended its own transaction.");
            assertThat(stepStates(database)).containsExactly("0001-commits e1 failed");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void threeThousandStepsRun(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            StringBuilder steps = new StringBuilder();
            StringBuilder undo = new StringBuilder();
            for (int i = 1; i <= 3000; i++) {
                steps.append("--! e")
                        .append(i)
                        .append(" transaction reversible on=\"t")
                        .append(i)
                        .append("\"\n");
                steps.append("CREATE TABLE \"t").append(i).append("\" (\"id\" bigint PRIMARY KEY);\n\n");
                undo.insert(
                        0, "--! e" + i + " transaction reversible on=\"t" + i + "\"\nDROP TABLE \"t" + i + "\";\n\n");
            }
            Inchworm inchworm =
                    inchworm(database, Plans.none().with("0001-initial", steps.toString(), undo.toString()));
            assertThat(inchworm.migrate().steps()).hasSize(3000);
            assertThat(rows(database, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                    .containsExactly("3000");
            assertThat(inchworm.status().isDone()).isTrue();
        }
    }
}
