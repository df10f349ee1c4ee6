package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.processor.plan.Conversion;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfExpression;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Decimal;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.ChangeColumn;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which way a column gets another type under the same name. */
final class TypeChanges {

    /** The ways there are. */
    enum Way {
        /** The server stores both alike, and calls them the same. */
        NOTHING,
        /** The server changes the catalog alone. */
        FREE,
        /** A column beside it, of the wider type, takes its name before the roll-out. */
        SWAP,
        /** No one column serves both releases. */
        NONE
    }

    private TypeChanges() {}

    /** The way for a change of {@link Aspect#TYPE}. */
    static Way of(Workbench bench, ChangeColumn change) {
        Column before = change.before();
        Column after = change.after();
        if (bench.dialect().type(before).equals(bench.dialect().type(after))) {
            return Way.NOTHING;
        } else if (isComputed(before) || feedsGeneratedColumn(bench, change.table(), before.name())) {
            return Way.NONE;
        } else if (isFree(
                        bench.dialect(),
                        bench.dialect().storedType(before),
                        bench.dialect().storedType(after))
                && !isNamedInSql(bench, change.table(), before.name())) {
            return Way.FREE;
        }
        return Conversion.isWidening(bench.dialect(), before, after) ? Way.SWAP : Way.NONE;
    }

    /** The columns that are swapped for wider ones in this migration. */
    static Set<SchemaObject> swapped(Workbench bench) {
        Set<SchemaObject> swapped = new HashSet<>();
        for (Change change : bench.situation().changes()) {
            if (change instanceof ChangeColumn changed
                    && changed.aspect() == Aspect.TYPE
                    && bench.situation().tableBefore(changed.table()) != null
                    && !bench.situation()
                            .renamedColumns(changed.table())
                            .containsKey(changed.before().name())
                    && of(bench, changed) == Way.SWAP) {
                swapped.add(
                        SchemaObject.column(changed.table(), changed.before().name()));
            }
        }
        return Set.copyOf(swapped);
    }

    private static boolean isComputed(Column column) {
        return column.generation().orElse(null) instanceof Computed;
    }

    private static boolean feedsGeneratedColumn(Workbench bench, ObjectName table, String column) {
        Situation situation = bench.situation();
        return Stream.of(situation.tableBefore(table), situation.tableAfter(table))
                .flatMap(known -> known.columns().stream())
                .flatMap(other -> other.generation().stream())
                .anyMatch(generation ->
                        generation instanceof Computed computed && bench.mentions(computed.expression(), column));
    }

    /** The server looks at all rows again for a check, and builds an index anew, whose SQL names the column. */
    private static boolean isNamedInSql(Workbench bench, ObjectName table, String column) {
        Situation situation = bench.situation();
        return Stream.of(situation.tableBefore(table), situation.tableAfter(table))
                .flatMap(TypeChanges::sql)
                .anyMatch(sql -> bench.mentions(sql, column));
    }

    private static Stream<Sql> sql(Table table) {
        return Stream.concat(
                table.checks().stream().map(check -> check.expression()),
                table.indexes().stream().flatMap(TypeChanges::sql));
    }

    /** The pieces of SQL in {@code index}. */
    static Stream<Sql> sql(Index index) {
        return Stream.concat(
                index.where().stream(),
                index.parts().stream().filter(OfExpression.class::isInstance).map(part -> ((OfExpression) part)
                        .expression()));
    }

    /** Known to the server as such: binary coercible, or a modifier that only grows. */
    private static boolean isFree(Dialect dialect, Type before, Type after) {
        Optional<Integer> length = Conversion.length(dialect, before);
        if (length.isPresent()) {
            return after == Simple.TEXT || Conversion.length(dialect, after).orElse(0) >= length.get();
        }
        return before instanceof Decimal from
                        && after instanceof Decimal to
                        && from.scale() == to.scale()
                        && from.precision() <= to.precision()
                || before instanceof Temporal was
                        && after instanceof Temporal is
                        && was.kind() == is.kind()
                        && was.precision() <= is.precision();
    }

    /** Whether the server numbers the rows. */
    static boolean isIdentity(Column column) {
        return column.generation().orElse(null) instanceof Generation.Identity;
    }
}
