package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.PostgreSqlDdl;
import dev.inchworm.dialect.PostgreSqlIndexDdl;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How PostgreSQL itself would write what a catalog should hold. Columns, checks and those indexes and triggers that hold SQL
 * are made in temporary tables, read back, and rolled back; keys and plain indexes hold nothing that could be written in
 * two ways. Temporary tables need no more than the right to make them, have the names that expressions may use, and stand
 * in nobody's way.
 *
 * <p>A few tables at a time: thousands in one transaction would overflow the server's lock table.
 */
final class PostgreSqlNormalForm {

    private static final int AT_A_TIME = 20;
    private static final String PLACE = "pg_temp";
    private static final String GRANT =
            "GRANT TEMPORARY ON DATABASE … TO … for this user, and USAGE of the schemas and types in question";
    private static final Set<String> NOT_ALLOWED = Set.of("42501", "25006");

    private static final ReadBack READ_BACK = new ReadBack(PostgreSqlNormalForm::merged, (asked, said) -> said);

    private final Connection connection;
    private final PostgreSql dialect;
    private final PostgreSqlDdl ddl;
    private final PostgreSqlIndexDdl indexes;

    PostgreSqlNormalForm(Connection connection, PostgreSql dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.ddl = new PostgreSqlDdl(dialect);
        this.indexes = new PostgreSqlIndexDdl(dialect);
    }

    Catalog of(Catalog expected) throws SQLException {
        SortedMap<ObjectName, Table> tables = new TreeMap<>();
        List<Trigger> triggers = new ArrayList<>();
        SortedMap<SchemaObject, SortedSet<String>> traits = new TreeMap<>();
        expected.traits().forEach((object, words) -> traits.put(object, new TreeSet<>(words)));
        Set<ObjectName> withTriggers =
                expected.triggers().stream().map(Trigger::table).collect(Collectors.toSet());
        Map<Boolean, List<Table>> bySufficiency = expected.schema().tables().values().stream()
                .collect(Collectors.partitioningBy(
                        table -> PostgreSqlShapes.suffice(table, withTriggers.contains(table.name()))));
        ofShapes(bySufficiency.get(true), tables, traits);
        for (Catalog group : groups(part(expected, bySufficiency.get(false)))) {
            Catalog read = understood(group);
            for (Table table : group.schema().tables().values()) {
                tables.put(
                        table.name(), READ_BACK.of(table, read.schema().tables().get(table.name())));
            }
            triggers.addAll(merged(group.triggers(), read.triggers()));
            read.traits().forEach((object, words) -> traits.computeIfAbsent(object, any -> new TreeSet<>())
                    .addAll(words));
        }
        return new Catalog(new Schema(tables, expected.schema().sequences()), traits, triggers, expected.enumTypes());
    }

    /** Tables of which nothing but the columns has to be asked for. */
    private void ofShapes(
            List<Table> plain, SortedMap<ObjectName, Table> tables, SortedMap<SchemaObject, SortedSet<String>> traits)
            throws SQLException {
        PostgreSqlShapes shapes = new PostgreSqlShapes(plain);
        Map<SchemaObject, Column> columns = new HashMap<>();
        Map<SchemaObject, SortedSet<String>> unusual = new HashMap<>();
        for (Catalog group : groups(shapes.sketches())) {
            Catalog read = understood(group);
            read.schema().tables().values().forEach(sketch -> sketch.columns()
                    .forEach(column -> columns.put(SchemaObject.column(sketch.name(), column.name()), column)));
            unusual.putAll(read.traits());
        }
        for (Table table : plain) {
            tables.put(table.name(), shapes.understood(table, columns));
            for (Column column : table.columns()) {
                traits.computeIfAbsent(SchemaObject.column(table.name(), column.name()), any -> new TreeSet<>())
                        .addAll(unusual.getOrDefault(shapes.place(column), Collections.emptySortedSet()));
            }
        }
    }

    /** Tables of one name, from several schemas, cannot be temporary ones at the same time; nor can their indexes. */
    private static List<Catalog> groups(Catalog expected) {
        List<Catalog> groups = new ArrayList<>();
        List<Table> group = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        for (Table table : expected.schema().tables().values()) {
            List<String> names = new ArrayList<>(List.of(table.name().name()));
            table.indexes().forEach(index -> names.add(index.name()));
            if (group.size() == AT_A_TIME || names.stream().anyMatch(taken::contains)) {
                groups.add(part(expected, group));
                group.clear();
                taken.clear();
            }
            group.add(table);
            taken.addAll(names);
        }
        if (!group.isEmpty()) {
            groups.add(part(expected, group));
        }
        return groups;
    }

    private static Catalog part(Catalog expected, Collection<Table> tables) {
        Schema schema = Schema.of(tables, List.of());
        return new Catalog(
                schema,
                new TreeMap<>(),
                expected.triggers().stream()
                        .filter(trigger -> schema.tables().containsKey(trigger.table()))
                        .toList());
    }

    private Catalog understood(Catalog group) throws SQLException {
        try {
            return rolledBack(() -> {
                for (Table table : group.schema().tables().values()) {
                    Rows.execute(connection, all(table, group.triggers()));
                }
                return readBack(group);
            });
        } catch (SQLException e) {
            refuseIfNotAllowed(e);
            return rolledBack(() -> {
                for (Table table : group.schema().tables().values()) {
                    pieceByPiece(table, group.triggers());
                }
                return readBack(group);
            });
        }
    }

    private static void refuseIfNotAllowed(SQLException problem) {
        if (NOT_ALLOWED.contains(String.valueOf(problem.getSQLState()))) {
            throw ReadBack.notAllowed(problem, GRANT);
        }
    }

    private Catalog readBack(Catalog group) throws SQLException {
        Map<ObjectName, ObjectName> places = new HashMap<>();
        group.schema().tables().keySet().forEach(name -> places.put(name, temporary(name)));
        return new PostgreSqlCatalogReader(connection).read(group, places);
    }

    private static ObjectName temporary(ObjectName name) {
        return ObjectName.of(PLACE, name.name());
    }

    private static List<Trigger> merged(List<Trigger> expected, List<Trigger> read) {
        return expected.stream()
                .map(trigger -> read.stream()
                        .filter(found -> found.table().equals(trigger.table())
                                && found.name().equals(trigger.name()))
                        .findFirst()
                        .map(found -> new Trigger(
                                trigger.table(), trigger.name(), found.when(), found.body(), trigger.trait()))
                        .orElse(trigger))
                .toList();
    }

    static Column merged(Column expected, Column read) {
        Column same = read.withNullable(expected.nullable()).withComment(expected.comment());
        return isIdentity(expected) ? same.withGeneration(expected.generation()) : same;
    }

    private String all(Table table, List<Trigger> triggers) {
        Table sketch = Table.of(
                        temporary(table.name()),
                        table.columns().stream()
                                .map(PostgreSqlNormalForm::plain)
                                .toList())
                .withChecks(table.checks());
        return ddl.createTable(sketch) + String.join("", indexesAndTriggers(table, triggers));
    }

    private List<String> indexesAndTriggers(Table table, List<Trigger> triggers) {
        List<String> statements = new ArrayList<>();
        table.indexes().stream()
                .filter(PostgreSqlNormalForm::holdsSql)
                .forEach(index -> statements.add(indexes.create(temporary(table.name()), index)));
        triggers.stream()
                .filter(trigger -> trigger.table().equals(table.name()))
                .forEach(trigger -> statements.add(trigger(trigger)));
        return statements;
    }

    /** Without what would make other objects: the sequence of an identity has a name that a default may speak of. */
    private static Column plain(Column column) {
        return isIdentity(column) ? column.withGeneration(Optional.empty()) : column;
    }

    private static boolean isIdentity(Column column) {
        return column.generation().filter(Generation.Identity.class::isInstance).isPresent();
    }

    static boolean holdsSql(Index index) {
        return index.where().isPresent()
                || index.method().isPresent()
                || index.parts().stream().anyMatch(Index.Part.OfExpression.class::isInstance);
    }

    private String trigger(Trigger trigger) {
        String function = dialect.quote(ObjectName.of(PLACE, trigger.name()));
        int forEach = trigger.when().indexOf("FOR EACH");
        int split = forEach < 0 ? trigger.when().length() : forEach;
        return "CREATE FUNCTION " + function + "() RETURNS trigger LANGUAGE plpgsql AS "
                + dialect.literal(trigger.body()) + ";\nCREATE TRIGGER " + dialect.quote(trigger.name()) + " "
                + trigger.when().substring(0, split) + " ON " + dialect.quote(temporary(trigger.table())) + " "
                + trigger.when().substring(split) + " EXECUTE FUNCTION " + function + "();";
    }

    /** Leaves out what the database refuses. */
    private void pieceByPiece(Table table, List<Trigger> triggers) throws SQLException {
        ObjectName place = temporary(table.name());
        Rows.execute(connection, "CREATE TABLE " + dialect.quote(place) + " ();");
        List<String> pieces = new ArrayList<>();
        table.columns().forEach(column -> pieces.add(ddl.addColumn(place, plain(column))));
        table.checks().forEach(check -> pieces.add(ddl.addConstraint(place, check)));
        pieces.addAll(indexesAndTriggers(table, triggers));
        for (String piece : pieces) {
            Rows.execute(connection, "SAVEPOINT piece");
            try {
                Rows.execute(connection, piece);
            } catch (SQLException e) {
                refuseIfNotAllowed(e);
                Rows.execute(connection, "ROLLBACK TO SAVEPOINT piece");
            }
        }
    }

    @FunctionalInterface
    private interface Work {
        Catalog run() throws SQLException;
    }

    private Catalog rolledBack(Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return work.run();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
