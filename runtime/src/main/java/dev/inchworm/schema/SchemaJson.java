package dev.inchworm.schema;

import dev.inchworm.json.JsonObject;
import dev.inchworm.json.JsonWriter;
import dev.inchworm.json.JsonWriter.Layout;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index.Part;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The parts of a schema as JSON objects, each told by its first member: {@code column}, {@code unique}, {@code check},
 * {@code index}, {@code references}, {@code key}, {@code sequence}. What is as usual is left out.
 */
public final class SchemaJson {

    private SchemaJson() {}

    /** Writes the member {@code name}: a string, or schema and name as an array of two. */
    public static void write(JsonWriter out, String name, ObjectName value) {
        if (value.schema().isPresent()) {
            out.strings(name, List.of(value.schema().get(), value.name()));
        } else {
            out.member(name, value.name());
        }
    }

    /** Reads what {@link #write(JsonWriter, String, ObjectName)} wrote. */
    public static ObjectName readName(JsonObject in, String name) {
        if (in.isString(name)) {
            return ObjectName.of(in.string(name));
        }
        List<String> parts = in.strings(name);
        if (parts.size() != 2) {
            throw in.damaged("\"" + name + "\" must be a name, or a schema and a name");
        }
        return ObjectName.of(parts.get(0), parts.get(1));
    }

    /** Writes the member {@code name}: a string where the SQL serves every dialect, else an object by dialect. */
    public static void write(JsonWriter out, String name, Sql value) {
        if (value.byDialect().size() == 1 && value.byDialect().containsKey(Sql.ANY)) {
            out.member(name, value.byDialect().get(Sql.ANY));
        } else {
            out.strings(name, Layout.INLINE, value.byDialect());
        }
    }

    /** Reads what {@link #write(JsonWriter, String, Sql)} wrote. */
    public static Sql readSql(JsonObject in, String name) {
        return in.isString(name) ? Sql.of(in.string(name)) : new Sql(in.stringMap(name));
    }

    /** Writes a sequence. */
    public static void write(JsonWriter out, Sequence sequence) {
        out.object(Layout.INLINE, () -> {
            write(out, "sequence", sequence.name());
            out.member("start", sequence.start());
            out.member("increment", sequence.increment());
        });
    }

    /** Reads what {@link #write(JsonWriter, Sequence)} wrote. */
    public static Sequence readSequence(JsonObject in) {
        return new Sequence(readName(in, "sequence"), in.number("start"), in.number("increment"));
    }

    /** Writes a column. */
    public static void write(JsonWriter out, Column column) {
        out.object(Layout.INLINE, () -> {
            out.member("column", column.name());
            out.member("type", column.type().toString());
            if (!column.sqlTypes().isEmpty()) {
                out.strings("sql", Layout.INLINE, column.sqlTypes());
            }
            out.flag("nullable", column.nullable());
            column.defaultSql().ifPresent(sql -> write(out, "default", sql));
            column.generation().ifPresent(generation -> write(out, generation));
            column.comment().ifPresent(comment -> out.member("comment", comment));
        });
    }

    private static void write(JsonWriter out, Generation generation) {
        if (generation instanceof Generation.Identity) {
            out.flag("identity", true);
        } else if (generation instanceof Generation.FromSequence from) {
            write(out, "from", from.sequence());
        } else if (generation instanceof Generation.Computed computed) {
            write(out, "computed", computed.expression());
            out.flag("stored", computed.stored());
        }
    }

    /** Reads what {@link #write(JsonWriter, Column)} wrote. */
    public static Column readColumn(JsonObject in) {
        SortedMap<String, String> sqlTypes = in.stringMap("sql");
        return new Column(
                in.string("column"),
                Type.parse(in.string("type")),
                sqlTypes,
                in.flag("nullable"),
                optionalSql(in, "default"),
                readGeneration(in),
                in.optionalString("comment"));
    }

    private static Optional<Generation> readGeneration(JsonObject in) {
        if (in.has("from")) {
            return Optional.of(new Generation.FromSequence(readName(in, "from")));
        }
        if (in.has("computed")) {
            return Optional.of(new Generation.Computed(readSql(in, "computed"), in.flag("stored")));
        }
        return in.flag("identity") ? Optional.of(new Generation.Identity()) : Optional.empty();
    }

    /** Writes a constraint. */
    public static void write(JsonWriter out, Constraint constraint) {
        out.object(Layout.INLINE, () -> {
            if (constraint instanceof PrimaryKey key) {
                out.member("key", key.name());
                out.strings("on", key.columns());
            } else if (constraint instanceof Unique unique) {
                out.member("unique", unique.name());
                out.strings("on", unique.columns());
            } else if (constraint instanceof Check check) {
                out.member("check", check.name());
                write(out, "sql", check.expression());
            } else if (constraint instanceof ForeignKey key) {
                out.member("references", key.name());
                out.strings("on", key.columns());
                write(out, "to", key.target());
                out.strings("at", key.targetColumns());
                write(out, "delete", key.onDelete());
                write(out, "update", key.onUpdate());
            }
        });
    }

    private static void write(JsonWriter out, String name, Action action) {
        if (action != Action.NO_ACTION) {
            out.member(name, action.name());
        }
    }

    /** Reads what {@link #write(JsonWriter, Constraint)} wrote. */
    public static Constraint readConstraint(JsonObject in) {
        return switch (in.first()) {
            case "key" -> new PrimaryKey(in.string("key"), in.strings("on"));
            case "unique" -> new Unique(in.string("unique"), in.strings("on"));
            case "check" -> new Check(in.string("check"), readSql(in, "sql"));
            case "references" ->
                new ForeignKey(
                        in.string("references"),
                        in.strings("on"),
                        readName(in, "to"),
                        in.strings("at"),
                        readAction(in, "delete"),
                        readAction(in, "update"));
            default -> throw in.damaged("\"" + in.first() + "\" is no kind of constraint");
        };
    }

    private static Action readAction(JsonObject in, String name) {
        return in.optionalString(name).map(Action::valueOf).orElse(Action.NO_ACTION);
    }

    /** Writes an index. */
    public static void write(JsonWriter out, Index index) {
        out.object(Layout.INLINE, () -> {
            out.member("index", index.name());
            out.name("on");
            out.array(Layout.INLINE, () -> index.parts().forEach(part -> write(out, part)));
            out.flag("unique", index.unique());
            index.where().ifPresent(where -> write(out, "where", where));
            if (!index.include().isEmpty()) {
                out.strings("include", index.include());
            }
            index.method().ifPresent(method -> out.member("method", method));
        });
    }

    private static void write(JsonWriter out, Part part) {
        if (part instanceof Part.OfColumn of && !of.descending()) {
            out.value(of.column());
            return;
        }
        out.object(Layout.INLINE, () -> {
            if (part instanceof Part.OfColumn of) {
                out.member("column", of.column());
            } else if (part instanceof Part.OfExpression of) {
                write(out, "sql", of.expression());
            }
            out.flag("descending", part.descending());
        });
    }

    /** Reads what {@link #write(JsonWriter, Index)} wrote. */
    public static Index readIndex(JsonObject in) {
        return new Index(
                in.string("index"),
                in.stringsOrObjects("on", column -> new Part.OfColumn(column, false), SchemaJson::readPart),
                in.flag("unique"),
                optionalSql(in, "where"),
                in.has("include") ? in.strings("include") : List.of(),
                in.optionalString("method"));
    }

    private static Part readPart(JsonObject in) {
        return in.has("sql")
                ? new Part.OfExpression(readSql(in, "sql"), in.flag("descending"))
                : new Part.OfColumn(in.string("column"), in.flag("descending"));
    }

    private static Optional<Sql> optionalSql(JsonObject in, String name) {
        return in.has(name) ? Optional.of(readSql(in, name)) : Optional.empty();
    }
}
