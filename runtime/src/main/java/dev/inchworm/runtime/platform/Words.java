package dev.inchworm.runtime.platform;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a database says about a failure, without what it quotes from rows: details of a violated constraint, a value that
 * could not be converted, the words of a trigger. The server's own log has all of it.
 */
public final class Words {

    /** Classes of SQLSTATE that speak of connections, rights, names, room and locks, and never of values. */
    private static final Set<String> HARMLESS =
            Set.of("08", "0A", "25", "28", "2B", "2F", "3D", "3F", "40", "42", "53", "55", "57", "58");

    /** Whatever quotation marks the server's language has. */
    private static final Pattern QUOTED =
            Pattern.compile("[\"'\u00ab\u201e\u201c\u00bb].*[\"'\u00bb\u201d\u201c\u00ab]");

    /** Errors of MySQL and MariaDB that quote a value first, whatever their SQLSTATE: others quote names. */
    private static final Set<Integer> OF_VALUES = Set.of(1062, 1264, 1292, 1366, 1411, 1525, 1586, 1690, 3140, 3156);

    /** What these quote: up to where the name of a key or column follows. */
    private static final Pattern VALUE =
            Pattern.compile("'.*'(?= for (?:key|column|function)\\b)|'.*'", Pattern.DOTALL);

    /** The number that MariaDB's driver gives a session, in front of what the server says. */
    private static final Pattern SESSION = Pattern.compile("^\\(conn=\\d+\\) ");

    /** SIGNAL in a trigger or function. */
    private static final String RAISED = "45000";

    private Words() {}

    /** On one line, without a full stop at its end. */
    public static String of(SQLException problem) {
        SQLException said = problem instanceof BatchUpdateException && problem.getNextException() != null
                ? problem.getNextException()
                : problem;
        String message = said.getMessage() == null
                ? said.getClass().getSimpleName()
                : SESSION.matcher(said.getMessage()).replaceFirst("");
        String state = said.getSQLState() == null ? "" : said.getSQLState();
        if (OF_VALUES.contains(said.getErrorCode())) {
            return VALUE.matcher(message.strip()).replaceFirst("'\u2026'").replaceAll("\\.$", "");
        }
        String kind = state.length() < 2 ? "08" : state.substring(0, 2);
        return line(message.strip(), state, kind).replaceAll("\\.$", "");
    }

    private static String line(String message, String state, String kind) {
        if (state.equals(RAISED)) {
            return raised(state);
        }
        if (HARMLESS.contains(kind)) {
            return message.replaceAll("\\s*\\n\\s*", "; ");
        }
        String first = message.lines().findFirst().orElse("").strip();
        return switch (kind) {
            case "22" -> QUOTED.matcher(first).replaceAll("\"\u2026\"");
            case "P0" -> raised(state);
            default -> first;
        };
    }

    private static String raised(String state) {
        return "a function or trigger raised an error, which the server's log tells (SQLSTATE " + state + ")";
    }

    /** The same failure, for whoever logs it with its causes: with these words alone. */
    public static SQLException withoutRows(SQLException problem) {
        SQLException without = new SQLException(of(problem), problem.getSQLState(), problem.getErrorCode());
        without.setStackTrace(problem.getStackTrace());
        return without;
    }
}
