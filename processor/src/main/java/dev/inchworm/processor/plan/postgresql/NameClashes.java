package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * New tables, sequences and indexes whose names are taken until contract removes what bears them. PostgreSQL keeps all of
 * these, and the indexes behind keys and unique constraints, in one set of names per schema.
 */
final class NameClashes {

    private record Named(ObjectName name, Part part, String what) {}

    private final Workbench bench;

    NameClashes(Workbench bench) {
        this.bench = bench;
    }

    /** Reports them; whether there are none. */
    boolean areNone() {
        if (!areNoneMoved()) {
            return false;
        }
        List<Named> added =
                bench.situation().changes().stream().flatMap(NameClashes::added).toList();
        if (added.isEmpty() || bench.situation().isInitial()) {
            return true;
        }
        Map<ObjectName, String> taken = taken();
        List<Named> clashes =
                added.stream().filter(named -> taken.containsKey(named.name)).toList();
        clashes.forEach(named -> report(named, taken.get(named.name)));
        return clashes.isEmpty();
    }

    private void report(Named named, String owner) {
        bench.outline()
                .refuse(Diagnostic.of(
                        Code.IW694,
                        bench.placeOf(named.part),
                        named.what,
                        named.name,
                        owner,
                        bench.dialect().displayName()));
    }

    /** What a table brings along to another schema, or its own new name, may be that of something which is there. */
    private boolean areNoneMoved() {
        Situation situation = bench.situation();
        boolean none = true;
        for (ObjectName name : situation.renamedTables().keySet()) {
            Table table = situation.before().tables().get(name);
            List<Named> own = table == null ? List.of() : names(table).toList();
            for (Named named : own) {
                Optional<String> owner = ownerBeside(name, named.name);
                owner.ifPresent(other -> report(named, other));
                none &= owner.isEmpty();
            }
        }
        return none;
    }

    private Optional<String> ownerBeside(ObjectName table, ObjectName name) {
        Schema before = bench.situation().before();
        return before.sequences().containsKey(name)
                ? Optional.of("the sequence " + name)
                : before.tables().values().stream()
                        .filter(other -> !other.name().equals(table))
                        .flatMap(NameClashes::names)
                        .filter(other -> other.name.equals(name))
                        .map(other -> other.what)
                        .findFirst();
    }

    private Map<ObjectName, String> taken() {
        Map<ObjectName, String> taken = new HashMap<>();
        bench.situation().before().tables().values().stream()
                .flatMap(NameClashes::names)
                .forEach(named -> taken.put(named.name, named.what));
        bench.situation()
                .renamedTables()
                .values()
                .forEach(name -> taken.put(name, "the table that was called " + name));
        bench.situation().before().sequences().keySet().forEach(name -> taken.put(name, "the sequence " + name));
        return taken;
    }

    private static Stream<Named> added(Change change) {
        if (change instanceof Change.CreateTable create) {
            return names(create.table());
        } else if (change instanceof Change.CreateSequence create) {
            ObjectName name = create.sequence().name();
            return Stream.of(new Named(name, new Part.OfSequence(name), "the sequence " + name));
        } else if (change instanceof Change.AddIndex add) {
            return Stream.of(index(add.table(), add.index().name()));
        } else if (change instanceof Change.ChangeIndex changed
                && !changed.after().name().equals(changed.before().name())) {
            return Stream.of(index(changed.table(), changed.after().name()));
        } else if (change instanceof Change.AddConstraint add && isBackedByIndex(add.constraint())) {
            return Stream.of(constraint(add.table(), add.constraint().name()));
        } else if (change instanceof Change.ChangeConstraint changed
                && isBackedByIndex(changed.after())
                && !changed.after().name().equals(changed.before().name())) {
            return Stream.of(constraint(changed.table(), changed.after().name()));
        } else {
            return Stream.of();
        }
    }

    private static boolean isBackedByIndex(Constraint constraint) {
        return constraint instanceof Unique || constraint instanceof PrimaryKey;
    }

    private static Stream<Named> names(Table table) {
        ObjectName name = table.name();
        return Stream.of(
                        Stream.of(new Named(name, new Part.OfTable(name), "the table " + name)),
                        table.primaryKey().stream().map(key -> constraint(name, key.name())),
                        table.uniques().stream().map(unique -> constraint(name, unique.name())),
                        table.indexes().stream().map(index -> index(name, index.name())))
                .flatMap(names -> names);
    }

    private static Named index(ObjectName table, String name) {
        return new Named(table.sibling(name), new Part.OfIndex(table, name), "the index " + name + " of " + table);
    }

    private static Named constraint(ObjectName table, String name) {
        return new Named(
                table.sibling(name), new Part.OfConstraint(table, name), "the constraint " + name + " of " + table);
    }
}
