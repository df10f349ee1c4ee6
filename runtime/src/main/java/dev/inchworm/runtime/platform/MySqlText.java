package dev.inchworm.runtime.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements of MySQL's language, as far as telling them apart goes. The server takes one at a time, unless its client says
 * otherwise in the URL.
 */
final class MySqlText {

    /** Whatever a semicolon may stand in without ending a statement, or a semicolon, or anything else. */
    private static final Pattern PIECE = Pattern.compile(
            "(?<skip>--(?=\\s|$)[^\\n]*|#[^\\n]*|/\\*(?!!).*?\\*/)"
                    + "|'(?:[^'\\\\]++|\\\\.|'')*+'|\"(?:[^\"\\\\]++|\\\\.|\"\")*+\"|`(?:[^`]++|``)*+`"
                    + "|(?<end>;)|.",
            Pattern.DOTALL);

    /** A definition with statements of its own inside goes to the end of the text. */
    private static final Pattern COMPOUND = Pattern.compile(
            "\\s*CREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:DEFINER\\s*=\\s*\\S+\\s+)?(?:AGGREGATE\\s+)?"
                    + "(?:TRIGGER|PROCEDURE|FUNCTION|EVENT|PACKAGE)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern COMMITTING = Pattern.compile(
            "(?:ALTER|CREATE|DROP|RENAME|TRUNCATE|GRANT|REVOKE|ANALYZE|OPTIMIZE|REPAIR|CHECK|FLUSH|RESET|LOCK|UNLOCK|BEGIN"
                    + "|COMMIT|ROLLBACK|START|INSTALL|UNINSTALL|LOAD\\s+INDEX|CACHE)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HARMLESS = Pattern.compile(
            "(?:CREATE|DROP)\\s+TEMPORARY\\b.*|ROLLBACK\\s+(?:WORK\\s+)?TO\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private MySqlText() {}

    /** The statements of {@code sql}, without comments between them and without semicolons at their ends. */
    static List<String> statements(String sql) {
        List<String> statements = new ArrayList<>();
        Matcher pieces = PIECE.matcher(sql);
        StringBuilder statement = new StringBuilder();
        while (pieces.find()) {
            if (pieces.group("end") != null && !COMPOUND.matcher(statement).matches()) {
                add(statements, statement);
                statement.setLength(0);
            } else if (pieces.group("skip") == null || !statement.toString().isBlank()) {
                statement.append(pieces.group());
            }
        }
        add(statements, statement);
        return statements;
    }

    private static void add(List<String> statements, StringBuilder statement) {
        String text = statement.toString().strip();
        while (text.endsWith(";")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        if (!text.isEmpty()) {
            statements.add(text);
        }
    }

    /** Whether the server commits before or after {@code statement}, which {@link #statements} found. */
    static boolean commits(String statement) {
        return COMMITTING.matcher(statement).matches()
                && !HARMLESS.matcher(statement).matches();
    }

    /** The first words of {@code statement}, for people: {@code ALTER TABLE}. */
    static String kind(String statement) {
        String[] words = statement.strip().split("\\s+", 3);
        return (words.length > 1 ? words[0] + " " + words[1] : words[0]).toUpperCase(Locale.ROOT);
    }
}
