package dev.inchworm.processor.rule;

import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Hint.Backfill;
import dev.inchworm.processor.read.Hint.RemovedColumn;
import dev.inchworm.processor.read.Hint.TypeChange;
import dev.inchworm.schema.Sql;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of SQL in a hint.
 *
 * @param what how the annotation is written, with the attribute where it has several
 */
record HintSql(Hint hint, String what, Sql sql) {

    static Stream<HintSql> of(List<Hint> hints) {
        return hints.stream().flatMap(HintSql::of);
    }

    private static Stream<HintSql> of(Hint hint) {
        if (hint instanceof Backfill backfill) {
            return backfill.value().stream().map(value -> new HintSql(hint, "@Backfill", value));
        } else if (hint instanceof TypeChange change) {
            return Stream.of(
                    new HintSql(hint, "@TypeChange(forward)", change.forward()),
                    new HintSql(hint, "@TypeChange(backward)", change.backward()));
        } else if (hint instanceof RemovedColumn removed) {
            return removed.fill().stream().map(fill -> new HintSql(hint, "@RemovedColumn(fill)", fill));
        } else {
            return Stream.empty();
        }
    }
}
