package dev.inchworm.processor.plan;

/** All recipes for one dialect. */
@FunctionalInterface
public interface Recipes {

    /** Adds to {@code outline} the steps of every change of {@code situation}, or why there are none. */
    void plan(Situation situation, Outline outline);
}
