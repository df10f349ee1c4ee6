package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Type;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How columns of text say that they are compared in another way than their table says. */
final class MySqlCollations {

    private static final Pattern TEXT = Pattern.compile("(?i)((?:tiny|medium|long)?text|(?:var)?char|enum|set)\\b.*");
    private static final Pattern OWN = Pattern.compile("(?i) CHARACTER SET \\w+(?: COLLATE \\w+)?| COLLATE (\\w+)");

    private static final Pattern COLLATION = Pattern.compile("(?is)(.*?)(?: CHARACTER SET \\w+)? COLLATE (\\w+)");

    private MySqlCollations() {}

    /** {@code column} as its table says. */
    static Column plain(Column column, MySqlDialect dialect) {
        String type = dialect.type(column);
        Matcher matcher = OWN.matcher(type);
        return matcher.find() ? typed(column, matcher.replaceAll(""), dialect) : column;
    }

    /** {@code column} as {@code collation} says, should it be text and say nothing of its own. */
    static Column collated(Column column, String collation, MySqlDialect dialect) {
        String type = dialect.type(column);
        if (!TEXT.matcher(type).matches() || OWN.matcher(type).find()) {
            return column;
        }
        return typed(column, type + said(collation), dialect);
    }

    /** {@code type} with character set and collation where it says another one than {@code collation}, else without. */
    static String told(String type, String collation) {
        Matcher own = COLLATION.matcher(type);
        if (!own.matches()) {
            return type;
        }
        return own.group(2).equals(collation) ? own.group(1) : own.group(1) + said(own.group(2));
    }

    private static String said(String collation) {
        return " CHARACTER SET " + collation.split("_", 2)[0] + " COLLATE " + collation;
    }

    private static Column typed(Column column, String type, MySqlDialect dialect) {
        return column.withType(Type.Simple.OTHER, new TreeMap<>(Map.of(dialect.name(), type)));
    }
}
