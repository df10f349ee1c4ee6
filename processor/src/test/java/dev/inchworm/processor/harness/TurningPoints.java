package dev.inchworm.processor.harness;

import dev.inchworm.migration.Step;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a migration is taken back. Each point costs all steps in front of it once more, so of many steps only some are points,
 * and the ends of phases; {@code -Dinchworm.harness.thorough=true} takes them all.
 */
public final class TurningPoints {

    private static final int MANY = 8;

    private TurningPoints() {}

    /** After how many of {@code steps}, ascending. */
    public static List<Integer> in(List<Step> steps) {
        int stride = Boolean.getBoolean("inchworm.harness.thorough") ? 1 : 1 + steps.size() / MANY;
        return IntStream.rangeClosed(1, steps.size())
                .filter(done -> done % stride == 0 || endsPhase(steps, done))
                .boxed()
                .toList();
    }

    private static boolean endsPhase(List<Step> steps, int done) {
        return done == steps.size()
                || steps.get(done).phase() != steps.get(done - 1).phase();
    }
}
