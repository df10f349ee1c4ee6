package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom the view is for that stands in for a renamed table. */
class RenamedTablesOnServersTest {

    private static final String ROLES = """
            CREATE ROLE inchworm_owner; CREATE ROLE inchworm_reader; CREATE ROLE inchworm_writer; CREATE ROLE "inchworm Editor";
            GRANT CREATE ON SCHEMA public TO inchworm_owner;
            """;

    private static final String RIGHTS = """
            ALTER TABLE orders OWNER TO inchworm_owner;
            GRANT SELECT ON orders TO inchworm_reader;
            GRANT SELECT, INSERT ON orders TO inchworm_writer WITH GRANT OPTION;
            GRANT TRUNCATE ON orders TO inchworm_writer;
            GRANT UPDATE (note), SELECT (id, note) ON orders TO "inchworm Editor";
            """;

    /** Roles belong to a server, which other tests share. */
    private static final String NO_ROLES = """
            DROP OWNED BY inchworm_owner, inchworm_reader, inchworm_writer, "inchworm Editor" CASCADE;
            DROP ROLE inchworm_owner, inchworm_reader, inchworm_writer, "inchworm Editor";
            """;

    /** A database at the old release's schema. */
    private interface Use {
        void of(Rehearsal rehearsal, Plan plan) throws SQLException;
    }

    private static void with(TestPostgres postgres, int minimum, Use use) throws SQLException {
        Rollout rollout = GoldenCase.all()
                .filter(golden -> golden.name().equals("rename-table"))
                .findFirst()
                .orElseThrow()
                .rollout();
        try (TestDatabase database = postgres.newDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            Rollout.create(rollout.before(), rehearsal, minimum);
            rehearsal.execute(rollout.rows());
            use.of(rehearsal, rollout.plan(minimum));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void rightsAreThoseOfTheTable(TestPostgres postgres) throws SQLException {
        with(postgres, 14, (rehearsal, plan) -> {
            rehearsal.execute(ROLES);
            try {
                rehearsal.execute("ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO \"inchworm Editor\"");
                rehearsal.execute(RIGHTS);
                rehearsal.runAll(plan.steps(Phase.EXPAND));
                assertThat(rehearsal.query("""
                        SELECT relowner::regrole::text FROM pg_class WHERE relname = 'orders'
                        UNION ALL (SELECT format('%s %s%s', r.grantee::regrole, lower(privilege_type), CASE WHEN is_grantable THEN '*' END)
                            FROM pg_class c, aclexplode(relacl) r WHERE relname = 'orders' AND grantee <> relowner ORDER BY 1)
                        UNION ALL (SELECT format('%s %s %s', r.grantee::regrole, lower(privilege_type), attname)
                            FROM pg_attribute, aclexplode(attacl) r WHERE attrelid = 'orders'::regclass ORDER BY 1)"""))
                        .containsExactly(
                                "inchworm_owner",
                                "inchworm_reader select",
                                "inchworm_writer insert*",
                                "inchworm_writer select*",
                                "\"inchworm Editor\" select id",
                                "\"inchworm Editor\" select note",
                                "\"inchworm Editor\" update note");
                rehearsal.execute("SET ROLE inchworm_writer");
                rehearsal.execute("INSERT INTO orders (number) VALUES ('by the writer')");
                rehearsal.execute("SET ROLE \"inchworm Editor\"");
                rehearsal.execute("UPDATE orders SET note = 'edited' WHERE id = 1");
                rehearsal.execute("RESET ROLE");
                assertThat(rehearsal.query("SELECT note FROM purchases WHERE id = 1"))
                        .containsExactly("edited");
            } finally {
                rehearsal.execute("RESET ROLE");
                rehearsal.execute(NO_ROLES);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void policiesHoldForTheViewOrItIsNotMade(TestPostgres postgres) throws SQLException {
        boolean able = postgres.major() >= 15;
        with(postgres, able ? 15 : 14, (rehearsal, plan) -> {
            rehearsal.execute("CREATE ROLE inchworm_guest");
            try {
                rehearsal.execute("GRANT SELECT ON orders TO inchworm_guest;"
                        + " ALTER TABLE orders ENABLE ROW LEVEL SECURITY;"
                        + " CREATE POLICY p ON orders USING (number = 'n1' OR current_user <> 'inchworm_guest')");
                List<Step> checks = plan.steps(Phase.EXPAND).stream()
                        .filter(step -> step.work() instanceof Work.Check)
                        .toList();
                if (able) {
                    assertThat(checks).isEmpty();
                    rehearsal.runAll(plan.steps(Phase.EXPAND));
                    rehearsal.execute("SET ROLE inchworm_guest");
                    assertThat(rehearsal.query("SELECT number FROM orders")).containsExactly("n1");
                } else {
                    assertThat(rehearsal.count(checks.get(0))).isEqualTo(1);
                }
            } finally {
                rehearsal.execute("RESET ROLE");
                rehearsal.execute("DROP OWNED BY inchworm_guest; DROP ROLE inchworm_guest");
            }
        });
    }
}
