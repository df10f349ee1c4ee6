package dev.inchworm.dialect;

import static java.util.stream.Collectors.joining;

import dev.inchworm.dialect.MySqlTriggers.Event;
import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What all {@link MySqlTriggers} are made of. They are named after what they are for and the column that they are about, so that no two
 * share a name. The user's expressions are kept whole: they are evaluated over the new row, which stands under the table's
 * name, so that they mean the same as in an UPDATE of the table.
 *
 * @param purpose begins their names: {@code inchworm_fill}
 * @param column the one that they are about
 * @param reads the columns that expressions may read
 */
record MySqlRowTrigger(MySqlDialect dialect, ObjectName table, String purpose, String column, List<String> reads) {

    MySqlRowTrigger {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(table);
        Objects.requireNonNull(column);
        reads = List.copyOf(reads);
    }

    String name(Event event) {
        String own = purpose + "_" + event.name().toLowerCase(Locale.ROOT);
        String identity = own + " " + dialect.quote(table) + "." + dialect.quote(column);
        return Names.hashed(own + "_" + table.name() + "_" + column, identity, dialect.nameLimit());
    }

    /** @param body one statement, maybe a compound one, without the semicolon at its end */
    String create(Event event, String body) {
        return trigger(event, body).create();
    }

    String drop(Event event) {
        return trigger(event, "").drop();
    }

    private MySqlTrigger trigger(Event event, String body) {
        return new MySqlTrigger(dialect, table, name(event), "BEFORE " + event, body);
    }

    /**
     * A query that finds no row, but fails where {@code value} is not an expression over the table: the server would look into a
     * trigger only when a statement of the running release fires it.
     */
    String probe(Sql value) {
        String quoted = dialect.quote(table.name());
        return "SELECT 1 FROM (SELECT " + parenthesised(value) + " AS " + dialect.quote(column) + " FROM (SELECT "
                + columns("", value) + " FROM " + dialect.quote(table) + ") AS " + quoted
                + ") AS `probe` WHERE FALSE;";
    }

    /** {@code value} over the new row. */
    String overNewRow(Sql value) {
        return "(SELECT " + parenthesised(value) + " FROM (SELECT " + columns("NEW.", value) + ") AS "
                + dialect.quote(table.name()) + ")";
    }

    /** Those that {@code value} may mean: these servers do not tell names apart by their case. */
    private String columns(String prefix, Sql value) {
        Set<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Token token :
                SqlTokens.of(value.in(dialect.name()).orElse(""), dialect).list()) {
            if (token.kind() == Kind.WORD || token.kind() == Kind.QUOTED) {
                words.add(token.text());
            }
        }
        List<String> read =
                reads.stream().filter(words::contains).map(dialect::quote).toList();
        return read.isEmpty()
                ? "1"
                : read.stream()
                        .map(name -> prefix.isEmpty() ? name : prefix + name + " AS " + name)
                        .collect(joining(", "));
    }

    private String parenthesised(Sql value) {
        return new MySqlDdl(dialect).parenthesised(value);
    }
}
