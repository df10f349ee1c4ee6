package dev.inchworm.processor.plan;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.ObjectName;
import java.util.Map;

/**
 * Tables that go by other names. The very first step of all puts each under its new name, and a view in its place, which shows
 * the old release what it knows; all others call it as the new release does. Contract drops the view.
 */
public abstract class TableRenames {

    private final Bench bench;

    /** With what recipes work with. */
    protected TableRenames(Bench bench) {
        this.bench = bench;
    }

    /** Reports those for which no view could stand in; whether there are none. */
    public final boolean arePossible() {
        boolean possible = true;
        for (Map.Entry<ObjectName, ObjectName> names :
                bench.situation().renamedTables().entrySet()) {
            possible &= isPossible(names.getValue(), names.getKey());
        }
        return possible;
    }

    private boolean isPossible(ObjectName from, ObjectName to) {
        if (bench.situation().snapshot().tables().containsKey(to)) {
            refuse(from, to, to, "the running release", "give " + to + " another name, or remove it");
            return false;
        }
        if (bench.situation().after().tables().containsKey(from)) {
            refuse(
                    from,
                    to,
                    from,
                    "the next release",
                    "only rename it, and use " + from + " for another table in the second");
            return false;
        }
        return isPossibleHere(from, to);
    }

    /** Reports what the database cannot do; whether there is nothing. */
    protected abstract boolean isPossibleHere(ObjectName from, ObjectName to);

    private void refuse(ObjectName from, ObjectName to, ObjectName name, String release, String first) {
        bench.outline()
                .refuse(Diagnostic.of(
                        Code.IW514,
                        bench.placeOf(new Part.OfTable(to)),
                        from,
                        to,
                        name,
                        release,
                        bench.dialect().displayName(),
                        first));
    }

    /** Plans them all. */
    public final void plan() {
        bench.situation().renamedTables().forEach((to, from) -> plan(from, to));
    }

    /** Plans one. */
    protected abstract void plan(ObjectName from, ObjectName to);
}
