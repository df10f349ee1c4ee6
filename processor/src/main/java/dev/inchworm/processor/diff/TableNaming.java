package dev.inchworm.processor.diff;

import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diff.Renames.Claim;
import dev.inchworm.processor.diff.Renames.Refused;
import dev.inchworm.processor.read.Hint.RemovedTable;
import dev.inchworm.processor.read.Hint.RenamedTable;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change.RenameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tables of the snapshot are which tables of the sources, as hints say, and which are gone. */
final class TableNaming {

    private final Worksheet sheet;
    private final Map<ObjectName, Table> wanted;
    private final HintBook hints;
    private final ConsumedHints consumed;
    private final Unsettled unsettled;
    private final TableProblems wording;
    private final List<Diagnostic> problems;

    TableNaming(
            Worksheet sheet,
            Reading reading,
            HintBook hints,
            ConsumedHints consumed,
            Unsettled unsettled,
            List<Diagnostic> problems) {
        this.sheet = sheet;
        this.wanted = reading.schema().tables();
        this.hints = hints;
        this.consumed = consumed;
        this.unsettled = unsettled;
        this.wording = new TableProblems(reading);
        this.problems = problems;
    }

    /** Gives tables the names they have today. */
    void followRenames() {
        List<RenamedTable> renamed = hints.renamedTables();
        if (renamed.isEmpty() && hints.removedTables().isEmpty()) {
            return;
        }
        List<Claim<ObjectName>> claims = renamed.stream()
                .filter(hint -> wanted.containsKey(hint.table()))
                .map(hint -> new Claim<>(hint, hint.old(), hint.table()))
                .toList();
        Renames<ObjectName> renames = Renames.decide(
                Set.copyOf(sheet.tables().keySet()),
                wanted.keySet(),
                claims,
                consumed::contains,
                name -> !hints.removals(name).isEmpty());
        for (Refused<ObjectName> refused : renames.refused()) {
            RenamedTable hint = (RenamedTable) refused.claim().hint();
            hints.judge(hint);
            unsettled.add(hint.old());
            unsettled.add(hint.table());
            wording.refused(hint, refused.refusal(), renamed).ifPresent(problems::add);
        }
        hints.removedTables().forEach(hint -> contradict(hint, renames));
        renames.inTheWay().forEach(name -> {
            new Clearance(sheet).ofTable(name);
            hints.use(hints.removals(name));
        });
        renames.followed().forEach(claim -> {
            sheet.apply(new RenameTable(claim.before(), claim.after()));
            hints.use(List.of(claim.hint()));
        });
    }

    private void contradict(RemovedTable hint, Renames<ObjectName> renames) {
        ObjectName name = hint.table();
        if (renames.from(name).isPresent()) {
            hints.judge(hint);
            RenamedTable other = (RenamedTable) renames.from(name).get().hint();
            problems.add(wording.alsoRenamed(hint, other));
        } else if (wanted.containsKey(name) && !renames.inTheWay().contains(name)) {
            hints.judge(hint);
            problems.add(wording.stillAskedFor(hint));
        }
    }

    /** The tables that go because a hint says so; about the others that are gone there is a problem. */
    List<Table> removed(Trust trust) {
        List<Table> removed = new ArrayList<>();
        List<Table> gone = new ArrayList<>();
        for (Table table : sheet.tables().values()) {
            if (wanted.containsKey(table.name()) || unsettled.contains(table.name())) {
                continue;
            }
            if (hints.removals(table.name()).isEmpty()) {
                gone.add(table);
            } else {
                hints.use(hints.removals(table.name()));
                removed.add(table);
            }
        }
        report(gone, trust);
        return removed;
    }

    /** Whether a hint on {@code table} says, wrongly, what it was called: that mistake is reported, and tells enough. */
    private boolean claimsUnknownName(ObjectName table) {
        return hints.idle().stream()
                .anyMatch(hint -> hint instanceof RenamedTable renamed
                        && renamed.table().equals(table)
                        && !consumed.contains(hint));
    }

    private void report(List<Table> gone, Trust trust) {
        if (gone.isEmpty()) {
            return;
        }
        List<Table> fresh = wanted.values().stream()
                .filter(table -> !sheet.tables().containsKey(table.name()) && !unsettled.contains(table.name()))
                .toList();
        Map<Table, Table> pairs = Likeness.pairsOfTables(gone, fresh);
        for (Table table : gone) {
            unsettled.add(table.name());
            Table like = pairs.get(table);
            if (like != null) {
                unsettled.add(like.name());
            }
            boolean told = like != null && claimsUnknownName(like.name());
            if (!told && trust.inAbsenceFrom(table.entity())) {
                problems.add(like == null ? wording.vanished(table) : wording.ambiguous(table, like));
            }
        }
    }
}
