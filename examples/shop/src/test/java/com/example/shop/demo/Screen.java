package com.example.shop.demo;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Where the demo tells its story: numbered steps, remarks under them, and tables. */
final class Screen {

    private final PrintStream out;
    private int steps;

    Screen(PrintStream out) {
        this.out = out;
    }

    /** A line of its own. */
    void say(String text) {
        out.println(text);
        out.flush();
    }

    /** The next numbered step. */
    void step(String text, Object... arguments) {
        say(String.format(Locale.ROOT, "%n%2d. %s", ++steps, String.format(Locale.ROOT, text, arguments)));
    }

    /** A remark under the step. */
    void note(String text, Object... arguments) {
        say("    " + String.format(Locale.ROOT, text, arguments));
    }

    /** The result of a query as an aligned table. */
    void table(DataSource database, String query) throws SQLException {
        List<List<String>> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            ResultSetMetaData columns = rows.getMetaData();
            List<String> heading = new ArrayList<>();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                heading.add(columns.getColumnLabel(column));
            }
            lines.add(heading);
            while (rows.next()) {
                List<String> line = new ArrayList<>();
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    line.add(String.valueOf(rows.getString(column)));
                }
                lines.add(line);
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder("   ");
            for (int column = 0; column < line.size(); column++) {
                text.append(' ').append(padded(line.get(column), width(lines, column)));
            }
            say(text.toString().stripTrailing());
        }
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0) + 1;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
