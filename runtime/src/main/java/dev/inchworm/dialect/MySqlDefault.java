package dev.inchworm.dialect;

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

    private static final Pattern LOB =
            Pattern.compile("(?i)(tiny|medium|long)?(text|blob)\\b.*|json\\b.*|geometry\\b.*");

    private MySqlDefault() {}

    /** Whether {@code sql} is a constant, or the time of the statement. */
    static boolean isConstant(String sql) {
        return CONSTANT.matcher(sql).matches();
    }

    /** Whether a column of {@code type} may have a constant default without parentheses. */
    static boolean takesConstants(String type) {
        return !LOB.matcher(type).matches();
    }
}
