package dev.inchworm.processor.prove;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A column that one release writes and that is computed from columns which only the other one writes: a new one from some that
 * are removed, or one of those from the new ones.
 *
 * @param from the columns that it is computed from
 * @param isNew whether the new release knows it
 * @param comparable whether rows can be looked at for values that are not what they should be
 */
public record Derivation(ObjectName table, String column, Set<String> from, boolean isNew, boolean comparable) {

    public Derivation {
        from = Set.copyOf(from);
    }

    /** As the hints say that were used for {@code changes}. */
    static List<Derivation> of(Schema before, Schema after, List<Change> changes, List<Hint> hints, Dialect dialect) {
        List<Derivation> forward = new ArrayList<>();
        for (Hint hint : hints) {
            if (hint instanceof Hint.Backfill backfill
                    && backfill.using().isEmpty()
                    && backfill.value().isPresent()) {
                Optional<Column> added = only(after, before, changes, backfill.table(), backfill.column());
                added.filter(column -> column.defaultSql().isEmpty())
                        .flatMap(column -> derive(
                                changes,
                                before,
                                after,
                                backfill.table(),
                                column,
                                backfill.value()
                                        .flatMap(sql -> sql.in(dialect.name()))
                                        .orElse(""),
                                true,
                                dialect))
                        .ifPresent(forward::add);
            }
        }
        List<Derivation> all = new ArrayList<>(forward);
        for (Hint hint : hints) {
            if (hint instanceof Hint.RemovedColumn removed
                    && removed.fill().isPresent()
                    && forward.stream()
                            .anyMatch(
                                    own -> own.table.equals(removed.table()) && own.from.contains(removed.column()))) {
                only(before, after, changes, removed.table(), removed.column())
                        .flatMap(column -> derive(
                                changes,
                                after,
                                before,
                                removed.table(),
                                column,
                                removed.fill()
                                        .flatMap(sql -> sql.in(dialect.name()))
                                        .orElse(""),
                                false,
                                dialect))
                        .map(back -> back.comparableIfAmong(forward))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** What nobody computes, the new release may write alone. */
    private Derivation comparableIfAmong(List<Derivation> forward) {
        boolean known = from.stream().allMatch(source -> forward.stream()
                .anyMatch(own -> own.table.equals(table) && own.column.equals(source)));
        return new Derivation(table, column, from, isNew, comparable && known);
    }

    /** The column, if it is one of {@code own} alone, plain, and no part of the key. */
    private static Optional<Column> only(
            Schema own, Schema other, List<Change> changes, ObjectName table, String column) {
        Table theirs = other.tables().get(table);
        return isRenamed(changes, table, column)
                        || theirs == null
                        || theirs.column(column).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(own.tables().get(table)).flatMap(found -> found.column(column)
                        .filter(plain -> plain.generation().isEmpty())
                        .filter(plain -> !found.primaryKey()
                                .map(PrimaryKey::columns)
                                .orElse(List.of())
                                .contains(column)));
    }

    /** Then both releases know it, by one name or the other. */
    private static boolean isRenamed(List<Change> changes, ObjectName table, String column) {
        return changes.stream()
                .anyMatch(change -> change instanceof Change.RenameColumn rename
                        && rename.table().equals(table)
                        && (rename.before().equals(column) || rename.after().equals(column)));
    }

    private static Optional<Derivation> derive(
            List<Change> changes,
            Schema from,
            Schema to,
            ObjectName table,
            Column column,
            String value,
            boolean isNew,
            Dialect dialect) {
        SqlTokens tokens = new Stored(dialect).tokens(value);
        Set<String> read = new LinkedHashSet<>();
        boolean elsewhere = false;
        List<Column> columns = Stream.concat(
                        from.tables().get(table).columns().stream(), to.tables().get(table).columns().stream())
                .filter(other -> tokens.mention(other.name()))
                .toList();
        for (Column other : columns) {
            boolean theirs =
                    to.tables().get(table).column(other.name()).isEmpty() && !isRenamed(changes, table, other.name());
            if (theirs && other.generation().isEmpty() && (!isNew || !isKey(from, table, other))) {
                read.add(other.name());
            } else {
                elsewhere = true;
            }
        }
        return read.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Derivation(table, column.name(), read, isNew, !elsewhere && dialect.isRepeatable(value)));
    }

    private static boolean isKey(Schema schema, ObjectName table, Column column) {
        return schema.tables()
                .get(table)
                .primaryKey()
                .filter(key -> key.columns().contains(column.name()))
                .isPresent();
    }
}
