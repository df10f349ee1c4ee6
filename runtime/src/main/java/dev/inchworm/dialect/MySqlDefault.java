package dev.inchworm.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which defaults MySQL takes without parentheses. In parentheses even a constant is an expression to it, and a column with
 * such a default is added by copying the table.
 */
final class MySqlDefault {

    private static final Pattern CONSTANT = Pattern.compile(
            "(?i)null|true|false|[-+]?\\s*\\d+(\\.\\d*)?(e[-+]?\\d+)?|[-+]?\\s*\\.\\d+(e[-+]?\\d+)?"
                    // Without a backslash, whose meaning hangs on the session, but as the dialect writes them.
                    + "|(_utf8mb4\\s*)?'([^'\\\\]|'')*'|(_utf8mb4\\s*)?x'[0-9a-f]*'|0x[0-9a-f]+|b'[01]*'"
                    + "|(date|time|timestamp)\\s*'[^'\\\\]*'"
                    + "|(current_timestamp|localtime|localtimestamp)(\\s*\\(\\s*[0-6]?\\s*\\))?|now\\s*\\(\\s*[0-6]?\\s*\\)");

    private static final Pattern TIME =
            Pattern.compile("(?i)(current_timestamp|localtime|localtimestamp|now)\\s*(\\(\\s*([0-6]?)\\s*\\))?");

    private static final Pattern TIMED = Pattern.compile("(?i)(datetime|timestamp)\\s*(\\(\\s*([0-6])\\s*\\))?");

    private static final Pattern LOB =
            Pattern.compile("(?i)(tiny|medium|long)?(text|blob)\\b.*|json\\b.*|geometry\\b.*");

    private MySqlDefault() {}

    /** Whether {@code sql} is a constant, or the time of the statement. */
    static boolean isConstant(String sql) {
        return CONSTANT.matcher(sql).matches();
    }

    /** Whether a column of {@code type} may have the constant {@code sql} as its default without parentheses. */
    static boolean takes(String type, String sql) {
        Matcher time = TIME.matcher(sql);
        return !LOB.matcher(type).matches() && (!time.matches() || isAsPrecise(type, time));
    }

    /** The time of the statement has to have as many digits as the column. */
    private static boolean isAsPrecise(String type, Matcher time) {
        Matcher timed = TIMED.matcher(type);
        return timed.matches() && digits(timed.group(3)) == digits(time.group(3));
    }

    private static int digits(String precision) {
        return precision == null || precision.isEmpty() ? 0 : Integer.parseInt(precision);
    }
}
