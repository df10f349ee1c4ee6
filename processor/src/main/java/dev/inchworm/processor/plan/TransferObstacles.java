package dev.inchworm.processor.plan;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Hint.MovedColumn;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Why columns cannot be transferred: what the triggers could not know, or not do. Each is reported with a way out. */
final class TransferObstacles {

    private final Bench bench;
    private final Situation situation;
    private final MovedColumn first;

    TransferObstacles(Bench bench, MovedColumn first) {
        this.bench = bench;
        this.situation = bench.situation();
        this.first = first;
    }

    /** Whether one foreign key that both releases know says which rows of the two tables belong together. */
    boolean areLinked(Table old, Table next) {
        Table oldLater = situation.tableAfter(old.name());
        Table nextBefore = situation.tableBefore(next.name());
        if (oldLater == null || nextBefore == null) {
            return unlinked("both tables are known to both releases by other names", "keep their names");
        }
        List<ForeignKey> before = Stream.concat(
                        Transfer.relations(old, next.name()), Transfer.relations(nextBefore, old.name()))
                .toList();
        List<ForeignKey> after = Stream.concat(
                        Transfer.relations(oldLater, next.name()), Transfer.relations(next, old.name()))
                .toList();
        if (before.size() != 1 || after.size() != 1) {
            boolean none = before.isEmpty() || after.isEmpty();
            return unlinked(
                    (none ? "no foreign key" : "more than one foreign key") + " links " + old.name() + " and "
                            + next.name() + " in both releases",
                    none
                            ? "a @References between them, in a release before"
                            : "one reference between them, in a release before");
        }
        boolean same = before.get(0).columns().equals(after.get(0).columns())
                && before.get(0).target().equals(after.get(0).target())
                && before.get(0).targetColumns().equals(after.get(0).targetColumns());
        return same
                || unlinked(
                        after.get(0).name() + " is another link than before", "that change in a release of its own");
    }

    private boolean unlinked(String why, String fix) {
        refuse(first, Code.IW629, why, bench.dialect().displayName(), fix);
        return false;
    }

    /** Whether nothing stands in the way of {@code transfer}, which {@code hints} ask for. */
    boolean areNone(Transfer transfer, List<MovedColumn> hints) {
        boolean none = isFirm(transfer);
        for (int i = 0; i < hints.size(); i++) {
            none &= isFree(
                    transfer,
                    hints.get(i),
                    transfer.sources().get(i),
                    transfer.targets().get(i));
        }
        if (none && transfer.making()) {
            none = areMade(transfer);
        }
        return none;
    }

    private boolean isFirm(Transfer transfer) {
        ObjectName referred = transfer.referred().name();
        ObjectName referring = transfer.referring().name();
        List<String> key = transfer.relation().targetColumns();
        boolean primary = Stream.of(situation.tableBefore(referred), situation.tableAfter(referred))
                .allMatch(table -> table != null && Bench.keyOf(table).equals(key));
        if (!primary) {
            return unlinked(
                    transfer.relation().name() + " does not refer to the primary key of " + referred
                            + " in both releases",
                    "let " + referring + " refer to it, in a release before");
        }
        boolean renamed = situation.renamedTables().containsKey(referred)
                || situation.renamedTables().containsKey(referring)
                || !situation.renamedColumns(referred).isEmpty()
                || !situation.renamedColumns(referring).isEmpty();
        if (renamed
                || bench.isAnySwapped(referred, key)
                || bench.isAnySwapped(referring, transfer.relation().columns())) {
            return unlinked(
                    "tables or columns of theirs go by other names, or get another type, in the same release",
                    "the other change in a release of its own");
        }
        if (Bench.keyOf(transfer.source()).isEmpty()
                || Bench.keyOf(transfer.referring()).isEmpty()) {
            return unlinked("a table without a primary key has no rows to go by", "a primary key, in a release before");
        }
        Table known = transfer.comes() ? transfer.referring() : situation.tableBefore(referring);
        return isFound(bench, known, transfer.relation().columns())
                || unlinked(
                        "no index of " + referring + " begins with "
                                + String.join(", ", transfer.relation().columns())
                                + ", so that every write would scan it",
                        "@Index over " + String.join(", ", transfer.relation().columns()) + ", in a release before");
    }

    private static boolean isFound(Bench bench, Table known, List<String> reference) {
        Set<String> wanted = Set.copyOf(reference);
        return bench.indexed(known)
                .filter(columns -> columns.size() >= wanted.size())
                .anyMatch(columns -> new HashSet<>(columns.subList(0, wanted.size())).equals(wanted));
    }

    /** Whether a column is as free as a copy of values needs it. */
    private boolean isFree(Transfer transfer, MovedColumn hint, Column source, Column target) {
        String type = bench.dialect().type(source);
        if (!source.type().equals(target.type()) || !type.equals(bench.dialect().type(target))) {
            return ruled(
                    hint,
                    "it is " + bench.dialect().type(target) + " in " + hint.table() + " and " + type + " in "
                            + hint.fromTable(),
                    "the same type in both places");
        }
        if (isGiven(source)) {
            return ruled(
                    hint,
                    source(hint) + " gets a value where nobody writes one",
                    "take its default away in a release before");
        }
        if (isGiven(target)) {
            return ruled(hint, target(hint) + " gets a value where nobody writes one", "no default there");
        }
        if (isRuled(transfer.source(), source)) {
            return ruled(
                    hint,
                    "a key, a unique index or a check is over " + source(hint),
                    "take that away in a release before");
        }
        if (isRuled(transfer.target(), target)) {
            return ruled(
                    hint, "a key, a unique index or a check is over " + target(hint), "add that in a later release");
        }
        boolean told = situation.fill(hint.fromTable(), hint.fromColumn()).isPresent()
                || situation.backfill(hint.table(), hint.column()).isPresent();
        if (told) {
            return ruled(hint, "a fill or @Backfill says what else it is", "delete that");
        }
        boolean twice = situation.moves().stream()
                .anyMatch(other -> other != hint
                        && other.fromTable().equals(hint.fromTable())
                        && other.fromColumn().equals(hint.fromColumn()));
        return !twice
                || ruled(
                        hint,
                        "another column takes over from it too",
                        "@MovedFrom on one of them, @Backfill elsewhere");
    }

    private static boolean isGiven(Column column) {
        return column.defaultSql().isPresent() || column.generation().isPresent();
    }

    private boolean isRuled(Table table, Column column) {
        return Bench.constraints(table)
                        .anyMatch(constraint -> columnsOf(constraint).contains(column.name()))
                || table.indexes().stream()
                        .anyMatch(index -> index.unique() && index.columns().contains(column.name()))
                || table.checks().stream().anyMatch(check -> bench.mentions(check.expression(), column.name()));
    }

    private static List<String> columnsOf(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return key.columns();
        } else if (constraint instanceof Constraint.Unique unique) {
            return unique.columns();
        } else if (constraint instanceof Constraint.PrimaryKey key) {
            return key.columns();
        }
        return List.of();
    }

    private boolean ruled(MovedColumn hint, String why, String fix) {
        refuse(hint, Code.IW627, why, bench.dialect().displayName(), fix);
        return false;
    }

    /** Whether a trigger can make the rows of the table that one release does not know. */
    private boolean areMade(Transfer transfer) {
        Table made = transfer.referring();
        Set<String> written = new HashSet<>(transfer.relation().columns());
        transfer.held().forEach(column -> written.add(column.name()));
        for (int i = 0; transfer.fromReferred() && i < transfer.held().size(); i++) {
            if (!transfer.held().get(i).nullable() && transfer.shown().get(i).nullable()) {
                bench.outline()
                        .refuse(Diagnostic.of(
                                Code.IW625,
                                place(first),
                                Bench.name(made.name(), transfer.held().get(i)),
                                Bench.name(
                                        transfer.referred().name(),
                                        transfer.shown().get(i)),
                                bench.dialect().displayName(),
                                made.name().toString()));
                return false;
            }
        }
        for (Column column : made.columns()) {
            if (!written.contains(column.name()) && !column.nullable() && !isGivenByServer(column)) {
                return unmade(
                        made,
                        "a row cannot be made without " + column.name(),
                        transfer.comes()
                                ? "@DefaultSql on the field of " + column.name() + ", or @Nullable"
                                : "a default for it, or none NULL, in a release before");
            }
        }
        boolean alike = made.keys()
                .anyMatch(key -> !key.containsAll(transfer.relation().columns())
                        && key.stream().noneMatch(name -> made.column(name)
                                .filter(column -> column.generation().isPresent())
                                .isPresent()));
        return !alike
                || unmade(
                        made,
                        "a key of it needs more than the reference",
                        "a key over " + String.join(", ", transfer.relation().columns()));
    }

    private boolean unmade(Table made, String why, String fix) {
        refuse(
                first,
                Code.IW628,
                why,
                bench.dialect().displayName(),
                made.name().toString(),
                fix);
        return false;
    }

    private static boolean isGivenByServer(Column other) {
        return other.defaultSql().isPresent()
                || other.generation()
                        .filter(how -> !(how instanceof Generation.FromSequence))
                        .isPresent();
    }

    private void refuse(MovedColumn hint, Code code, String... rest) {
        Object[] arguments = Stream.concat(Stream.of(target(hint), source(hint)), Stream.of(rest))
                .toArray();
        bench.outline().refuse(Diagnostic.of(code, place(hint), arguments));
    }

    private Place place(MovedColumn hint) {
        return bench.placeOf(new Part.OfColumn(hint.table(), hint.column()));
    }

    private static String target(MovedColumn hint) {
        return hint.table() + "." + hint.column();
    }

    private static String source(MovedColumn hint) {
        return hint.fromTable() + "." + hint.fromColumn();
    }
}
