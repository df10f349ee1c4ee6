package dev.inchworm.processor.read.jpa;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.PostgreSql;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in {@code columnDefinition}, taken apart.
 *
 * @param type the type alone, with its character set and collation where MySQL and MariaDB have them
 * @param problem why it is no definition of a column of the databases that are asked for; empty where it is one
 */
record ColumnDefinition(String type, Optional<String> defaultSql, boolean notNull, Optional<String> problem) {

    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)\\s+(default|not\\s+null|null|unique|check|primary\\s+key|references|generated|constraint|collate"
                    + "|auto_increment|comment|on\\s+update)\\b");

    private static final Set<String> NOT_POSTGRESQL = Set.of(
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

    private static final Set<String> NOT_MYSQL = Set.of(
            "clob",
            "nclob",
            "varchar2",
            "number",
            "longvarchar",
            "bytea",
            "jsonb",
            "timestamptz",
            "timetz",
            "interval",
            "oid",
            "inet",
            "cidr",
            "macaddr",
            "citext",
            "hstore",
            "tsvector",
            "xml",
            "money",
            "bigserial",
            "smallserial");

    private static final String UUID = "uuid";

    static ColumnDefinition parse(String text, Collection<Dialect> dialects) {
        String trimmed = text.trim();
        if (trimmed.isEmpty()) {
            return refused("it is blank");
        } else if (!Character.isLetter(trimmed.charAt(0)) && trimmed.charAt(0) != '"') {
            return refused("it does not begin with a type");
        }
        boolean collated = !dialects.isEmpty() && dialects.stream().allMatch(MySqlDialect.class::isInstance);
        Matcher clauses = CLAUSE.matcher(trimmed);
        int end = trimmed.length();
        Optional<String> defaultSql = Optional.empty();
        boolean notNull = false;
        int from = 0;
        boolean first = true;
        while (clauses.find(from)) {
            String clause = clauses.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            from = clauses.end();
            if (clause.equals("collate") && first && collated) {
                continue;
            }
            end = first ? clauses.start() : end;
            first = false;
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
        String word = type.split("[\\s(\\[]", 2)[0].toLowerCase(Locale.ROOT);
        if (word.equals("default") || word.equals("not")) {
            return refused("it has no type");
        }
        for (Dialect dialect : dialects) {
            if (isMissing(word, type, dialect)) {
                return refused(dialect.displayName() + " has no type " + word);
            }
        }
        return new ColumnDefinition(type, defaultSql, notNull, Optional.empty());
    }

    private static boolean isMissing(String word, String type, Dialect dialect) {
        if (dialect instanceof PostgreSql) {
            return NOT_POSTGRESQL.contains(word);
        }
        return NOT_MYSQL.contains(word) || type.endsWith("]") || word.equals(UUID) && !(dialect instanceof MariaDb);
    }

    private static ColumnDefinition refused(String why) {
        return new ColumnDefinition("", Optional.empty(), false, Optional.of(why));
    }
}
