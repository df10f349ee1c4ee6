package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.prove.Prover;
import dev.inchworm.processor.prove.Trial;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the plan verifier says of the mistakes that matter most. */
class ProverTest {

    private static final String GO_ON = """
            Nothing was written: this is a mistake of Inchworm's planner, or of hand-written SQL in next/postgresql.
            Fix: 1. mend the hand-written step, if it is one   2. split the change into two releases, and report this message""";

    @Test
    void iw696ForNotNullThatTheOldReleaseDoesNotKnow() {
        assertThat(firstProblem("drop-column", without("e2"))).isEqualTo("""
                [IW696] The plan for PostgreSQL would break a release that is alive: after step e4 its statement
                    INSERT INTO orders by the new release
                fails, or reads what it cannot: fax is NOT NULL and it gives no value for it.
                """ + GO_ON);
    }

    @Test
    void iw697ForABackfillThatIsMissing() {
        assertThat(firstProblem("add-not-null-column", without("b1"))).isEqualTo("""
                [IW697] The plan for PostgreSQL would lose values: in step b3,
                    SELECT created_by FROM orders by the new release
                nothing fills it in the rows that exist.
                """ + GO_ON);
    }

    @Test
    void iw696ForATriggerWithoutItsAssignment() {
        assertThat(firstProblem("add-not-null-column", sql("e1", "(?s)NEW\\.\"created_by\" := [^;]*;", "NULL;")))
                .isEqualTo("""
                [IW696] The plan for PostgreSQL would break a release that is alive: after step b3 its statement
                    SELECT created_by FROM orders by the new release
                fails, or reads what it cannot: the old release leaves it NULL, and its field takes none.
                """ + GO_ON);
    }

    @Test
    void iw697ForAColumnThatGoesBeforeRemoval() {
        assertThat(firstProblem("drop-column", plan -> HiddenMistakes.of(plan).stream()
                        .filter(mistake -> mistake.name().startsWith("r5 moved to the beginning of EXPAND"))
                        .findFirst()
                        .orElseThrow()
                        .plan()))
                .isEqualTo("""
                [IW697] The plan for PostgreSQL would lose values: in step e1,
                    ALTER TABLE "orders" DROP COLUMN "priority"
                values that the old release wrote to priority go before removal.
                """ + GO_ON);
    }

    @Test
    void iw697ForABackfillThatOverwritesWhereAnotherColumnIsNull() {
        assertThat(firstProblem("add-not-null-column", sql("b1", "IS NULL AND", "IS NULL OR \"id\" IS NULL AND")))
                .contains("run once more in contract it overwrites what the new release wrote to created_by");
        assertThat(firstProblem("add-not-null-column", sql("b1", "IS NULL AND", "IS NULL AND (TRUE OR FALSE) AND")))
                .isEmpty();
        assertThat(firstProblem(
                        "add-not-null-column",
                        sql(
                                "b1",
                                "SET (\\S+) = (.*)\\s+WHERE (\\S+) IS NULL AND",
                                "SET $1 = coalesce($1, $2) WHERE ($3 IS NULL OR FALSE) AND")))
                .isEmpty();
    }

    @Test
    void iw698ForNotNullWithoutProof() {
        assertThat(firstProblem("add-not-null-column", without("t2", "t3", "t5")))
                .isEqualTo("""
                [IW698] The plan for PostgreSQL would keep others waiting: in step t4,
                    ALTER TABLE "orders" ALTER COLUMN "created_by" SET NOT NULL
                no valid check says that created_by IS NOT NULL, so it scans the table under ACCESS EXCLUSIVE.
                """ + GO_ON);
    }

    @Test
    void iw699ForAnUndoThatIsMissing() {
        assertThat(firstProblem(
                        "drop-column",
                        plan -> new Plan(
                                plan.target(),
                                plan.steps(),
                                plan.undo().stream()
                                        .filter(step -> !step.id().equals("e4"))
                                        .toList(),
                                plan.contract(),
                                plan.touched(),
                                plan.inTransition())))
                .isEqualTo("""
                [IW699] The plan for PostgreSQL does not work out: at the undo of step e4,
                    nothing
                the function inchworm_fill_orders_state_e3a83382 stays.
                """ + GO_ON);
    }

    private static String firstProblem(String golden, UnaryOperator<Plan> mistake) {
        Rollout rollout = GoldenCase.all()
                .filter(own -> own.toString().equals(golden))
                .findFirst()
                .orElseThrow()
                .rollout();
        Trial trial = rollout.trial(14).of(mistake.apply(rollout.plan(14)));
        return Prover.prove(trial).stream()
                .findFirst()
                .map(flaw -> flaw.at(Place.NOWHERE, new PostgreSql()).text())
                .orElse("");
    }

    /** Drops steps with their undo; the others keep their numbers. */
    private static UnaryOperator<Plan> without(String... ids) {
        return plan -> new Plan(
                plan.target(),
                without(plan.steps(), ids),
                without(plan.undo(), ids),
                plan.contract(),
                plan.touched(),
                plan.inTransition());
    }

    private static List<Step> without(List<Step> steps, String... ids) {
        return steps.stream().filter(step -> !List.of(ids).contains(step.id())).toList();
    }

    private static UnaryOperator<Plan> sql(String id, String pattern, String replacement) {
        return plan -> new Plan(
                plan.target(),
                plan.steps().stream()
                        .map(step -> !step.id().equals(id)
                                ? step
                                : new Step(
                                        id,
                                        step.work(),
                                        step.reversibility(),
                                        step.lock(),
                                        step.tables(),
                                        step.comment(),
                                        step.sql().replaceAll(pattern, replacement)))
                        .toList(),
                plan.undo(),
                plan.contract(),
                plan.touched(),
                plan.inTransition());
    }
}
