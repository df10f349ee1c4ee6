package dev.inchworm.processor.diff;

import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.AddConstraint;
import dev.inchworm.schema.change.Change.AddIndex;
import dev.inchworm.schema.change.Change.ChangeConstraint;
import dev.inchworm.schema.change.Change.ChangeIndex;
import dev.inchworm.schema.change.Change.DropConstraint;
import dev.inchworm.schema.change.Change.DropIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How the keys, indexes and constraints of two tables differ whose columns have the same names. */
final class KeyDiff {

    private static final String UNNAMED = "-";

    private final ObjectName name;
    private final ListDiff<PrimaryKey> primaryKeys;
    private final ListDiff<Unique> uniques;
    private final ListDiff<Index> indexes;
    private final ListDiff<ForeignKey> foreignKeys;
    private final ListDiff<Check> checks;

    KeyDiff(Table before, Table after) {
        name = after.name();
        primaryKeys = ListDiff.of(
                before.primaryKey().stream().toList(),
                after.primaryKey().stream().toList(),
                key -> UNNAMED,
                key -> key.withName(UNNAMED));
        uniques = ListDiff.of(before.uniques(), after.uniques(), Unique::name, unique -> unique.withName(UNNAMED));
        indexes = ListDiff.of(before.indexes(), after.indexes(), Index::name, index -> index.withName(UNNAMED));
        foreignKeys =
                ListDiff.of(before.foreignKeys(), after.foreignKeys(), ForeignKey::name, key -> key.withName(UNNAMED));
        checks = ListDiff.of(before.checks(), after.checks(), Check::name, check -> check.withName(UNNAMED));
    }

    /** What holds rows together less tightly once it is gone: foreign keys and checks. */
    List<Change> loosened(Unsettled unsettled) {
        List<Change> changes = new ArrayList<>();
        drops(foreignKeys, unsettled, changes);
        drops(checks, unsettled, changes);
        return changes;
    }

    /** Keys, uniques, indexes and checks that come or change. */
    List<Change> keyed(Unsettled unsettled) {
        List<Change> changes = new ArrayList<>();
        replacements(primaryKeys, unsettled, changes);
        replacements(uniques, unsettled, changes);
        for (ListDiff.Changed<Index> changed : indexes.changed()) {
            if (settled(unsettled).test(changed.before()) && settled(unsettled).test(changed.after())) {
                changes.add(new ChangeIndex(name, changed.before(), changed.after()));
            }
        }
        indexes.added().stream().filter(settled(unsettled)).forEach(index -> changes.add(new AddIndex(name, index)));
        replacements(checks, unsettled, changes);
        return changes;
    }

    /** Foreign keys that come or change. */
    List<Change> referred(Unsettled unsettled) {
        List<Change> changes = new ArrayList<>();
        replacements(foreignKeys, unsettled, changes);
        return changes;
    }

    /** Keys, uniques and indexes that go. */
    List<Change> unkeyed(Unsettled unsettled) {
        List<Change> changes = new ArrayList<>();
        drops(uniques, unsettled, changes);
        indexes.dropped().stream().filter(settled(unsettled)).forEach(index -> changes.add(new DropIndex(name, index)));
        drops(primaryKeys, unsettled, changes);
        return changes;
    }

    private void drops(ListDiff<? extends Constraint> diff, Unsettled unsettled, List<Change> changes) {
        diff.dropped().stream()
                .filter(constraint -> !unsettled.touches(name, constraint))
                .forEach(constraint -> changes.add(new DropConstraint(name, constraint)));
    }

    private <C extends Constraint> void replacements(ListDiff<C> diff, Unsettled unsettled, List<Change> changes) {
        diff.changed().stream()
                .filter(changed ->
                        !unsettled.touches(name, changed.before()) && !unsettled.touches(name, changed.after()))
                .forEach(changed -> changes.add(new ChangeConstraint(name, changed.before(), changed.after())));
        diff.added().stream()
                .filter(constraint -> !unsettled.touches(name, constraint))
                .forEach(constraint -> changes.add(new AddConstraint(name, constraint)));
    }

    private Predicate<Index> settled(Unsettled unsettled) {
        return index -> !unsettled.touches(name, index);
    }
}
