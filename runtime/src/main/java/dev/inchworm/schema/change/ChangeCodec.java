package dev.inchworm.schema.change;

import dev.inchworm.json.JsonObject;
import dev.inchworm.json.JsonWriter;
import dev.inchworm.json.JsonWriter.Layout;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.MeaningJson;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaJson;
import dev.inchworm.schema.TableJson;
import dev.inchworm.schema.change.Change.AddColumn;
import dev.inchworm.schema.change.Change.AddConstraint;
import dev.inchworm.schema.change.Change.AddIndex;
import dev.inchworm.schema.change.Change.ChangeColumn;
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

/** A change as a JSON object that begins with the name of its record: one line, or more where it holds a whole table. */
public final class ChangeCodec {

    private ChangeCodec() {}

    /** Writes {@code change} as the next value. */
    public static void write(JsonWriter out, Change change) {
        out.object(Layout.INLINE, () -> {
            out.member("change", change.getClass().getSimpleName());
            if (change instanceof CreateTable create) {
                out.name("table");
                TableJson.write(out, create.table());
            } else if (change instanceof DropTable drop) {
                out.name("table");
                TableJson.write(out, drop.table());
            } else if (change instanceof RenameTable rename) {
                SchemaJson.write(out, "before", rename.before());
                SchemaJson.write(out, "after", rename.after());
            } else if (change instanceof CreateSequence create) {
                out.name("sequence");
                SchemaJson.write(out, create.sequence());
            } else if (change instanceof DropSequence drop) {
                out.name("sequence");
                SchemaJson.write(out, drop.sequence());
            } else if (change instanceof ChangeSequence sequence) {
                out.name("before");
                SchemaJson.write(out, sequence.before());
                out.name("after");
                SchemaJson.write(out, sequence.after());
            } else {
                SchemaJson.write(out, "table", change.object());
                writeWithinTable(out, change);
            }
        });
    }

    private static void writeWithinTable(JsonWriter out, Change change) {
        if (change instanceof MoveEntity move) {
            out.member("before", move.before());
            out.member("after", move.after());
        } else if (change instanceof ChangeMeaning meaning) {
            out.name("before");
            MeaningJson.write(out, meaning.before());
            out.name("after");
            MeaningJson.write(out, meaning.after());
        } else if (change instanceof ChangeTableComment comment) {
            comment.before().ifPresent(before -> out.member("before", before));
            comment.after().ifPresent(after -> out.member("after", after));
        } else if (change instanceof AddColumn add) {
            write(out, add.column(), add.position());
        } else if (change instanceof DropColumn drop) {
            write(out, drop.column(), drop.position());
        } else if (change instanceof RenameColumn rename) {
            out.member("before", rename.before());
            out.member("after", rename.after());
        } else if (change instanceof ChangeColumn column) {
            out.member("aspect", column.aspect().name());
            write(out, "before", column.before());
            write(out, "after", column.after());
        } else if (change instanceof AddConstraint add) {
            write(out, "constraint", add.constraint());
        } else if (change instanceof DropConstraint drop) {
            write(out, "constraint", drop.constraint());
        } else if (change instanceof ChangeConstraint constraint) {
            write(out, "before", constraint.before());
            write(out, "after", constraint.after());
        } else if (change instanceof AddIndex add) {
            write(out, "index", add.index());
        } else if (change instanceof DropIndex drop) {
            write(out, "index", drop.index());
        } else if (change instanceof ChangeIndex index) {
            write(out, "before", index.before());
            write(out, "after", index.after());
        } else {
            throw new IllegalArgumentException("No way to write " + change.getClass());
        }
    }

    private static void write(JsonWriter out, Column column, int position) {
        write(out, "column", column);
        out.member("position", position);
    }

    private static void write(JsonWriter out, String name, Column column) {
        out.name(name);
        SchemaJson.write(out, column);
    }

    private static void write(JsonWriter out, String name, Constraint constraint) {
        out.name(name);
        SchemaJson.write(out, constraint);
    }

    private static void write(JsonWriter out, String name, Index index) {
        out.name(name);
        SchemaJson.write(out, index);
    }

    /** Reads what {@link #write} wrote; anything else is a problem of the file, at the object's line. */
    public static Change read(JsonObject in) {
        return switch (in.string("change")) {
            case "CreateTable" -> new CreateTable(in.one("table", TableJson::read));
            case "DropTable" -> new DropTable(in.one("table", TableJson::read));
            case "RenameTable" -> new RenameTable(SchemaJson.readName(in, "before"), SchemaJson.readName(in, "after"));
            case "CreateSequence" -> new CreateSequence(in.one("sequence", SchemaJson::readSequence));
            case "DropSequence" -> new DropSequence(in.one("sequence", SchemaJson::readSequence));
            case "ChangeSequence" ->
                new ChangeSequence(
                        in.one("before", SchemaJson::readSequence), in.one("after", SchemaJson::readSequence));
            default -> readWithinTable(in, SchemaJson.readName(in, "table"));
        };
    }

    private static Change readWithinTable(JsonObject in, ObjectName table) {
        return switch (in.string("change")) {
            case "MoveEntity" -> new MoveEntity(table, in.string("before"), in.string("after"));
            case "ChangeMeaning" ->
                new ChangeMeaning(table, MeaningJson.read(in, "before"), MeaningJson.read(in, "after"));
            case "ChangeTableComment" ->
                new ChangeTableComment(table, in.optionalString("before"), in.optionalString("after"));
            case "AddColumn" -> new AddColumn(table, in.one("column", SchemaJson::readColumn), in.count("position"));
            case "DropColumn" -> new DropColumn(table, in.one("column", SchemaJson::readColumn), in.count("position"));
            case "RenameColumn" -> new RenameColumn(table, in.string("before"), in.string("after"));
            case "ChangeColumn" ->
                new ChangeColumn(
                        table,
                        ChangeColumn.Aspect.valueOf(in.string("aspect")),
                        in.one("before", SchemaJson::readColumn),
                        in.one("after", SchemaJson::readColumn));
            case "AddConstraint" -> new AddConstraint(table, in.one("constraint", SchemaJson::readConstraint));
            case "DropConstraint" -> new DropConstraint(table, in.one("constraint", SchemaJson::readConstraint));
            case "ChangeConstraint" ->
                new ChangeConstraint(
                        table,
                        in.one("before", SchemaJson::readConstraint),
                        in.one("after", SchemaJson::readConstraint));
            case "AddIndex" -> new AddIndex(table, in.one("index", SchemaJson::readIndex));
            case "DropIndex" -> new DropIndex(table, in.one("index", SchemaJson::readIndex));
            case "ChangeIndex" ->
                new ChangeIndex(table, in.one("before", SchemaJson::readIndex), in.one("after", SchemaJson::readIndex));
            default -> throw in.damaged("there is no change " + in.string("change"));
        };
    }
}
