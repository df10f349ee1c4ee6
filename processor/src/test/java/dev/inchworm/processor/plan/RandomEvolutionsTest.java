package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diff.ConsumedHints;
import dev.inchworm.processor.diff.Differ;
import dev.inchworm.processor.harness.PostgreSqlEngine;
import dev.inchworm.processor.prove.Prover;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.testing.Evolution;
import dev.inchworm.testing.Schemas;
import dev.inchworm.testing.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import net.jqwik.api.statistics.Statistics;

/**
 * What holds for any two schemas, the second made from the first by changes that can be planned: the plan leads from one to
 * the other, and back before anything is removed. {@code -DargLine=-Dinchworm.laws=thorough} tries ten thousand pairs; with
 * {@code CI=true} a thousand are tried.
 */
class RandomEvolutionsTest {

    private static final Target TARGET = new Target(new PostgreSql(), ServerVersion.ofMajor(18));
    private static final List<Laws> laws = new ArrayList<>();

    @Property(seed = "7", tries = 60)
    void plansLeadThereAndBack(@ForAll("evolutions") Evolution evolution) throws SQLException {
        leadsThereAndBack(evolution);
    }

    @Property(seed = "11", tries = 1000)
    @AddLifecycleHook(InCi.class)
    void aThousandPlansLeadThereAndBack(@ForAll("evolutions") Evolution evolution) throws SQLException {
        leadsThereAndBack(evolution);
    }

    @Property(tries = 10_000)
    @AddLifecycleHook(WhenAskedFor.class)
    void tenThousandPlansLeadThereAndBack(@ForAll("evolutions") Evolution evolution) throws SQLException {
        leadsThereAndBack(evolution);
    }

    @Property(seed = "8", tries = 25, shrinking = ShrinkingMode.OFF)
    void thereIsNoDriftAfterAnyStep(@ForAll("evolutions") Evolution evolution) throws SQLException {
        DriftWatch.follow(
                plannable(evolution).rollout().scenario(TARGET),
                new PostgreSqlEngine(),
                TestPostgres.newest().emptyDatabase());
    }

    @Property(seed = "9", tries = 300)
    void whatIsPlannedIsProven(@ForAll("evolutions") Evolution evolution) {
        assertThat(Prover.prove(plannable(evolution).rollout().trial(TARGET))).isEmpty();
    }

    @Property(seed = "7", tries = 300)
    void planningIsPure(@ForAll("evolutions") Evolution evolution) {
        PlannableEvolution plannable = plannable(evolution);
        assertThat(plannable(evolution).planned()).isEqualTo(plannable.planned());
    }

    @Property(seed = "7", tries = 300)
    void thereIsNothingToDoForWhatIsThere(@ForAll("evolutions") Evolution evolution) {
        Snapshot there = new Snapshot(new TreeMap<>(), evolution.after());
        Reading reading = new Reading(evolution.after(), List.of(), Map.of(), List.of());
        assertThat(Differ.diff(there, reading, ConsumedHints.NONE).changes()).isEmpty();
    }

    private static void leadsThereAndBack(Evolution evolution) throws SQLException {
        leadsThereAndBack(plannable(evolution), laws(), TARGET);
    }

    /** Carries the plan out, and counts what became of it. */
    static void leadsThereAndBack(PlannableEvolution plannable, Laws laws, Target target) throws SQLException {
        Statistics.label("changes that can be planned")
                .collect(plannable.kept().size() * 10 / Math.max(1, plannable.tried()) * 10 + " %");
        try {
            laws.hold(plannable, target);
            Statistics.label("rows").collect("fit");
        } catch (Laws.DoesNotFit e) {
            Statistics.label("rows").collect("do not fit");
        } catch (Laws.NoSchema e) {
            Statistics.label("rows").collect("have no table to go to");
        }
    }

    /** One database for all pairs: the server makes and drops one more slowly than it carries a plan out. */
    private static Laws laws() throws SQLException {
        if (laws.isEmpty()) {
            laws.add(new Laws(new PostgreSqlEngine(), TestPostgres.newest().emptyDatabase()));
        }
        return laws.get(0);
    }

    @AfterContainer
    static void closeDatabase() throws SQLException {
        for (Laws open : laws) {
            open.close();
        }
        laws.clear();
    }

    private static PlannableEvolution plannable(Evolution evolution) {
        return PlannableEvolution.of(evolution, TARGET);
    }

    @Provide
    Arbitrary<Evolution> evolutions() {
        return Schemas.evolutions();
    }

    /** Runs a property on the build server. */
    static class InCi implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return "true".equals(System.getenv("CI")) ? SkipResult.doNotSkip() : SkipResult.skip("runs with CI=true");
        }
    }

    /** Runs a property where it is asked for. */
    static class WhenAskedFor implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return "thorough".equals(System.getProperty("inchworm.laws"))
                    ? SkipResult.doNotSkip()
                    : SkipResult.skip("runs with -Dinchworm.laws=thorough");
        }
    }
}
