package dev.inchworm.processor.plan;

import dev.inchworm.processor.harness.PlanMutations;
import dev.inchworm.processor.prove.Prover;
import dev.inchworm.processor.prove.Trial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** The mistakes that can be made in a plan: those of {@link PlanMutations} and {@link HiddenMistakes}. */
final class Mistakes {

    /**
     * Mistakes that are none.
     *
     * @param which by the words that describe them
     * @param reason why nobody is worse off
     */
    record Harmless(Pattern which, String reason) {

        static Harmless of(String which, String reason) {
            return new Harmless(Pattern.compile(which), reason);
        }
    }

    /**
     * Plans with more steps than that have the mistakes of shorter ones, many times over: minutes of them. A sample of {@link #SAMPLE}
     * stands for all, another one with {@code -Dinchworm.mistakes.seed=7}; {@code -Dinchworm.harness.thorough=true} takes them all.
     */
    private static final int LONGEST = 55;

    private static final int SAMPLE = 80;

    private Mistakes() {}

    /** Those that can be made in {@code plan}, which is proven by {@code trial}, and that the verifier does not see, but for the harmless ones. */
    static List<String> unnoticed(Plan plan, Trial trial, List<Harmless> harmless) {
        Map<String, Plan> mistakes = new LinkedHashMap<>();
        PlanMutations.of(plan)
                .forEach(mutation -> mistakes.put(mutation.kind() + " " + mutation.description(), mutation.plan()));
        HiddenMistakes.of(plan).forEach(mistake -> mistakes.put(mistake.name(), mistake.plan()));
        List<String> unnoticed = new ArrayList<>();
        taken(plan, mistakes).forEach((name, mistaken) -> {
            if (harmless.stream().noneMatch(one -> one.which().matcher(name).matches())
                    && Prover.prove(trial.of(mistaken)).isEmpty()) {
                unnoticed.add(name);
            }
        });
        return unnoticed;
    }

    private static Map<String, Plan> taken(Plan plan, Map<String, Plan> mistakes) {
        if (plan.steps().size() <= LONGEST || Boolean.getBoolean("inchworm.harness.thorough")) {
            return mistakes;
        }
        List<String> names = new ArrayList<>(mistakes.keySet());
        Collections.shuffle(names, new Random(Long.getLong("inchworm.mistakes.seed", 1)));
        Map<String, Plan> sample = new LinkedHashMap<>(mistakes);
        sample.keySet().retainAll(names.subList(0, Math.min(SAMPLE, names.size())));
        return sample;
    }
}
