package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.harness.MySqlEngine;
import dev.inchworm.processor.prove.Prover;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.testing.Evolution;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.MySqlSchemas;
import dev.inchworm.testing.Schemas;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;

/** {@link RandomEvolutionsTest} on MySQL and MariaDB, with what these can have of the schemas. */
class RandomEvolutionsOnMySqlTest {

    private static final Map<String, Laws> laws = new HashMap<>();

    /** A server, and the oldest version that plans are made for. */
    record Place(MySqlFamily server, Target target) {

        static Stream<Place> all() {
            return MySqlFamily.all().flatMap(server -> {
                MySqlDialect dialect = server.isMariaDb() ? new MariaDb() : new MySql();
                return Stream.of(dialect.oldest(), ServerVersion.parse(server.version()))
                        .map(minimum -> new Place(server, new Target(dialect, minimum)));
            });
        }

        MySqlEngine engine() {
            return new MySqlEngine((MySqlDialect) target.dialect());
        }
    }

    @Property(seed = "7", tries = 12, shrinking = ShrinkingMode.OFF)
    void plansLeadThereAndBack(@ForAll("evolutions") Evolution evolution, @ForAll("places") Place place)
            throws SQLException {
        leadsThereAndBack(evolution, place);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    @AddLifecycleHook(RandomEvolutionsTest.WhenAskedFor.class)
    void tenThousandPlansLeadThereAndBack(@ForAll("evolutions") Evolution evolution, @ForAll("places") Place place)
            throws SQLException {
        leadsThereAndBack(evolution, place);
    }

    @Property(seed = "8", tries = 4, shrinking = ShrinkingMode.OFF)
    void thereIsNoDriftAfterAnyStep(@ForAll("evolutions") Evolution evolution, @ForAll("places") Place place)
            throws SQLException {
        DriftWatch.follow(
                plannable(evolution, place).rollout().scenario(place.target()),
                place.engine(),
                place.server().newDatabase());
    }

    @Property(seed = "9", tries = 150)
    void whatIsPlannedIsProven(@ForAll("evolutions") Evolution evolution, @ForAll("places") Place place) {
        isProven(evolution, place);
    }

    @Property(tries = 10_000)
    @AddLifecycleHook(RandomEvolutionsTest.WhenAskedFor.class)
    void tenThousandPlansAreProven(@ForAll("evolutions") Evolution evolution, @ForAll("places") Place place) {
        isProven(evolution, place);
    }

    private static void isProven(Evolution evolution, Place place) {
        assertThat(Prover.prove(plannable(evolution, place).rollout().trial(place.target())))
                .isEmpty();
    }

    @Property(seed = "7", tries = 50)
    void planningIsPure(@ForAll("evolutions") Evolution evolution, @ForAll("places") Place place) {
        assertThat(plannable(evolution, place).planned())
                .isEqualTo(plannable(evolution, place).planned());
    }

    private static void leadsThereAndBack(Evolution evolution, Place place) throws SQLException {
        RandomEvolutionsTest.leadsThereAndBack(plannable(evolution, place), laws(place), place.target());
    }

    /** One database for all pairs of a server. */
    private static Laws laws(Place place) throws SQLException {
        Laws there = laws.get(place.server().toString());
        if (there == null) {
            there = new Laws(place.engine(), place.server().newDatabase());
            laws.put(place.server().toString(), there);
        }
        return there;
    }

    @AfterContainer
    static void closeDatabases() throws SQLException {
        for (Laws open : laws.values()) {
            open.close();
        }
        laws.clear();
    }

    static PlannableEvolution plannable(Evolution evolution, Place place) {
        MySqlDialect dialect = (MySqlDialect) place.target().dialect();
        return PlannableEvolution.of(evolution, place.target(), place.engine(), new PlannableEvolution.Fit() {
            @Override
            public Schema of(Schema schema) {
                List<Table> tables = MySqlSchemas.fitted(schema, dialect).tables().values().stream()
                        .map(table -> table.withChecks(table.checks().stream()
                                .filter(check -> isAboutColumns(check, table))
                                .toList()))
                        .toList();
                return Schema.of(tables, List.of());
            }

            @Override
            public ObjectName of(ObjectName table) {
                return MySqlSchemas.here(table);
            }
        });
    }

    /** MariaDB drops checks that are about no column at all with any column. */
    private static boolean isAboutColumns(Check check, Table table) {
        SqlTokens tokens = SqlTokens.of(check.expression().in(Sql.ANY).orElse(""));
        return table.columns().stream().anyMatch(column -> tokens.mention(column.name()));
    }

    @Provide
    Arbitrary<Evolution> evolutions() {
        return Schemas.evolutions();
    }

    @Provide
    Arbitrary<Place> places() {
        List<Place> all = Place.all().toList();
        return Arbitraries.of(all);
    }
}
