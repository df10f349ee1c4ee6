package dev.inchworm.dialect;

import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What triggers have in common that write to another table, where triggers write back: the server refuses to change a table
 * that the statement is about already (1442). So all of a group keep quiet while one of them writes.
 *
 * <p>That it does is in a variable of the session: the time at which the statement began, which is the same in everything that
 * the statement fires. A statement that is killed leaves it behind, and the next one, which began later, takes no notice. An
 * error takes it back, for a statement may go on after one.
 *
 * @param purpose begins their names: {@code inchworm_transfer}
 * @param guard the name of the variable, the same for all that could write to each other's tables
 */
record MySqlCarrier(MySqlDialect dialect, String purpose, String guard) {

    MySqlCarrier {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(guard);
    }

    /** One that does {@code lines} for rows of {@code table}, where no other of the group is at work. */
    MySqlTrigger trigger(String when, ObjectName table, String column, List<String> declared, List<String> lines) {
        List<String> body = new ArrayList<>();
        body.add("BEGIN");
        declared.forEach(variable -> body.add("    DECLARE " + variable + ";"));
        if (lines.stream().anyMatch(line -> line.contains(begin()))) {
            body.add("    DECLARE EXIT HANDLER FOR SQLEXCEPTION");
            body.add("    BEGIN");
            body.add("        " + end());
            body.add("        RESIGNAL;");
            body.add("    END;");
        }
        body.add("    IF NOT (@" + guard + " <=> NOW(6)) THEN");
        lines.forEach(line -> body.add("        " + line.replace("\n", "\n        ")));
        body.add("    END IF;");
        body.add("END");
        return new MySqlTrigger(dialect, table, name(when, table, column), when, String.join("\n", body));
    }

    private String name(String when, ObjectName table, String column) {
        String own = purpose + "_" + when.toLowerCase(Locale.ROOT).replace(' ', '_');
        String identity = own + " " + dialect.quote(table) + "." + dialect.quote(column);
        return Names.hashed(own + "_" + table.name() + "_" + column, identity, dialect.nameLimit());
    }

    /** What stands before statements that write to the other table. */
    String begin() {
        return "SET @" + guard + " = NOW(6);";
    }

    /** What stands after them. */
    String end() {
        return "SET @" + guard + " = NULL;";
    }
}
