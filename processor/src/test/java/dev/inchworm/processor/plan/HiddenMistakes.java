package dev.inchworm.processor.plan;

import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plans with a mistake that may not show as long as two releases only run side by side: beside {@link
 * dev.inchworm.processor.harness.PlanMutations}.
 */
final class HiddenMistakes {

    /** A plan with a mistake, and which one that is: {@code t2 together with t3}. */
    record Mistake(String name, Plan plan) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A way to make the SQL of a step worse. */
    private enum Weakening {
        WITHOUT_ASSIGNMENT("NEW\\.\"(?:[^\"]|\"\")+\" := [^;]*;", "NULL;"),
        /** The same as MySQL says it. */
        WITHOUT_SET("SET NEW\\.`(?:[^`]|``)+` = [^;]*;", "SET @nothing = NULL;"),
        OVERWRITING("WHERE (?:\"(?:[^\"]|\"\")+\"|`(?:[^`]|``)+`) IS NULL AND ", "WHERE "),
        NOT_BY_INDEX("UNIQUE USING INDEX (\"(?:[^\"]|\"\")+\")", "CHECK (true)");

        private final Pattern pattern;
        private final String replacement;

        Weakening(String pattern, String replacement) {
            this.pattern = Pattern.compile(pattern);
            this.replacement = replacement;
        }

        /** With each occurrence replaced, one at a time. */
        List<String> of(String sql) {
            List<String> weakened = new ArrayList<>();
            Matcher matcher = pattern.matcher(sql);
            while (matcher.find()) {
                weakened.add(sql.substring(0, matcher.start()) + replacement + sql.substring(matcher.end()));
            }
            return weakened;
        }
    }

    private final Plan plan;
    private final List<Mistake> mistakes = new ArrayList<>();

    private HiddenMistakes(Plan plan) {
        this.plan = plan;
    }

    /** All that this class can do to {@code plan}. */
    static List<Mistake> of(Plan plan) {
        HiddenMistakes all = new HiddenMistakes(plan);
        all.dropFromUndo();
        all.move();
        all.weaken();
        all.merge();
        return all.mistakes;
    }

    private void add(Step step, String what, Plan mistaken) {
        mistakes.add(new Mistake(step.id() + " " + what + " (" + step.id() + ": " + step.summary() + ")", mistaken));
    }

    private void dropFromUndo() {
        for (Step step : plan.undo()) {
            add(
                    step,
                    "undone without " + kind(step),
                    with(
                            plan.steps(),
                            plan.undo().stream().filter(own -> own != step).toList()));
        }
    }

    /** What a step does, in a word or two. */
    private static String kind(Step step) {
        if (step.work() instanceof Work.Check) {
            return "its check";
        }
        Matcher words = Pattern.compile("^(?:[A-Z]+ )+").matcher(step.sql());
        return words.find() ? words.group().strip() : "SQL";
    }

    /** To the beginning of each other phase. */
    private void move() {
        for (Step step : plan.steps()) {
            for (Phase phase : Phase.values()) {
                if (phase != step.phase()) {
                    add(step, "moved to the beginning of " + phase, moved(step, phase));
                }
            }
        }
    }

    private Plan moved(Step step, Phase to) {
        Map<Phase, List<Step>> phases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            phases.put(phase, new ArrayList<>(plan.steps(phase)));
        }
        phases.get(step.phase()).remove(step);
        phases.get(to).add(0, step);
        return numbered(phases);
    }

    /** With ids as the places of the steps ask for, and undo in the order that follows. */
    private Plan numbered(Map<Phase, List<Step>> phases) {
        List<Step> steps = new ArrayList<>();
        List<Step> undo = new ArrayList<>();
        phases.forEach((phase, own) -> {
            for (int at = 0; at < own.size(); at++) {
                String old = own.get(at).id();
                String id = phase.stepId(at + 1);
                steps.add(withId(own.get(at), id));
                undo.addAll(
                        0,
                        plan.undo().stream()
                                .filter(back -> back.id().equals(old))
                                .map(back -> withId(back, id))
                                .toList());
            }
        });
        return with(steps, undo);
    }

    private void weaken() {
        for (Step step : plan.steps()) {
            for (Weakening weakening : Weakening.values()) {
                for (String sql : weakening.of(step.sql())) {
                    add(step, weakening.toString(), replaced(step, own -> withSql(own, sql)));
                }
            }
            if (step.work() instanceof Work.Statement) {
                add(
                        step,
                        "in a transaction",
                        replaced(
                                step,
                                own -> new Step(
                                        own.id(),
                                        new Work.Transaction(),
                                        own.reversibility(),
                                        own.lock(),
                                        own.tables(),
                                        own.comment(),
                                        own.sql())));
            }
        }
    }

    /** Two transactions that follow each other made one. */
    private void merge() {
        for (int at = 0; at + 1 < plan.steps().size(); at++) {
            Step first = plan.steps().get(at);
            Step second = plan.steps().get(at + 1);
            if (first.work() instanceof Work.Transaction
                    && second.work() instanceof Work.Transaction
                    && first.phase() == second.phase()) {
                List<Step> steps = new ArrayList<>(plan.steps());
                steps.remove(second);
                steps.set(at, withSql(first, first.sql() + "\n" + second.sql()));
                List<Step> undo = plan.undo().stream()
                        .map(back -> back.id().equals(second.id()) ? withId(back, first.id()) : back)
                        .toList();
                add(first, "together with " + second.id(), with(steps, undo));
            }
        }
    }

    private Plan replaced(Step step, UnaryOperator<Step> by) {
        return with(
                plan.steps().stream()
                        .map(own -> own == step ? by.apply(own) : own)
                        .toList(),
                plan.undo());
    }

    private Plan with(List<Step> steps, List<Step> undo) {
        return new Plan(plan.target(), steps, undo, plan.contract(), plan.touched(), plan.inTransition());
    }

    private static Step withId(Step step, String id) {
        return new Step(id, step.work(), step.reversibility(), step.lock(), step.tables(), step.comment(), step.sql());
    }

    private static Step withSql(Step step, String sql) {
        return new Step(step.id(), step.work(), step.reversibility(), step.lock(), step.tables(), step.comment(), sql);
    }
}
