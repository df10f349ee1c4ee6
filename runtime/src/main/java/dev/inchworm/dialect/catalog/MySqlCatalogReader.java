package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.MySqlLiterals;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Index;
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
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the catalog of MySQL or MariaDB: a handful of queries for each database, however many tables there are. */
final class MySqlCatalogReader {

    private static final Pattern ON_UPDATE =
            Pattern.compile("on update (current_timestamp(?:\\(\\d?\\))?)", Pattern.CASE_INSENSITIVE);

    private final Connection connection;
    private final MySqlDialect dialect;
    private final boolean isMariaDb;
    private final MySqlTypes types;
    private final SortedMap<ObjectName, Table> tables = new TreeMap<>();
    private final Map<ObjectName, String> collations = new HashMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final SortedMap<SchemaObject, SortedSet<String>> traits = new TreeMap<>();

    /** Names as asked for, by the names that the server goes by. */
    private final Map<ObjectName, ObjectName> names = new HashMap<>();

    private String current = "";
    private boolean foldsTables;

    MySqlCatalogReader(Connection connection, MySqlDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.isMariaDb = dialect instanceof MariaDb;
        this.types = new MySqlTypes(dialect);
    }

    /** What is there of the tables and sequences that {@code expected} names. */
    Catalog read(Catalog expected) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT database(), @@lower_case_table_names")) {
            row.next();
            current = Optional.ofNullable(row.getString(1)).orElse("");
            foldsTables = row.getInt(2) != 0;
        }
        SortedSet<String> databases = new TreeSet<>();
        expected.schema().tables().keySet().forEach(name -> databases.add(learn(name)));
        expected.schema().sequences().keySet().forEach(name -> databases.add(learn(name)));
        // What keys refer to may belong to another unit.
        expected.schema().tables().values().stream()
                .flatMap(table -> table.foreignKeys().stream())
                .map(ForeignKey::target)
                .forEach(this::learn);
        for (String database : databases) {
            read(database, expected);
        }
        // Unique constraints were told from indexes already.
        tables.replaceAll((name, table) -> MySqlPlainForm.of(table, Index::unique));
        return new Catalog(Schema.of(tables.values(), sequences), traits, triggers);
    }

    private String learn(ObjectName name) {
        String database = name.schema().orElse(current);
        names.putIfAbsent(key(database, name.name()), name);
        return database;
    }

    private ObjectName key(String database, String table) {
        ObjectName name = ObjectName.of(database, table);
        return foldsTables ? ObjectName.of(database.toLowerCase(Locale.ROOT), table.toLowerCase(Locale.ROOT)) : name;
    }

    /** As asked for, or else as a statement would have to call it. */
    private ObjectName nameOf(String database, String table) {
        ObjectName known = names.get(key(database, table));
        return known != null ? known : database.equals(current) ? ObjectName.of(table) : ObjectName.of(database, table);
    }

    private void read(String database, Catalog expected) throws SQLException {
        Rows.of(connection, MySqlCatalogQueries.TABLES, database, row -> {
            ObjectName name = nameOf(database, row.getString("table_name"));
            String kind = row.getString("table_type");
            if (expected.schema().tables().containsKey(name)) {
                table(row, name, kind, expected);
            } else if (expected.schema().sequences().containsKey(name) && kind.equals("SEQUENCE")) {
                sequences.add(sequence(name));
            }
            return true;
        });
        Map<ObjectName, List<Column>> columns = new HashMap<>();
        MySqlConstraintReader parts =
                new MySqlConstraintReader(dialect, table -> nameOf(database, table), tables, traits);
        Rows.of(
                connection,
                isMariaDb ? MySqlCatalogQueries.MARIADB_CHECKS : MySqlCatalogQueries.MYSQL_CHECKS,
                database,
                parts::check);
        Rows.of(connection, MySqlCatalogQueries.COLUMNS, database, row -> {
            ObjectName table = nameOf(database, row.getString("table_name"));
            if (tables.containsKey(table)) {
                boolean json = parts.isJson(table, row.getString("column_name"));
                columns.computeIfAbsent(table, any -> new ArrayList<>()).add(column(row, table, json));
            }
            return true;
        });
        columns.forEach((name, own) -> tables.computeIfPresent(name, (any, table) -> table.withColumns(own)));
        Rows.of(connection, MySqlCatalogQueries.REFERENCES, database, parts::reference);
        Rows.of(
                connection,
                MySqlCatalogQueries.REFERENCE_COLUMNS,
                database,
                row -> parts.referenceColumn(
                        row, nameOf(row.getString("referenced_table_schema"), row.getString("referenced_table_name"))));
        Rows.of(
                connection,
                isMariaDb ? MySqlCatalogQueries.MARIADB_INDEXES : MySqlCatalogQueries.MYSQL_INDEXES,
                database,
                parts::index);
        parts.finish();
        Rows.of(connection, MySqlCatalogQueries.TRIGGERS, database, row -> {
            ObjectName table = nameOf(database, row.getString("event_object_table"));
            if (tables.containsKey(table)) {
                triggers.add(trigger(row, table));
            }
            return true;
        });
    }

    private void table(ResultSet row, ObjectName name, String kind, Catalog expected) throws SQLException {
        SchemaObject object = SchemaObject.table(name);
        if (!kind.equals("BASE TABLE")) {
            mark(object, kind.contains("VIEW") ? "a view" : kind.equals("SEQUENCE") ? "a sequence" : "something else");
            return;
        }
        String engine = row.getString("engine");
        if (!"InnoDB".equals(engine)) {
            mark(object, "kept by " + engine);
        }
        if (String.valueOf(row.getString("create_options")).contains("partitioned")) {
            mark(object, "partitioned");
        }
        String collation = String.valueOf(row.getString("table_collation"));
        collations.put(name, collation);
        // Where no statement said which, that of the database will do.
        if (expected.traits(object).stream().anyMatch(trait -> trait.startsWith(MySqlTableForm.COLLATED))) {
            mark(object, MySqlTableForm.COLLATED + collation);
        }
        tables.put(name, Table.of(name, List.of()).withComment(comment(row, "table_comment")));
    }

    private static Optional<String> comment(ResultSet row, String label) throws SQLException {
        return Rows.text(row, label).filter(text -> !text.isEmpty());
    }

    private Sequence sequence(ObjectName name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT start_value, increment, cycle_option FROM " + dialect.quote(name))) {
            row.next();
            if (row.getBoolean("cycle_option")) {
                mark(SchemaObject.sequence(name), "cycling");
            }
            return new Sequence(name, row.getLong("start_value"), row.getLong("increment"));
        }
    }

    private Column column(ResultSet row, ObjectName table, boolean json) throws SQLException {
        String name = row.getString("column_name");
        SchemaObject object = SchemaObject.column(table, name);
        String extra = row.getString("extra").toLowerCase(Locale.ROOT);
        String type = row.getString("column_type");
        Matcher onUpdate = ON_UPDATE.matcher(extra);
        if (onUpdate.find()) {
            mark(object, MySqlTableForm.updatedWith(onUpdate.group(1)));
        }
        if (extra.contains("invisible")) {
            mark(object, MySqlTableForm.INVISIBLE);
        }
        Optional<Generation> generation = Optional.empty();
        if (extra.contains("auto_increment")) {
            generation = Optional.of(new Generation.Identity());
        } else if (extra.contains("virtual generated") || extra.contains("stored generated")) {
            generation = Optional.of(new Generation.Computed(
                    Sql.of(expression(row.getString("generation_expression"))), extra.contains("stored generated")));
        }
        boolean computed =
                generation.filter(Generation.Computed.class::isInstance).isPresent();
        Column column = new Column(
                name,
                Type.Simple.TEXT,
                Collections.emptySortedMap(),
                row.getString("is_nullable").equals("YES"),
                computed ? Optional.empty() : defaultOf(row, type, extra),
                generation,
                comment(row, "column_comment"));
        return types.typed(column, json ? "json" : type + collation(row, table));
    }

    /** How the text of a column is compared, where that is not what its table says. */
    private String collation(ResultSet row, ObjectName table) throws SQLException {
        String collation = row.getString("collation_name");
        return collation == null || collation.equals(collations.get(table))
                ? ""
                : " CHARACTER SET " + row.getString("character_set_name") + " COLLATE " + collation;
    }

    private Optional<Sql> defaultOf(ResultSet row, String type, String extra) throws SQLException {
        String text = row.getString("column_default");
        if (text == null) {
            return Optional.empty();
        } else if (isMariaDb) {
            return types.defaultOf(type, text);
        }
        // MySQL gives the value of a constant, and expressions as SQL.
        if (!extra.contains("default_generated")) {
            return Optional.of(Sql.of(types.constant(type, text)));
        }
        return types.defaultOf(type, text.startsWith("CURRENT_TIMESTAMP") ? text : "(" + expression(text) + ")");
    }

    private String expression(String printed) {
        return MySqlStatements.printed(isMariaDb ? printed : MySqlLiterals.unescaped(printed), dialect);
    }

    private static Trigger trigger(ResultSet row, ObjectName table) throws SQLException {
        return new Trigger(
                table,
                row.getString("trigger_name"),
                MySqlTriggerForm.when(row.getString("action_timing"), row.getString("event_manipulation")),
                row.getString("action_statement"),
                Optional.empty());
    }

    private void mark(SchemaObject object, String trait) {
        traits.computeIfAbsent(object, any -> new TreeSet<>()).add(trait);
    }
}
