package dev.inchworm.processor.write;

import static java.util.stream.Collectors.joining;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.change.Change;
import java.util.List;

/** Changes in one line each, as the compiler prints them and as the Javadoc of generated classes lists them. */
public final class ChangeSummary {

    private ChangeSummary() {}

    /** One line per change, in their order, without line ends. */
    public static List<String> lines(List<Change> changes) {
        return changes.stream().map(ChangeSummary::line).toList();
    }

    private static String line(Change change) {
        if (change instanceof Change.CreateTable create) {
            return "adds table " + create.table().name() + " (" + contents(create.table()) + ")";
        } else if (change instanceof Change.DropTable drop) {
            return "removes table " + drop.table().name() + " with its data";
        } else if (change instanceof Change.RenameTable rename) {
            return "renames table " + rename.before() + " to " + rename.after();
        } else if (change instanceof Change.MoveEntity move) {
            return "table " + move.table() + " belongs to " + move.after() + " now";
        } else if (change instanceof Change.ChangeMeaning changed) {
            return "remembers what JPA takes the rows of " + changed.table() + " for; nothing to do in the database";
        } else if (change instanceof Change.ChangeTableComment comment) {
            return "changes the comment of table " + comment.table();
        } else if (change instanceof Change.AddColumn add) {
            return "adds column " + add.table() + "." + add.column().name() + " (" + details(add.column()) + ")";
        } else if (change instanceof Change.DropColumn drop) {
            return "removes column " + drop.table() + "." + drop.column().name() + " with its data";
        } else if (change instanceof Change.RenameColumn rename) {
            return "renames column " + rename.table() + "." + rename.before() + " to " + rename.after();
        } else if (change instanceof Change.ChangeColumn changed) {
            return aspect(changed);
        } else if (change instanceof Change.AddConstraint add) {
            return "adds " + constraint(add.table(), add.constraint());
        } else if (change instanceof Change.DropConstraint drop) {
            return "removes " + constraint(drop.table(), drop.constraint());
        } else if (change instanceof Change.ChangeConstraint changed) {
            return "changes " + constraint(changed.table(), changed.after());
        } else if (change instanceof Change.AddIndex add) {
            return "adds " + (add.index().unique() ? "unique " : "") + "index "
                    + add.index().name() + " of " + add.table();
        } else if (change instanceof Change.DropIndex drop) {
            return "removes index " + drop.index().name() + " of " + drop.table();
        } else if (change instanceof Change.ChangeIndex changed) {
            return "changes index " + changed.before().name() + " of " + changed.table();
        } else if (change instanceof Change.CreateSequence create) {
            return "adds sequence " + create.sequence().name();
        } else if (change instanceof Change.DropSequence drop) {
            return "removes sequence " + drop.sequence().name();
        } else {
            return "changes sequence " + change.object();
        }
    }

    private static String contents(Table table) {
        String columns = counted(table.columns().size(), "column", "columns");
        return table.indexes().isEmpty()
                ? columns
                : columns + ", " + counted(table.indexes().size(), "index", "indexes");
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    private static String details(Column column) {
        String type = column.type() == Simple.OTHER
                ? column.sqlTypes().values().stream().distinct().collect(joining(" or "))
                : column.type().toString();
        String generation = column.generation()
                .map(how -> how instanceof Identity ? ", identity" : how instanceof Computed ? ", computed" : "")
                .orElse("");
        return type
                + generation
                + (column.nullable() ? ", nullable" : ", not null")
                + (column.defaultSql().isPresent() ? ", with a default" : "");
    }

    private static String aspect(Change.ChangeColumn changed) {
        String column = changed.table() + "." + changed.before().name();
        return switch (changed.aspect()) {
            case TYPE ->
                "changes the type of " + column + " from " + changed.before().type() + " to "
                        + changed.after().type();
            case NULLABILITY -> (changed.after().nullable() ? "allows" : "forbids") + " null in " + column;
            case DEFAULT -> "changes the default of " + column;
            case GENERATION -> "changes how " + column + " is generated";
            case COMMENT -> "changes the comment of " + column;
        };
    }

    private static String constraint(ObjectName table, Constraint constraint) {
        String of = constraint.name() + " of " + table;
        if (constraint instanceof PrimaryKey) {
            return "primary key " + of;
        } else if (constraint instanceof Unique) {
            return "unique constraint " + of;
        } else if (constraint instanceof ForeignKey key) {
            return "foreign key " + of + " to " + key.target();
        } else {
            return "check " + ((Check) constraint).name() + " of " + table;
        }
    }
}
