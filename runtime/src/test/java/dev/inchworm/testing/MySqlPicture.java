package dev.inchworm.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What MySQL or MariaDB says about the database of a session, as text that two databases can be compared by: tables as they
 * would be created anew, views and triggers. The order of columns and keys is left out, and so is the next number of a table.
 */
public final class MySqlPicture {

    private MySqlPicture() {}

    /** The picture of the database of {@code connection}. */
    public static String of(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String name : column(
                connection,
                "SELECT table_name FROM information_schema.tables WHERE table_schema = database() ORDER BY 1",
                1)) {
            String quoted = "`" + name.replace("`", "``") + "`";
            String created =
                    column(connection, "SHOW CREATE TABLE " + quoted, 2).get(0);
            lines.add("table " + name);
            lines.addAll(sorted(created));
        }
        lines.addAll(column(
                connection,
                "SELECT concat('trigger ', trigger_name, ' ', action_timing, ' ', event_manipulation, ' ',"
                        + " event_object_table, ' ', action_statement) FROM information_schema.triggers"
                        + " WHERE trigger_schema = database() ORDER BY 1",
                1));
        return String.join("\n", lines);
    }

    /** The picture of the database of {@code connection} without the tables of Inchworm's own. */
    public static String withoutJournal(Connection connection) throws SQLException {
        StringBuilder own = new StringBuilder();
        for (String table : of(connection).split("(?m)^(?=table |trigger )")) {
            own.append(table.startsWith("table inchworm_") ? "" : table);
        }
        return own.toString();
    }

    private static List<String> sorted(String created) {
        return Stream.concat(
                        Arrays.stream(created.split("\n"))
                                .skip(1)
                                .map(MySqlPicture::normal)
                                .sorted(),
                        Stream.of(""))
                .toList();
    }

    private static String normal(String line) {
        return line.strip()
                .replaceAll(",$", "")
                .replaceAll(" AUTO_INCREMENT=\\d+", "")
                // MariaDB says so of keys that were added with foreign_key_checks off.
                .replaceAll(" ON (DELETE|UPDATE) NO ACTION", "")
                // So with the digits of the time of the statement, where an expression says fewer than the column has.
                .replaceAll("current_timestamp\\(6\\)", "current_timestamp()")
                // MySQL keeps a constant in parentheses as an expression or as a constant, by the statement that set
                // it.
                .replaceAll("DEFAULT \\(_utf8mb4('[^']*')\\)", "DEFAULT $1");
    }

    private static List<String> column(Connection connection, String query, int column) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(column));
            }
        }
        return values;
    }
}
