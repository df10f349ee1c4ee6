package dev.inchworm.processor.plan;

import dev.inchworm.migration.Step.Reversibility;
import java.util.List;

/**
 * How a step is taken back.
 *
 * @param sketches in order of execution; a check in front says when it must not be
 * @param possible whether it can be at all
 */
public record Undo(List<Sketch> sketches, boolean possible) {

    public Undo {
        sketches = List.copyOf(sketches);
    }

    /** By these steps. */
    public static Undo by(Sketch... sketches) {
        return new Undo(List.of(sketches), true);
    }

    /** By these steps. */
    public static Undo by(List<Sketch> sketches) {
        return new Undo(sketches, true);
    }

    /** By nothing: the undo of another step, or the nature of this one, takes care of it. */
    public static Undo needless() {
        return new Undo(List.of(), true);
    }

    /** Not at all. */
    public static Undo impossible() {
        return new Undo(List.of(), false);
    }

    Reversibility reversibility() {
        if (!possible) {
            return Reversibility.IRREVERSIBLE;
        }
        return sketches.stream().anyMatch(Sketch::isCheck) ? Reversibility.REVERSIBLE_IF : Reversibility.REVERSIBLE;
    }
}
