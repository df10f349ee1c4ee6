package dev.inchworm.processor.plan;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.plan.mysql.MySqlRecipes;
import dev.inchworm.processor.plan.postgresql.PostgreSqlRecipes;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Snapshot;

/** From changes to the steps that carry them out on one database. */
public final class Planner {

    private Planner() {}

    /**
     * Plans {@code difference}, which must hold no error.
     *
     * @param before what the running release knows; without tables there is none
     * @param reading what the next release asks for, and where
     * @return a problem for every change that no recipe carries out yet
     */
    public static Planned plan(Snapshot before, Reading reading, Difference difference, Target target) {
        Difference kept =
                new Difference(target.dialect().kept(difference.changes()), difference.used(), difference.problems());
        Situation situation = new Situation(target.dialect().kept(before.schema()), reading, kept, target);
        Outline outline = new Outline();
        recipes(target).plan(situation, outline);
        return outline.number(target);
    }

    private static Recipes recipes(Target target) {
        if (target.dialect() instanceof PostgreSql postgresql) {
            return new PostgreSqlRecipes(postgresql);
        }
        if (target.dialect() instanceof MySqlDialect mySql) {
            return new MySqlRecipes(mySql);
        }
        throw new IllegalArgumentException(
                "There are no recipes for " + target.dialect().displayName());
    }
}
