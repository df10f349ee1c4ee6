package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MySqlDdl;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How MySQL or MariaDB itself would write what a catalog should hold. Columns with SQL or types of their own, checks and
 * indexes over expressions are made in temporary tables, which hide the real ones from this session alone, and read back from
 * {@code SHOW CREATE TABLE}; what can be written in one way only is not asked for. Triggers stay as they are written.
 */
final class MySqlNormalForm {

    private static final Set<Integer> NOT_ALLOWED = Set.of(1044, 1142, 1290, 1227);

    private static final String GRANT = "GRANT CREATE TEMPORARY TABLES ON <database>.* TO … for this user";

    private static final ReadBack READ_BACK =
            new ReadBack(MySqlNormalForm::merged, (asked, said) -> withParts(asked, said.parts()));

    /** For servers that want one of every table ({@code sql_require_primary_key}). */
    private static final String KEY = "`inchworm key` int PRIMARY KEY";

    private final Connection connection;
    private final MySqlDialect dialect;
    private final MySqlDdl ddl;
    private final MySqlTypes types;

    MySqlNormalForm(Connection connection, MySqlDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.ddl = new MySqlDdl(dialect);
        this.types = new MySqlTypes(dialect);
    }

    Catalog of(Catalog expected) throws SQLException {
        String mode = withoutAnsiQuotes();
        try {
            SortedMap<ObjectName, Table> tables = new TreeMap<>();
            for (Table table : expected.schema().tables().values()) {
                Table plain = MySqlPlainForm.of(
                        table, index -> isCut(expected, SchemaObject.index(table.name(), index.name())));
                tables.put(table.name(), holdsNothingToAsk(plain) ? simple(plain) : asked(plain, expected));
            }
            return new Catalog(
                    new Schema(tables, expected.schema().sequences()), expected.traits(), expected.triggers());
        } finally {
            Rows.execute(connection, "SET SESSION sql_mode = " + dialect.literal(mode));
        }
    }

    private static boolean isCut(Catalog expected, SchemaObject index) {
        return expected.traits(index).stream().anyMatch(trait -> trait.startsWith(MySqlIndexForm.CUT));
    }

    /** Quotes of names are read as those of text otherwise. */
    private String withoutAnsiQuotes() throws SQLException {
        String mode;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@sql_mode")) {
            row.next();
            mode = row.getString(1);
        }
        String plain = Arrays.stream(mode.split(","))
                .filter(word -> !word.equals("ANSI_QUOTES") && !word.equals("ANSI"))
                .collect(Collectors.joining(","));
        Rows.execute(connection, "SET SESSION sql_mode = " + dialect.literal(plain));
        return mode;
    }

    private boolean holdsNothingToAsk(Table table) {
        return table.checks().isEmpty()
                && table.indexes().stream().noneMatch(MySqlNormalForm::holdsSql)
                && table.columns().stream().allMatch(this::holdsNothingToAsk);
    }

    private boolean holdsNothingToAsk(Column column) {
        return column.defaultSql().isEmpty()
                && column.generation()
                        .filter(Generation.Computed.class::isInstance)
                        .isEmpty()
                && types.isUnderstood(column);
    }

    private Table simple(Table table) {
        return table.withColumns(table.columns().stream()
                .map(column -> types.typed(column, dialect.type(column)))
                .toList());
    }

    private Table asked(Table table, Catalog expected) throws SQLException {
        String name = dialect.quote(table.name());
        Optional<String> collation = expected.traits(SchemaObject.table(table.name())).stream()
                .filter(trait -> trait.startsWith(MySqlTableForm.COLLATED))
                .map(trait -> trait.substring(MySqlTableForm.COLLATED.length()))
                .findFirst();
        String options =
                " ENGINE=InnoDB" + collation.map(own -> " COLLATE=" + own).orElse("");
        List<String> pieces = pieces(table);
        create(name, pieces, options);
        try {
            return READ_BACK.of(table, shown(name));
        } finally {
            Rows.execute(connection, "DROP TEMPORARY TABLE " + name);
        }
    }

    private void create(String name, List<String> pieces, String options) throws SQLException {
        try {
            Rows.execute(
                    connection, "CREATE TEMPORARY TABLE " + name + " (" + String.join(", ", pieces) + ")" + options);
        } catch (SQLException e) {
            refuseIfNotAllowed(e);
            pieceByPiece(name, pieces, options);
        }
    }

    private static void refuseIfNotAllowed(SQLException problem) {
        if (NOT_ALLOWED.contains(problem.getErrorCode())) {
            throw ReadBack.notAllowed(problem, GRANT);
        }
    }

    private List<String> pieces(Table table) {
        List<String> pieces = new ArrayList<>(List.of(KEY));
        // Numbering needs a key, and says nothing that could be written in two ways.
        table.columns().forEach(column -> pieces.add(ddl.columnDefinition(plain(column))));
        table.checks()
                .forEach(check -> pieces.add("CONSTRAINT " + dialect.quote(check.name()) + " CHECK "
                        + ddl.parenthesised(check.expression())));
        table.indexes().stream().filter(MySqlNormalForm::holdsSql).forEach(index -> pieces.add(index(index)));
        return pieces;
    }

    private String index(Index index) {
        return index.parts().stream()
                .map(part -> (part instanceof Index.Part.OfColumn of
                                ? dialect.quote(of.column())
                                : ddl.parenthesised(((Index.Part.OfExpression) part).expression()))
                        + (part.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", ", "INDEX " + dialect.quote(index.name()) + " (", ")"));
    }

    private static Column plain(Column column) {
        return isComputed(column) ? column : column.withGeneration(Optional.empty());
    }

    private static boolean isComputed(Column column) {
        return column.generation().filter(Generation.Computed.class::isInstance).isPresent();
    }

    private static boolean holdsSql(Index index) {
        return index.parts().stream().anyMatch(Index.Part.OfExpression.class::isInstance);
    }

    /** Leaves out what the server refuses. */
    private void pieceByPiece(String name, List<String> pieces, String options) throws SQLException {
        Rows.execute(connection, "CREATE TEMPORARY TABLE " + name + " (" + KEY + ")" + options);
        for (String piece : pieces.subList(1, pieces.size())) {
            try {
                Rows.execute(connection, "ALTER TABLE " + name + " ADD " + piece);
            } catch (SQLException e) {
                refuseIfNotAllowed(e);
            }
        }
    }

    private Table shown(String name) throws SQLException {
        CatalogEditor editor = new CatalogEditor();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW CREATE TABLE " + name)) {
            row.next();
            SqlCursor created = SqlCursor.statements(row.getString(2), dialect).get(0);
            created.expect("create", "temporary", "table");
            new MySqlTableForm(dialect).create(created, editor);
        }
        Catalog shown = editor.toCatalog();
        Table table = shown.schema().tables().values().iterator().next();
        String collation = MySqlTableOptions.collationOf(table.name(), editor).orElse("");
        return table.withColumns(table.columns().stream()
                        .map(column -> read(column, collation))
                        .toList())
                .withChecks(table.checks().stream()
                        .map(check -> new Check(check.name(), printed(check.expression())))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> withParts(
                                index, index.parts().stream().map(this::printed).toList()))
                        .toList());
    }

    private Sql printed(Sql sql) {
        return Sql.of(MySqlStatements.printed(sql.in(dialect.name()).orElseThrow(), dialect));
    }

    private Index.Part printed(Index.Part part) {
        return part instanceof Index.Part.OfExpression of
                ? new Index.Part.OfExpression(printed(of.expression()), of.descending())
                : part;
    }

    private Column read(Column column, String collation) {
        String type = MySqlCollations.told(dialect.type(column), collation);
        Column typed = types.typed(column, type);
        return typed.withDefault(typed.defaultSql()
                        .flatMap(value ->
                                types.defaultOf(type, value.in(dialect.name()).orElseThrow())))
                .withGeneration(typed.generation()
                        .map(how -> how instanceof Generation.Computed computed
                                ? new Generation.Computed(printed(computed.expression()), computed.stored())
                                : how));
    }

    private static Index withParts(Index index, List<Index.Part> parts) {
        return new Index(index.name(), parts, index.unique(), index.where(), index.include(), index.method());
    }

    private static Column merged(Column expected, Column read) {
        Column same = read.withNullable(expected.nullable()).withComment(expected.comment());
        return isComputed(expected) ? same : same.withGeneration(expected.generation());
    }
}
