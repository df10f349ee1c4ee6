package dev.inchworm.testing;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Meaning;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.AddColumn;
import dev.inchworm.schema.change.Change.AddConstraint;
import dev.inchworm.schema.change.Change.AddIndex;
import dev.inchworm.schema.change.Change.ChangeColumn;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import dev.inchworm.schema.change.Change.ChangeConstraint;
import dev.inchworm.schema.change.Change.ChangeIndex;
import dev.inchworm.schema.change.Change.ChangeMeaning;
import dev.inchworm.schema.change.Change.ChangeSequence;
import dev.inchworm.schema.change.Change.ChangeTableComment;
import dev.inchworm.schema.change.Change.CreateSequence;
import dev.inchworm.schema.change.Change.CreateTable;
import dev.inchworm.schema.change.Change.DropColumn;
import dev.inchworm.schema.change.Change.DropConstraint;
import dev.inchworm.schema.change.Change.DropIndex;
import dev.inchworm.schema.change.Change.DropSequence;
import dev.inchworm.schema.change.Change.DropTable;
import dev.inchworm.schema.change.Change.MoveEntity;
import dev.inchworm.schema.change.Change.RenameColumn;
import dev.inchworm.schema.change.Change.RenameTable;
import dev.inchworm.schema.change.SchemaEditor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Random changes, each possible on what the ones before it leave. Every kind of {@link Change} occurs; they need not make
 * sense on a database together.
 */
final class ChangeSketch {

    private static final int MOST = 12;

    private final Choices choices;
    private int fresh;

    ChangeSketch(Choices choices) {
        this.choices = choices;
    }

    List<Change> changes(Schema before) {
        List<Change> changes = new ArrayList<>();
        SchemaEditor editor = new SchemaEditor(before);
        int count = 1 + choices.below(MOST);
        for (int i = 0; i < count; i++) {
            for (Change change : next(editor.toSchema())) {
                change.applyTo(editor);
                changes.add(change);
            }
        }
        return changes;
    }

    private List<Change> next(Schema schema) {
        if (schema.tables().isEmpty() || choices.oneIn(8)) {
            return List.of(new CreateTable(new TableSketch(choices, ObjectName.of("new table " + fresh++)).table()));
        }
        if (choices.oneIn(8)) {
            return sequence(schema);
        }
        Table table = choices.of(List.copyOf(schema.tables().values()));
        return switch (choices.below(8)) {
            case 0 -> List.of(addColumn(table));
            case 1 -> dropColumn(table);
            case 2 -> changeColumn(table);
            case 3 -> index(table);
            case 4 -> constraint(schema, table);
            case 5 -> primaryKey(schema, table);
            case 6 -> List.of(rename(table));
            default -> wholeTable(schema, table);
        };
    }

    private Change addColumn(Table table) {
        return new AddColumn(
                table.name(),
                new ColumnSketch(choices).column("new column " + fresh++),
                choices.below(table.columns().size() + 1));
    }

    /** Only what no key or index holds: the others would have to go first. The last one stays. */
    private List<Change> dropColumn(Table table) {
        Set<String> held = new HashSet<>();
        table.primaryKey().ifPresent(key -> held.addAll(key.columns()));
        table.uniques().forEach(unique -> held.addAll(unique.columns()));
        table.foreignKeys().forEach(key -> held.addAll(key.columns()));
        table.indexes().forEach(index -> {
            held.addAll(index.include());
            index.parts().forEach(part -> {
                if (part instanceof Index.Part.OfColumn of) {
                    held.add(of.column());
                }
            });
        });
        List<Column> free = table.columns().stream()
                .filter(column -> !held.contains(column.name()))
                .toList();
        if (free.isEmpty() || table.columns().size() == 1) {
            return List.of();
        }
        Column column = choices.of(free);
        return List.of(new DropColumn(table.name(), column, table.columns().indexOf(column)));
    }

    private List<Change> changeColumn(Table table) {
        Column column = choices.of(table.columns());
        ColumnSketch sketch = new ColumnSketch(choices);
        Aspect aspect = choices.of(List.of(Aspect.values()));
        return switch (aspect) {
            case TYPE -> changeType(table, column, sketch.column(column.name()));
            case NULLABILITY -> List.of(changed(table, aspect, column, column.withNullable(!column.nullable())));
            case DEFAULT ->
                column.generation().isPresent() || !column.sqlTypes().isEmpty()
                        ? List.of()
                        : List.of(changed(table, aspect, column, column.withDefault(sketch.defaultFor(column.type()))));
            case GENERATION ->
                column.defaultSql().isPresent() || !column.sqlTypes().isEmpty()
                        ? List.of()
                        : List.of(changed(
                                table,
                                aspect,
                                column,
                                column.withGeneration(sketch.generationFor(column.type(), column.nullable()))));
            case COMMENT -> List.of(changed(table, aspect, column, column.withComment(sketch.comment())));
        };
    }

    /** A value of the old type is no default of the new one, and hardly generated like it. */
    private static List<Change> changeType(Table table, Column column, Column other) {
        List<Change> changes = new ArrayList<>();
        Column plain = column;
        if (plain.defaultSql().isPresent()) {
            changes.add(changed(table, Aspect.DEFAULT, plain, plain.withDefault(Optional.empty())));
            plain = plain.withDefault(Optional.empty());
        }
        if (plain.generation().isPresent()) {
            changes.add(changed(table, Aspect.GENERATION, plain, plain.withGeneration(Optional.empty())));
            plain = plain.withGeneration(Optional.empty());
        }
        changes.add(changed(table, Aspect.TYPE, plain, plain.withType(other.type(), other.sqlTypes())));
        return changes;
    }

    private static Change changed(Table table, Aspect aspect, Column before, Column after) {
        return new ChangeColumn(table.name(), aspect, before, after);
    }

    private List<Change> index(Table table) {
        Index index = new TableSketch(choices, table.name()).index(table, 100 + fresh++);
        if (table.indexes().isEmpty() || choices.oneIn(2)) {
            return List.of(new AddIndex(table.name(), index));
        }
        Index present = choices.of(table.indexes());
        return List.of(
                choices.oneIn(2)
                        ? new DropIndex(table.name(), present)
                        : new ChangeIndex(table.name(), present, index));
    }

    private List<Change> constraint(Schema schema, Table table) {
        List<Constraint> present = new ArrayList<>(table.uniques());
        present.addAll(table.checks());
        present.addAll(table.foreignKeys());
        if (present.isEmpty() || choices.oneIn(2)) {
            return addConstraint(schema, table);
        }
        Constraint before = choices.of(present);
        if (choices.oneIn(2)) {
            return List.of(new DropConstraint(table.name(), before));
        }
        return List.of(new ChangeConstraint(table.name(), before, renamed(before, "renamed " + fresh++)));
    }

    private List<Change> addConstraint(Schema schema, Table table) {
        TableSketch sketch = new TableSketch(choices, table.name());
        int number = 100 + fresh++;
        return switch (choices.below(3)) {
            case 0 -> List.of(new AddConstraint(table.name(), sketch.check(table, number)));
            case 1 -> List.of(new AddConstraint(table.name(), sketch.unique(table, number)));
            default -> addReference(schema, table, number);
        };
    }

    private List<Change> addReference(Schema schema, Table table, int number) {
        List<Table> targets = schema.tables().values().stream()
                .filter(target -> target.primaryKey().isPresent())
                .toList();
        if (targets.isEmpty()) {
            return List.of();
        }
        Table with = new SchemaSketch(choices).withReference(table, choices.of(targets), number);
        List<Change> changes = new ArrayList<>();
        for (int i = table.columns().size(); i < with.columns().size(); i++) {
            changes.add(new AddColumn(table.name(), with.columns().get(i), i));
        }
        with.foreignKeys().stream()
                .filter(key -> !table.foreignKeys().contains(key))
                .forEach(key -> changes.add(new AddConstraint(table.name(), key)));
        return changes;
    }

    /** Only where nothing refers to the table: those references would have to go first. */
    private List<Change> primaryKey(Schema schema, Table table) {
        boolean referred = schema.tables().values().stream()
                .flatMap(other -> other.foreignKeys().stream())
                .anyMatch(key -> key.target().equals(table.name()));
        if (referred) {
            return List.of();
        }
        PrimaryKey other = new PrimaryKey(
                "key " + fresh++, List.of(choices.of(table.columns()).name()));
        return table.primaryKey()
                .<List<Change>>map(present -> List.of(
                        choices.oneIn(2)
                                ? new DropConstraint(table.name(), present)
                                : new ChangeConstraint(table.name(), present, other)))
                .orElseGet(() -> List.of(new AddConstraint(table.name(), other)));
    }

    private Change rename(Table table) {
        if (choices.oneIn(4)) {
            return new RenameTable(table.name(), ObjectName.of("archive", "moved table " + fresh++));
        }
        if (choices.oneIn(2)) {
            return new RenameTable(table.name(), table.name().sibling("renamed table " + fresh++));
        }
        return new RenameColumn(table.name(), choices.of(table.columns()).name(), "renamed column " + fresh++);
    }

    private List<Change> wholeTable(Schema schema, Table table) {
        return switch (choices.below(3)) {
            case 0 ->
                List.of(new ChangeTableComment(
                        table.name(), table.comment(), Optional.of("Comment number " + fresh++)));
            case 1 -> List.of(behind(table));
            default -> dropTable(schema, table);
        };
    }

    /** What the database does not notice. */
    private Change behind(Table table) {
        int number = fresh++;
        Meaning was = table.meaning();
        return number % 2 == 0
                ? new MoveEntity(table.name(), table.entity(), "com.acme.Moved" + number)
                : new ChangeMeaning(
                        table.name(),
                        was,
                        new Meaning(
                                was.ordinals(),
                                was.names(),
                                was.primitives(),
                                Optional.of("version " + number),
                                was.family(),
                                was.discriminators()));
    }

    private static List<Change> dropTable(Schema schema, Table table) {
        List<Change> changes = new ArrayList<>();
        schema.tables().values().stream()
                .filter(other -> !other.name().equals(table.name()))
                .forEach(other -> other.foreignKeys().stream()
                        .filter(key -> key.target().equals(table.name()))
                        .forEach(key -> changes.add(new DropConstraint(other.name(), key))));
        changes.add(new DropTable(table));
        return changes;
    }

    private List<Change> sequence(Schema schema) {
        if (schema.sequences().isEmpty() || choices.oneIn(3)) {
            return List.of(
                    new CreateSequence(new SchemaSketch(choices).sequence(ObjectName.of("new sequence " + fresh++))));
        }
        Sequence present = choices.of(List.copyOf(schema.sequences().values()));
        return List.of(
                choices.oneIn(2)
                        ? new DropSequence(present)
                        : new ChangeSequence(present, new SchemaSketch(choices).sequence(present.name())));
    }

    private static Constraint renamed(Constraint constraint, String name) {
        if (constraint instanceof Unique unique) {
            return new Unique(name, unique.columns());
        } else if (constraint instanceof Check check) {
            return new Check(name, check.expression());
        } else if (constraint instanceof ForeignKey key) {
            return new ForeignKey(
                    name, key.columns(), key.target(), key.targetColumns(), key.onDelete(), key.onUpdate());
        } else {
            return new PrimaryKey(name, ((PrimaryKey) constraint).columns());
        }
    }
}
