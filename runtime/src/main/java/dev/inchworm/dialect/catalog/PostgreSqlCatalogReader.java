package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the catalog of PostgreSQL: a handful of queries, however many tables there are. */
final class PostgreSqlCatalogReader {

    private final Connection connection;
    private final Map<Long, ObjectName> names = new HashMap<>();
    private final SortedMap<ObjectName, Table> tables = new TreeMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final SortedMap<SchemaObject, SortedSet<String>> traits = new TreeMap<>();

    PostgreSqlCatalogReader(Connection connection) {
        this.connection = connection;
    }

    /** What is there of the tables and sequences that {@code expected} names. */
    Catalog read(Catalog expected) throws SQLException {
        Map<ObjectName, ObjectName> places = new HashMap<>();
        expected.schema().tables().keySet().forEach(name -> places.put(name, name));
        expected.schema().sequences().keySet().forEach(name -> places.put(name, name));
        // What keys refer to may belong to another unit.
        expected.schema().tables().values().stream()
                .flatMap(table -> table.foreignKeys().stream())
                .map(ForeignKey::target)
                .forEach(name -> places.putIfAbsent(name, name));
        return read(expected, places);
    }

    /** The same, of tables and sequences that stand somewhere else. */
    Catalog read(Catalog expected, Map<ObjectName, ObjectName> places) throws SQLException {
        List<Long> found = new ArrayList<>();
        List<ObjectName> asked = List.copyOf(places.keySet());
        Rows.of(
                connection,
                PostgreSqlCatalogQueries.NAMES,
                array(asked.stream().map(places::get).toList()),
                row -> {
                    ObjectName name = asked.get(row.getInt("place") - 1);
                    long oid = row.getLong("oid");
                    names.put(oid, name);
                    String kind = row.getString("relkind");
                    if (expected.schema().tables().containsKey(name)) {
                        table(row, name, kind).ifPresent(table -> {
                            tables.put(name, table);
                            found.add(oid);
                        });
                    } else if (expected.schema().sequences().containsKey(name) && kind.equals("S")) {
                        sequences.add(sequence(row, name));
                    }
                    return true;
                });
        String oids = found.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        columns(oids);
        PostgreSqlConstraintReader parts = new PostgreSqlConstraintReader(names, tables, traits);
        Rows.of(connection, PostgreSqlCatalogQueries.CONSTRAINTS, oids, parts::constraint);
        Rows.of(connection, PostgreSqlCatalogQueries.INDEXES, oids, parts::index);
        Rows.of(connection, PostgreSqlCatalogQueries.TRIGGERS, oids, row -> triggers.add(trigger(row)));
        return new Catalog(
                Schema.of(tables.values(), sequences),
                traits,
                triggers,
                enumTypes(List.copyOf(expected.enumTypes().keySet())));
    }

    private SortedMap<ObjectName, List<String>> enumTypes(List<ObjectName> asked) throws SQLException {
        SortedMap<ObjectName, List<String>> types = new TreeMap<>();
        if (!asked.isEmpty()) {
            Rows.of(connection, PostgreSqlCatalogQueries.ENUM_TYPES, array(asked), row -> {
                types.put(asked.get(row.getInt("place") - 1), Rows.texts(row, "names"));
                return true;
            });
        }
        return types;
    }

    private Optional<Table> table(ResultSet row, ObjectName name, String kind) throws SQLException {
        SchemaObject object = SchemaObject.table(name);
        if (!kind.equals("r") && !kind.equals("p")) {
            mark(object, what(kind));
            return Optional.empty();
        }
        if (kind.equals("p")) {
            mark(object, "partitioned");
        }
        if (row.getString("relpersistence").equals("u")) {
            mark(object, "unlogged");
        }
        return Optional.of(Table.of(name, List.of()).withComment(Rows.text(row, "comment")));
    }

    private static String what(String kind) {
        return switch (kind) {
            case "v" -> "a view";
            case "m" -> "a materialized view";
            case "f" -> "a foreign table";
            case "S" -> "a sequence";
            default -> "something else";
        };
    }

    private Sequence sequence(ResultSet row, ObjectName name) throws SQLException {
        SchemaObject object = SchemaObject.sequence(name);
        if (row.getBoolean("seqcycle")) {
            mark(object, "cycling");
        }
        Sequence sequence = new Sequence(name, row.getLong("seqstart"), row.getLong("seqincrement"));
        boolean down = sequence.increment() < 0;
        long least = row.getLong("seqmin");
        long most = row.getLong("seqmax");
        if (!down && most != Long.MAX_VALUE) {
            mark(object, "limited to " + most);
        }
        if (down && least != Long.MIN_VALUE) {
            mark(object, "limited to " + least);
        }
        return sequence;
    }

    private void columns(String oids) throws SQLException {
        Map<ObjectName, List<Column>> columns = new HashMap<>();
        Rows.of(connection, PostgreSqlCatalogQueries.COLUMNS, oids, row -> {
            ObjectName table = names.get(row.getLong("attrelid"));
            columns.computeIfAbsent(table, any -> new ArrayList<>()).add(column(row, table));
            return true;
        });
        tables.replaceAll((name, table) -> table.withColumns(columns.getOrDefault(name, List.of())));
    }

    private Column column(ResultSet row, ObjectName table) throws SQLException {
        String name = row.getString("attname");
        SchemaObject object = SchemaObject.column(table, name);
        Optional<Sql> expression = Rows.text(row, "expression").map(Sql::of);
        String identity = row.getString("attidentity");
        String generated = row.getString("attgenerated");
        Optional<Generation> generation = Optional.empty();
        if (!identity.isEmpty()) {
            generation = Optional.of(new Generation.Identity());
            if (identity.equals("a")) {
                mark(object, "GENERATED ALWAYS");
            }
        } else if (!generated.isEmpty()) {
            generation = Optional.of(new Generation.Computed(expression.orElseThrow(), generated.equals("s")));
        }
        Optional<String> collation = Rows.text(row, "own_collation");
        collation.ifPresent(own -> mark(object, "collated as " + own));
        if (row.getBoolean("not_null_unchecked")) {
            mark(object, PostgreSqlAlterTable.NOT_NULL_NOT_VALIDATED);
        }
        Column column = new Column(
                name,
                Type.Simple.TEXT,
                Collections.emptySortedMap(),
                !row.getBoolean("attnotnull"),
                generated.isEmpty() ? expression : Optional.empty(),
                generation,
                Rows.text(row, "comment"));
        return PostgreSqlTypes.typed(column, row.getString("type"));
    }

    private Trigger trigger(ResultSet row) throws SQLException {
        String name = row.getString("tgname");
        Optional<String> trait =
                switch (row.getString("tgenabled")) {
                    case "D" -> Optional.of("disabled");
                    case "R" -> Optional.of("fired on replicas only");
                    case "A" -> Optional.of("fired on replicas too");
                    default -> Optional.empty();
                };
        return new Trigger(names.get(row.getLong("tgrelid")), name, when(row), row.getString("prosrc"), trait);
    }

    /** Of {@code CREATE TRIGGER name moment ON table condition EXECUTE FUNCTION …} the moment and the condition. */
    private static String when(ResultSet row) throws SQLException {
        String definition = row.getString("definition");
        String name = row.getString("quoted_name");
        // Since version 15 the schema of temporary tables is called by its nickname.
        String on = " ON " + row.getString("relation") + " ";
        String onTemporary = " ON pg_temp." + row.getString("quoted_relation") + " ";
        int moment = definition.indexOf(name) + name.length();
        int place = Math.max(definition.indexOf(on, moment), definition.indexOf(onTemporary, moment));
        int call = definition.lastIndexOf("EXECUTE FUNCTION ");
        if (place < 0 || call < place) {
            return definition;
        }
        int condition = place + (definition.startsWith(on, place) ? on : onTemporary).length();
        return definition.substring(moment, place) + " " + definition.substring(condition, call);
    }

    private void mark(SchemaObject object, String trait) {
        traits.computeIfAbsent(object, any -> new TreeSet<>()).add(trait);
    }

    /** Schemas and names in turn, as PostgreSQL writes arrays. */
    private static String array(List<ObjectName> asked) {
        return asked.stream()
                .flatMap(name -> Stream.of(name.schema().orElse(""), name.name()))
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
