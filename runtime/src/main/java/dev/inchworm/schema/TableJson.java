package dev.inchworm.schema;

import dev.inchworm.json.JsonObject;
import dev.inchworm.json.JsonWriter;
import dev.inchworm.json.JsonWriter.Layout;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table as JSON: one line for the table and one for each part of it. The key stands last, so that a line added before
 * it changes no other line.
 */
public final class TableJson {

    /** The member that names the class behind a table. */
    static final String ENTITY = "entity";

    private final List<Column> columns = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<PrimaryKey> keys = new ArrayList<>();
    private final List<Unique> uniques = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final Set<String> columnNames = new HashSet<>();
    private final Set<String> otherNames = new HashSet<>();

    private TableJson() {}

    /** Writes a table. */
    public static void write(JsonWriter out, Table table) {
        out.object(Layout.INLINE, () -> {
            SchemaJson.write(out, "table", table.name());
            out.member(ENTITY, table.entity());
            table.comment().ifPresent(comment -> out.member("comment", comment));
            if (!table.meaning().equals(Meaning.NONE)) {
                out.name("meaning");
                MeaningJson.write(out, table.meaning());
            }
            out.name("parts");
            out.array(Layout.LINES, () -> {
                table.columns().forEach(column -> SchemaJson.write(out, column));
                table.uniques().forEach(unique -> SchemaJson.write(out, unique));
                table.checks().forEach(check -> SchemaJson.write(out, check));
                table.indexes().forEach(index -> SchemaJson.write(out, index));
                table.foreignKeys().forEach(key -> SchemaJson.write(out, key));
                table.primaryKey().ifPresent(key -> SchemaJson.write(out, key));
            });
        });
    }

    /** Reads what {@link #write} wrote. Columns must come before what refers to them. */
    public static Table read(JsonObject in) {
        TableJson parts = new TableJson();
        in.objects("parts", part -> {
            parts.read(part, part.first());
            return part;
        });
        return new Table(
                SchemaJson.readName(in, "table"),
                in.string(ENTITY),
                parts.columns,
                parts.keys.stream().findFirst(),
                parts.uniques,
                parts.indexes,
                parts.foreignKeys,
                parts.checks,
                in.optionalString("comment"),
                MeaningJson.read(in, "meaning"));
    }

    private void read(JsonObject in, String kind) {
        boolean fresh;
        if (kind.equals("column")) {
            Column column = SchemaJson.readColumn(in);
            columns.add(column);
            fresh = columnNames.add(column.name());
        } else if (kind.equals("index")) {
            Index index = SchemaJson.readIndex(in);
            indexes.add(index);
            requireColumns(in, index.columns());
            fresh = otherNames.add(index.name());
        } else {
            Constraint constraint = SchemaJson.readConstraint(in);
            requireColumns(in, add(constraint));
            fresh = otherNames.add(constraint.name());
        }
        if (!fresh || keys.size() > 1) {
            throw in.damaged("a second " + kind + " " + in.string(kind) + " in one table");
        }
    }

    private List<String> add(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            keys.add(key);
            return key.columns();
        } else if (constraint instanceof Unique unique) {
            uniques.add(unique);
            return unique.columns();
        } else if (constraint instanceof ForeignKey key) {
            foreignKeys.add(key);
            return key.columns();
        }
        checks.add((Check) constraint);
        return List.of();
    }

    private void requireColumns(JsonObject in, List<String> names) {
        for (String name : names) {
            if (!columnNames.contains(name)) {
                throw in.damaged("there is no column " + name + " in this table");
            }
        }
    }
}
