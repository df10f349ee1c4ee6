package dev.inchworm.testing;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Generation.FromSequence;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Random schemas ({@link Schemas}) without what MySQL or MariaDB has not, or not in one database: schemas, partial indexes,
 * keys over long text or generated columns, numbered columns that are no key.
 */
public final class MySqlSchemas {

    private static final Pattern WITHOUT_KEY = Pattern.compile("(?i).*(text|blob|json).*");
    private static final int MAX_SCALE = 30;
    private static final int MAX_KEY = 3072;
    private static final int BYTES_EACH = 4;

    private final MySqlDialect dialect;

    private MySqlSchemas(MySqlDialect dialect) {
        this.dialect = dialect;
    }

    /** What {@code dialect} can have of {@code schema}. */
    public static Schema fitted(Schema schema, MySqlDialect dialect) {
        MySqlSchemas fit = new MySqlSchemas(dialect);
        SortedMap<ObjectName, Table> tables = new TreeMap<>();
        schema.tables().values().stream().map(fit::table).forEach(table -> tables.put(table.name(), table));
        tables.replaceAll((name, table) -> table.withForeignKeys(table.foreignKeys().stream()
                .filter(key -> tables.get(key.target())
                        .primaryKey()
                        .filter(primary -> primary.columns().equals(key.targetColumns()))
                        .isPresent())
                .toList()));
        return Schema.of(
                tables.values(),
                dialect instanceof MariaDb
                        ? schema.sequences().values().stream()
                                .filter(sequence -> sequence.name().schema().isEmpty())
                                .toList()
                        : List.of());
    }

    /** What a table is called that was drawn as {@code name}: all are in one database. */
    public static ObjectName here(ObjectName name) {
        return ObjectName.of(name.schema().map(schema -> schema + " ").orElse("") + name.name());
    }

    private Table table(Table table) {
        ObjectName name = here(table.name());
        List<Column> columns = new ArrayList<>();
        List<Unique> uniques = new ArrayList<>();
        for (Column column : table.columns()) {
            Column fitted = column(column);
            boolean numbered =
                    fitted.generation().filter(Identity.class::isInstance).isPresent();
            if (numbered && uniques.isEmpty()) {
                uniques.add(new Unique(name.name() + " numbered", List.of(column.name())));
            } else if (numbered) {
                fitted = fitted.withGeneration(Optional.empty());
            }
            columns.add(fitted);
        }
        Table whole = table.withName(name).withColumns(columns);
        table.uniques().stream()
                .filter(unique -> isKey(whole, unique.columns()))
                .forEach(unique -> uniques.add(new Unique(name.name() + unique.name(), unique.columns())));
        return whole.withPrimaryKey(table.primaryKey()
                        .map(key -> isKey(whole, key.columns()) ? key : new PrimaryKey(key.name(), List.of("id")))
                        .filter(key -> key.columns().stream()
                                .allMatch(column -> whole.column(column).isPresent())))
                .withUniques(uniques)
                .withChecks(table.checks().stream()
                        .map(check -> new Check(name.name() + check.name(), check.expression()))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .filter(index ->
                                index.where().isEmpty() && index.include().isEmpty())
                        .filter(index -> isKey(whole, index.columns()))
                        .flatMap(index -> index(index).stream())
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .filter(reference -> isKey(whole, reference.columns()))
                        .map(reference -> new ForeignKey(
                                name.name() + reference.name(),
                                reference.columns(),
                                here(reference.target()),
                                reference.targetColumns(),
                                reference.onDelete(),
                                reference.onUpdate()))
                        .toList());
    }

    private Column column(Column column) {
        Column fitted = column;
        if (column.type() instanceof Decimal decimal && decimal.scale() > MAX_SCALE) {
            fitted = fitted.withType(new Decimal(decimal.precision(), MAX_SCALE), column.sqlTypes());
        }
        if (!column.sqlTypes().isEmpty()) {
            fitted = fitted.withType(Type.Simple.OTHER, new TreeMap<>(Map.of(dialect.name(), "longtext")));
        }
        if (column.generation().orElse(null) instanceof Computed) {
            fitted = dialect instanceof MariaDb ? fitted.withNullable(true) : fitted;
        }
        return column.generation().orElse(null) instanceof FromSequence
                ? fitted.withGeneration(Optional.empty())
                : fitted;
    }

    private boolean isKey(Table table, List<String> columns) {
        int bytes = 0;
        for (String name : columns) {
            Column column = table.column(name).orElseThrow();
            boolean computed = column.generation().orElse(null) instanceof Computed;
            if (computed || WITHOUT_KEY.matcher(dialect.type(column)).matches()) {
                return false;
            }
            bytes += column.type() instanceof Type.Text text ? text.length() * BYTES_EACH : BYTES_EACH * BYTES_EACH;
        }
        return bytes <= MAX_KEY;
    }

    /** MariaDB has no indexes over expressions, and MySQL none over constants. */
    private Optional<Index> index(Index index) {
        List<Part> parts = new ArrayList<>();
        for (Part part : index.parts()) {
            if (part instanceof Part.OfColumn) {
                parts.add(part);
            } else if (!(dialect instanceof MariaDb)) {
                parts.add(new Part.OfExpression(Sql.of("`id` IS NULL OR 'it''s' = 'x'"), part.descending()));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Index(index.name(), parts, index.unique(), Optional.empty(), List.of(), index.method()));
    }
}
