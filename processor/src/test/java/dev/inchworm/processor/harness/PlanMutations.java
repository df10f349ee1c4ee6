package dev.inchworm.processor.harness;

import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans that are wrong by a little: a step or a statement dropped, moved or weakened, an undo forgotten, a lock or a concession
 * not declared. Whatever judges plans must tell them from the right one; what does not matter in one of them is for the caller to
 * say.
 */
public final class PlanMutations {

    /** What was done to the plan. */
    public enum Kind {
        /** A step is missing. */
        STEP_DROPPED,
        /** A statement of a step that has several is missing. */
        STATEMENT_DROPPED,
        /** A step comes in an earlier or a later phase. */
        STEP_MOVED,
        /** Two neighbours of one phase have changed places. */
        STEPS_SWAPPED,
        /** A word that makes a statement gentle, or thorough, is missing. */
        WEAKENED,
        /** A step does not say which lock it takes. */
        LOCK_UNDECLARED,
        /** A step does not say how it is undone. */
        UNDO_DROPPED,
        /** The contract does not say what a release puts up with. */
        CONCESSION_DROPPED
    }

    /**
     * A plan that is wrong.
     *
     * @param step the id of the step concerned; empty for the contract
     * @param description what was done, for people
     */
    public record Mutation(Kind kind, String step, String description, Plan plan) {
        @Override
        public String toString() {
            return description;
        }
    }

    /** What words are replaced, and by what. */
    private static final Map<String, String> WEAKER = weaker();

    private final Plan plan;
    private final List<Mutation> mutations = new ArrayList<>();

    private PlanMutations(Plan plan) {
        this.plan = plan;
    }

    /** Everything that can be done wrong with {@code plan}, in a stable order. */
    public static List<Mutation> of(Plan plan) {
        PlanMutations mutations = new PlanMutations(plan);
        for (Step step : plan.steps()) {
            mutations.dropped(step);
            mutations.withoutStatements(step);
            mutations.moved(step);
            mutations.weakened(step);
            mutations.undeclared(step);
            mutations.withoutUndo(step);
        }
        mutations.swapped();
        mutations.unconceded();
        return List.copyOf(mutations.mutations);
    }

    private static Map<String, String> weaker() {
        Map<String, String> weaker = new LinkedHashMap<>();
        weaker.put(" NOT VALID", "");
        weaker.put(" CONCURRENTLY", "");
        weaker.put("INSERT OR UPDATE", "INSERT");
        weaker.put("BEFORE INSERT OR UPDATE", "BEFORE UPDATE");
        weaker.put("CREATE UNIQUE INDEX", "CREATE INDEX");
        weaker.put(Work.Backfill.WINDOW, Work.Backfill.WINDOW + " AND FALSE");
        weaker.put(" IS NOT DISTINCT FROM ", " = ");
        weaker.put(" IS DISTINCT FROM ", " <> ");
        // As MySQL says the same.
        weaker.put(" <=> ", " = ");
        weaker.put("BEFORE UPDATE ON", "BEFORE INSERT ON");
        weaker.put(" NOT NULL, ALGORITHM", ", ALGORITHM");
        weaker.put(" LOCK=NONE", " LOCK=SHARED");
        weaker.put(" ALGORITHM=INSTANT", " ALGORITHM=COPY");
        return weaker;
    }

    private void add(Kind kind, Step step, String what, List<Step> steps, List<Step> undo) {
        String description = what + " (" + step.id() + ": " + step.summary() + ")";
        mutations.add(new Mutation(kind, step.id(), description, with(steps, undo, plan.contract())));
    }

    private Plan with(List<Step> steps, List<Step> undo, List<Concession> contract) {
        return new Plan(plan.target(), steps, undo, contract, plan.touched(), plan.inTransition());
    }

    private void dropped(Step step) {
        add(
                Kind.STEP_DROPPED,
                step,
                "without " + step.id(),
                without(plan.steps(), step.id()),
                without(plan.undo(), step.id()));
    }

    private void withoutStatements(Step step) {
        List<String> statements = statements(step.sql());
        for (int i = 0; statements.size() > 1 && i < statements.size(); i++) {
            List<String> rest = new ArrayList<>(statements);
            String gone = rest.remove(i);
            add(
                    Kind.STATEMENT_DROPPED,
                    step,
                    step.id() + " without " + firstLine(gone),
                    replaced(plan.steps(), step, withSql(step, String.join("\n", rest))),
                    plan.undo());
        }
    }

    private void moved(Step step) {
        for (Phase phase : Phase.values()) {
            if (phase != step.phase()) {
                Step there = withId(step, phase.stepId(900));
                List<Step> steps = new ArrayList<>(without(plan.steps(), step.id()));
                steps.add(there);
                steps.sort(Comparator.comparing(Step::phase));
                add(
                        Kind.STEP_MOVED,
                        step,
                        step.id() + " moved to " + phase,
                        steps,
                        undoInOrder(steps, step.id(), there.id()));
            }
        }
    }

    private void weakened(Step step) {
        WEAKER.forEach((strong, weak) -> {
            if (step.sql().contains(strong)) {
                add(
                        Kind.WEAKENED,
                        step,
                        step.id() + " with '" + weak.strip() + "' for '" + strong.strip() + "'",
                        replaced(plan.steps(), step, withSql(step, step.sql().replace(strong, weak))),
                        plan.undo());
            }
        });
    }

    private void undeclared(Step step) {
        if (step.lock().isPresent()) {
            Step silent = new Step(
                    step.id(),
                    step.work(),
                    step.reversibility(),
                    Optional.empty(),
                    step.tables(),
                    step.comment(),
                    step.sql());
            add(
                    Kind.LOCK_UNDECLARED,
                    step,
                    step.id() + " without its lock " + step.lock().get(),
                    replaced(plan.steps(), step, silent),
                    plan.undo());
        }
    }

    private void withoutUndo(Step step) {
        boolean undone = plan.undo().stream()
                .anyMatch(undo -> undo.id().equals(step.id()) && !(undo.work() instanceof Work.Check));
        if (undone) {
            add(
                    Kind.UNDO_DROPPED,
                    step,
                    step.id() + " without its undo",
                    plan.steps(),
                    without(plan.undo(), step.id()));
        }
    }

    private void swapped() {
        for (int i = 1; i < plan.steps().size(); i++) {
            Step first = plan.steps().get(i - 1);
            Step second = plan.steps().get(i);
            if (first.phase() == second.phase()) {
                List<Step> steps = new ArrayList<>(plan.steps());
                steps.set(i - 1, second);
                steps.set(i, first);
                add(
                        Kind.STEPS_SWAPPED,
                        second,
                        second.id() + " before " + first.id(),
                        steps,
                        undoInOrder(steps, second.id(), second.id()));
            }
        }
    }

    private void unconceded() {
        for (Concession concession : plan.contract()) {
            List<Concession> rest = new ArrayList<>(plan.contract());
            rest.remove(concession);
            mutations.add(new Mutation(
                    Kind.CONCESSION_DROPPED,
                    "",
                    "not conceding: " + concession.text(),
                    with(plan.steps(), plan.undo(), rest)));
        }
    }

    /** The undo of {@code steps}, last one first, where the step {@code before} is called {@code after} now. */
    private List<Step> undoInOrder(List<Step> steps, String before, String after) {
        List<Step> undo = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            String id = steps.get(i).id();
            String then = id.equals(after) ? before : id;
            plan.undo().stream().filter(step -> step.id().equals(then)).forEach(step -> undo.add(withId(step, id)));
        }
        return undo;
    }

    /** The statements of a step, each with its semicolon; one that is code of a function or of a trigger stays whole. */
    private List<String> statements(String sql) {
        List<String> statements = new ArrayList<>();
        int start = 0;
        List<Token> tokens = SqlTokens.of(sql, plan.target().dialect()).list();
        if (tokens.stream().anyMatch(token -> token.isWord("begin"))) {
            return List.of(sql);
        }
        for (Token token : tokens) {
            if (token.isSign(";")) {
                statements.add(sql.substring(start, token.end()).strip());
                start = token.end();
            }
        }
        return statements;
    }

    private static String firstLine(String statement) {
        return statement.lines().findFirst().orElseThrow();
    }

    private static List<Step> without(List<Step> steps, String id) {
        return steps.stream().filter(step -> !step.id().equals(id)).toList();
    }

    private static List<Step> replaced(List<Step> steps, Step step, Step by) {
        return steps.stream().map(each -> each == step ? by : each).toList();
    }

    private static Step withSql(Step step, String sql) {
        return changed(step, step.id(), sql);
    }

    private static Step withId(Step step, String id) {
        return changed(step, id, step.sql());
    }

    private static Step changed(Step step, String id, String sql) {
        return new Step(id, step.work(), step.reversibility(), step.lock(), step.tables(), step.comment(), sql);
    }
}
