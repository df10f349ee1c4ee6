package dev.inchworm.processor.read.jpa;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in {@code columnDefinition}, taken apart.
 *
 * @param type the type alone
 * @param problem why it is no definition of a column of PostgreSQL; empty where it is one
 */
record ColumnDefinition(String type, Optional<String> defaultSql, boolean notNull, Optional<String> problem) {

    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)\\s+(default|not\\s+null|null|unique|check|primary\\s+key|references|generated|constraint|collate"
                    + "|auto_increment|comment)\\b");

    private static final Set<String> FOREIGN = Set.of(
            "clob",
            "longtext",
            "mediumtext",
            "tinytext",
            "blob",
            "longblob",
            "mediumblob",
            "tinyblob",
            "datetime",
            "tinyint",
            "mediumint",
            "nvarchar",
            "varchar2",
            "number",
            "longvarchar",
            "varbinary",
            "binary",
            "nclob");

    static ColumnDefinition parse(String text) {
        String trimmed = text.trim();
        if (trimmed.isEmpty()) {
            return refused("it is blank");
        } else if (!Character.isLetter(trimmed.charAt(0)) && trimmed.charAt(0) != '"') {
            return refused("it does not begin with a type");
        }
        Matcher clauses = CLAUSE.matcher(trimmed);
        int end = trimmed.length();
        Optional<String> defaultSql = Optional.empty();
        boolean notNull = false;
        int from = 0;
        boolean first = true;
        while (clauses.find(from)) {
            String clause = clauses.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            end = first ? clauses.start() : end;
            first = false;
            from = clauses.end();
            switch (clause) {
                case "default" -> {
                    int stop = clauses.find(from) ? clauses.start() : trimmed.length();
                    defaultSql = Optional.of(trimmed.substring(from, stop).trim());
                    from = stop;
                }
                case "not null" -> notNull = true;
                case "null" -> {}
                default -> {
                    return refused(clause.toUpperCase(Locale.ROOT) + " is not read there");
                }
            }
        }
        String type = trimmed.substring(0, end).trim();
        String word = type.split("[\\s(]", 2)[0].toLowerCase(Locale.ROOT);
        if (word.equals("default") || word.equals("not")) {
            return refused("it has no type");
        } else if (FOREIGN.contains(word)) {
            return refused("PostgreSQL has no type " + word);
        }
        return new ColumnDefinition(type, defaultSql, notNull, Optional.empty());
    }

    private static ColumnDefinition refused(String why) {
        return new ColumnDefinition("", Optional.empty(), false, Optional.of(why));
    }
}
