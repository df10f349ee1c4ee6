package dev.inchworm.processor.prove;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.prove.Replay.Ran;
import dev.inchworm.schema.ObjectName;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Statements that keep others waiting on tables that are in use. */
interface Blockades {

    /**
     * Those of the database that {@code target} names.
     *
     * @param isBusy whether a release may be using a table
     */
    static Blockades of(Target target, Predicate<ObjectName> isBusy, Conceded conceded, Consumer<Flaw> flaws) {
        return target.dialect() instanceof MySqlDialect
                ? new MySqlBlockades(new Stored(target.dialect()), isBusy, conceded, flaws)
                : new PostgreSqlBlockades(target, isBusy, flaws);
    }

    /** Looks at what a step did. */
    void judge(Ran ran, String where);
}
