package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.MySqlFeature;
import dev.inchworm.dialect.MySqlLiterals;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Type;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Columns as the statements of MySQL and MariaDB define them. */
final class MySqlColumnForm {

    private static final Set<String> AFTER_TYPE = Set.of(
            "after",
            "as",
            "auto_increment",
            "character",
            "charset",
            "check",
            "collate",
            "column_format",
            "comment",
            "constraint",
            "default",
            "first",
            "generated",
            "invisible",
            "key",
            "not",
            "null",
            "on",
            "primary",
            "references",
            "storage",
            "unique",
            "visible");

    /** What MariaDB shows of JSON, in tables of another collation and of that one. */
    private static final Set<String> JSON_IN_MARIADB =
            Set.of("longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin", "longtext");

    private final MySqlDialect dialect;

    MySqlColumnForm(MySqlDialect dialect) {
        this.dialect = dialect;
    }

    /**
     * A column, and what its definition says besides.
     *
     * @param traits what is unusual about it
     * @param check a rule of its own
     * @param place {@code FIRST}, or the column that it stands after; empty where nothing is said
     */
    record Form(
            Column column,
            SortedSet<String> traits,
            boolean isKey,
            boolean isUnique,
            Optional<Check> check,
            Optional<Place> place) {}

    /** Where a column stands. */
    record Place(Optional<String> after) {}

    /** A whole definition, to the end. */
    Form read(SqlCursor in) {
        return new Reading(in).whole();
    }

    /** A default as statements give it: whether MySQL's is an expression hangs on its parentheses. */
    Optional<Sql> defaultOf(String text) {
        String bare = MySqlStatements.bare(text, dialect);
        if (bare.equalsIgnoreCase("null")) {
            return Optional.empty();
        }
        boolean expression = text.startsWith("(") && MySqlFeature.DEFAULT_IN_PARENTHESES.isAlwaysIn(dialect);
        if (expression) {
            return Optional.of(Sql.of("(" + bare + ")"));
        }
        SqlTokens tokens = SqlTokens.of(bare, dialect);
        boolean isText = tokens.list().size() == 1 && tokens.list().get(0).kind() == Kind.STRING;
        // Quotes and backslashes can be written in several ways.
        return Optional.of(Sql.of(isText ? dialect.literal(MySqlLiterals.unquoted(bare)) : bare));
    }

    private final class Reading {

        private final SqlCursor in;
        private final SortedSet<String> traits = new TreeSet<>();
        private Column column;
        private String type;
        private String charset = "";
        private String collation = "";
        private boolean isKey;
        private boolean isUnique;
        private Optional<Check> check = Optional.empty();
        private Optional<Place> place = Optional.empty();

        Reading(SqlCursor in) {
            this.in = in;
            this.column = Column.of(in.name(), Type.Simple.OTHER, true);
            this.type = in.until(AFTER_TYPE);
            SqlCursor.require(!type.equalsIgnoreCase("serial"));
        }

        Form whole() {
            while (!in.atEnd()) {
                one();
            }
            String whole = type + charset + collation;
            if (check.isPresent() && isJson(whole)) {
                whole = "json";
                check = Optional.empty();
            }
            column = column.withType(Type.Simple.OTHER, new TreeMap<>(Map.of(dialect.name(), whole)));
            return new Form(column, traits, isKey, isUnique, check, place);
        }

        private boolean isJson(String whole) {
            return JSON_IN_MARIADB.contains(whole)
                    && check.orElseThrow()
                            .expression()
                            .equals(Sql.of(MySqlTableForm.jsonCheck(column.name(), dialect)));
        }

        private void one() {
            if (in.accept("not", "null")) {
                column = column.withNullable(false);
            } else if (in.accept("null") || in.accept("visible")) {
                return;
            } else if (in.accept("default")) {
                column = column.withDefault(defaultOf(in.until(AFTER_TYPE)));
            } else if (in.accept("character", "set") || in.accept("charset")) {
                charset = " CHARACTER SET " + in.name();
            } else if (in.accept("collate")) {
                collation = " COLLATE " + in.name();
            } else if (in.accept("auto_increment")) {
                column = column.withNullable(false).withGeneration(Optional.of(new Generation.Identity()));
            } else if (in.accept("generated", "always", "as") || in.accept("as")) {
                generated();
            } else if (in.accept("on", "update")) {
                traits.add(MySqlTableForm.updatedWith(in.until(AFTER_TYPE)));
            } else if (in.accept("comment")) {
                column = column.withComment(
                        Optional.of(MySqlLiterals.unquoted(in.literal())).filter(text -> !text.isEmpty()));
            } else if (in.accept("invisible")) {
                traits.add(MySqlTableForm.INVISIBLE);
            } else {
                rule();
            }
        }

        private void generated() {
            Sql expression = Sql.of(MySqlStatements.bare(in.parenthesised(), dialect));
            boolean stored = in.accept("stored") || in.accept("persistent");
            if (!stored) {
                in.accept("virtual");
            }
            column = column.withGeneration(Optional.of(new Generation.Computed(expression, stored)));
        }

        private void rule() {
            if (in.accept("primary", "key") || in.accept("key")) {
                isKey = true;
                column = column.withNullable(false);
            } else if (in.accept("unique")) {
                in.accept("key");
                isUnique = true;
            } else if (in.accept("check") && dialect instanceof MariaDb) {
                // MySQL finds a name for it that hangs on all that the table has had.
                check = Optional.of(
                        new Check(column.name(), Sql.of(MySqlStatements.bare(in.parenthesised(), dialect))));
            } else if (in.accept("first")) {
                place = Optional.of(new Place(Optional.empty()));
            } else if (in.accept("after")) {
                place = Optional.of(new Place(Optional.of(in.name())));
            } else {
                throw new Unclear();
            }
        }
    }
}
