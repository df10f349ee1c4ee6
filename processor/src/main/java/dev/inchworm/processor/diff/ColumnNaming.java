package dev.inchworm.processor.diff;

import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diff.Renames.Claim;
import dev.inchworm.processor.diff.Renames.Refused;
import dev.inchworm.processor.read.Hint.RemovedColumn;
import dev.inchworm.processor.read.Hint.RenamedColumn;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change.RenameColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which columns of a table in the snapshot are which of today, as hints say, and which are gone. */
final class ColumnNaming {

    private final Worksheet sheet;
    private final HintBook hints;
    private final ConsumedHints consumed;
    private final Unsettled unsettled;
    private final ColumnProblems wording;
    private final List<Diagnostic> problems;

    ColumnNaming(
            Worksheet sheet,
            Reading reading,
            HintBook hints,
            ConsumedHints consumed,
            Unsettled unsettled,
            List<Diagnostic> problems) {
        this.sheet = sheet;
        this.hints = hints;
        this.consumed = consumed;
        this.unsettled = unsettled;
        this.wording = new ColumnProblems(reading);
        this.problems = problems;
    }

    /** Gives the columns of {@code wanted} the names they have today. */
    void followRenames(Table wanted) {
        ObjectName table = wanted.name();
        List<RenamedColumn> renamed = hints.renamedColumns(table);
        List<RemovedColumn> removed = hints.removedColumns(table);
        if (renamed.isEmpty() && removed.isEmpty()) {
            return;
        }
        Set<String> after = new ColumnNames(wanted).all();
        List<Claim<String>> claims = renamed.stream()
                .filter(hint -> after.contains(hint.column()))
                .map(hint -> new Claim<>(hint, hint.old(), hint.column()))
                .toList();
        Renames<String> renames = Renames.decide(
                new ColumnNames(sheet.tables().get(table)).all(),
                after,
                claims,
                consumed::contains,
                name -> !hints.removals(table, name).isEmpty());
        for (Refused<String> refused : renames.refused()) {
            RenamedColumn hint = (RenamedColumn) refused.claim().hint();
            hints.judge(hint);
            unsettled.add(table, hint.old());
            unsettled.add(table, hint.column());
            wording.refused(wanted, hint, refused.refusal(), renamed).ifPresent(problems::add);
        }
        removed.forEach(hint -> contradict(wanted, hint, renames));
        renames.inTheWay().forEach(name -> {
            new Clearance(sheet).ofColumn(table, name);
            hints.use(hints.removals(table, name));
        });
        renames.followed().forEach(claim -> {
            sheet.apply(new RenameColumn(table, claim.before(), claim.after()));
            hints.use(List.of(claim.hint()));
        });
    }

    private void contradict(Table wanted, RemovedColumn hint, Renames<String> renames) {
        String name = hint.column();
        if (renames.from(name).isPresent()) {
            hints.judge(hint);
            RenamedColumn other = (RenamedColumn) renames.from(name).get().hint();
            problems.add(wording.alsoRenamed(hint, other));
        } else if (wanted.column(name).isPresent() && !renames.inTheWay().contains(name)) {
            hints.judge(hint);
            problems.add(wording.stillAskedFor(wanted, hint));
        }
    }

    /** Whether a hint on {@code column} says, wrongly, what it was called: that mistake is reported, and tells enough. */
    private boolean claimsUnknownName(ObjectName table, String column) {
        return hints.idle().stream()
                .anyMatch(hint -> hint instanceof RenamedColumn renamed
                        && renamed.table().equals(table)
                        && renamed.column().equals(column)
                        && !consumed.contains(hint));
    }

    /** The names of the columns that go because a hint says so; about the others that are gone there is a problem. */
    Set<String> removed(Table now, Table wanted, Trust trust) {
        ObjectName table = wanted.name();
        ColumnNames before = new ColumnNames(now);
        ColumnNames after = new ColumnNames(wanted);
        Set<String> removed = new LinkedHashSet<>();
        List<Column> gone = new ArrayList<>();
        for (Column column : now.columns()) {
            if (after.contains(column.name()) || unsettled.contains(table, column.name())) {
                continue;
            }
            if (hints.removals(table, column.name()).isEmpty()) {
                gone.add(column);
            } else {
                hints.use(hints.removals(table, column.name()));
                removed.add(column.name());
            }
        }
        if (!gone.isEmpty()) {
            List<Column> fresh = wanted.columns().stream()
                    .filter(column -> !before.contains(column.name()))
                    .filter(column -> !unsettled.contains(table, column.name()))
                    .filter(column -> hints.backfills(table, column.name()).isEmpty())
                    .toList();
            report(wanted, gone, fresh, trust);
        }
        return removed;
    }

    private void report(Table table, List<Column> gone, List<Column> fresh, Trust trust) {
        Map<Column, Column> pairs = Likeness.pairs(gone, fresh, Likeness::ofColumns);
        for (Column column : gone) {
            unsettled.add(table.name(), column.name());
            Column like = pairs.get(column);
            if (like != null) {
                unsettled.add(table.name(), like.name());
            }
            boolean told = like != null && claimsUnknownName(table.name(), like.name());
            if (!told && trust.inAbsenceFrom(table.entity())) {
                problems.add(like == null ? wording.vanished(table, column) : wording.ambiguous(table, column, like));
            }
        }
    }
}
