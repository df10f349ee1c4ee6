package dev.inchworm.dialect;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How PostgreSQL spells what happens to tables, columns and constraints. Every method gives one statement, ended by a
 * semicolon, unless it says otherwise. SQL of the user must exist for this dialect ({@link Sql#in}).
 */
public final class PostgreSqlDdl {

    private final PostgreSql dialect;

    /** Spells for {@code dialect}. */
    public PostgreSqlDdl(PostgreSql dialect) {
        this.dialect = dialect;
    }

    /**
     * A new table with its columns, primary key, unique constraints and checks, those of its enum columns included; without
     * indexes, foreign keys and comments.
     */
    public String createTable(Table table) {
        List<String> pieces = new ArrayList<>();
        table.columns().forEach(column -> pieces.add(columnDefinition(column)));
        table.primaryKey().ifPresent(key -> pieces.add(constraint(key)));
        table.uniques().forEach(unique -> pieces.add(constraint(unique)));
        table.checks().forEach(check -> pieces.add(constraint(check)));
        table.columns().forEach(column -> dialect.enumCheck(table, column).ifPresent(c -> pieces.add(constraint(c))));
        return "CREATE TABLE " + dialect.quote(table.name()) + " (\n    " + String.join(",\n    ", pieces) + "\n);";
    }

    /** The end of {@code table}. */
    public String dropTable(ObjectName table) {
        return "DROP TABLE " + dialect.quote(table) + ";";
    }

    /** A new column at the end of the table, as {@link #columnDefinition} spells it. */
    public String addColumn(ObjectName table, Column column) {
        return alter(table, "ADD COLUMN " + columnDefinition(column));
    }

    /** The end of a column. */
    public String dropColumn(ObjectName table, String column) {
        return alter(table, "DROP COLUMN " + dialect.quote(column));
    }

    /** NULL is no longer legal. Scans the table, unless a valid check says already that there is none. */
    public String setNotNull(ObjectName table, String column) {
        return alter(table, "ALTER COLUMN " + dialect.quote(column) + " SET NOT NULL");
    }

    /**
     * NULL is no longer legal in rows written from now on; those that exist are not looked at. Known since PostgreSQL 18.
     *
     * @param constraint the name of what makes it so
     */
    public String addNotNullNotValid(ObjectName table, String column, String constraint) {
        return alter(
                table,
                "ADD CONSTRAINT " + dialect.quote(constraint) + " NOT NULL " + dialect.quote(column) + " NOT VALID");
    }

    /** NULL becomes legal. */
    public String dropNotNull(ObjectName table, String column) {
        return alter(table, "ALTER COLUMN " + dialect.quote(column) + " DROP NOT NULL");
    }

    /** Rows inserted from now on get {@code value} where the statement gives none. */
    public String setDefault(ObjectName table, String column, Sql value) {
        return alter(table, "ALTER COLUMN " + dialect.quote(column) + " SET DEFAULT " + parenthesised(value));
    }

    /** A constraint that holds for all rows, checked under the statement's lock. */
    public String addConstraint(ObjectName table, Constraint constraint) {
        return alter(table, "ADD " + constraint(constraint));
    }

    /** A check or foreign key that holds for rows written from now on; those that exist are not looked at. */
    public String addNotValid(ObjectName table, Constraint constraint) {
        return alter(table, "ADD " + constraint(constraint) + " NOT VALID");
    }

    /** Looks at the rows that exist. */
    public String validate(ObjectName table, String constraint) {
        return alter(table, "VALIDATE CONSTRAINT " + dialect.quote(constraint));
    }

    /** The unique index {@code constraint} becomes the constraint of that name. */
    public String addUniqueUsingIndex(ObjectName table, String constraint) {
        return addUniqueUsingIndex(table, constraint, constraint);
    }

    /** The unique index {@code index} becomes a constraint, whose name it takes. */
    public String addUniqueUsingIndex(ObjectName table, String constraint, String index) {
        return alter(
                table, "ADD CONSTRAINT " + dialect.quote(constraint) + " UNIQUE USING INDEX " + dialect.quote(index));
    }

    /**
     * The unique index {@code index} becomes the primary key, whose name it takes. Scans the table unless its columns are NOT
     * NULL already.
     */
    public String addPrimaryKeyUsingIndex(ObjectName table, String constraint, String index) {
        return alter(
                table,
                "ADD CONSTRAINT " + dialect.quote(constraint) + " PRIMARY KEY USING INDEX " + dialect.quote(index));
    }

    /** Another name for a column. */
    public String renameColumn(ObjectName table, String before, String after) {
        return alter(table, "RENAME COLUMN " + dialect.quote(before) + " TO " + dialect.quote(after));
    }

    /** Another type for a column. Rewrites the table, unless the server knows that every value stays as it is stored. */
    public String setType(ObjectName table, Column column) {
        return alter(table, "ALTER COLUMN " + dialect.quote(column.name()) + " TYPE " + dialect.type(column));
    }

    /** Rows inserted from now on get NULL where the statement gives no value. */
    public String dropDefault(ObjectName table, String column) {
        return alter(table, "ALTER COLUMN " + dialect.quote(column) + " DROP DEFAULT");
    }

    /** Another expression for a generated column. Rewrites the table unless the column is virtual. */
    public String setExpression(ObjectName table, String column, Sql expression) {
        return alter(
                table, "ALTER COLUMN " + dialect.quote(column) + " SET EXPRESSION AS " + parenthesised(expression));
    }

    /** The end of a constraint, should it be there. */
    public String dropConstraintIfThere(ObjectName table, String constraint) {
        return alter(table, "DROP CONSTRAINT IF EXISTS " + dialect.quote(constraint));
    }

    /**
     * Statements by which {@code next} becomes an identity column in the place of {@code old}, which was one under the name
     * {@code next} before: it counts on where that is now, by a sequence of the name that the server would give it.
     *
     * @param called what the table was called when the server named the sequence
     * @param sequence a name for the meantime
     */
    public String moveIdentity(ObjectName table, ObjectName called, String old, String next, ObjectName sequence) {
        String named = called.name() + "_" + next + "_seq";
        String renamed = dialect.nameLimit().fits(named)
                ? "\nALTER SEQUENCE " + dialect.quote(sequence) + " RENAME TO " + dialect.quote(named) + ";"
                : "";
        return alter(
                        table,
                        "ALTER COLUMN " + dialect.quote(next)
                                + " ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME " + dialect.quote(sequence)
                                + ")")
                + "\nSELECT pg_catalog.setval(" + sequenceOf(table, next) + ", pg_catalog.nextval("
                + sequenceOf(table, old) + "));\n"
                + alter(table, "ALTER COLUMN " + dialect.quote(old) + " DROP IDENTITY") + renamed;
    }

    /** Two statements: {@code next} becomes an identity column, which counts on where {@code old} is now. */
    public String takeOverIdentity(ObjectName table, String old, String next) {
        return alter(table, "ALTER COLUMN " + dialect.quote(next) + " ADD GENERATED BY DEFAULT AS IDENTITY")
                + "\nSELECT pg_catalog.setval(" + sequenceOf(table, next) + ", pg_catalog.nextval("
                + sequenceOf(table, old) + "));";
    }

    private String sequenceOf(ObjectName table, String column) {
        return "pg_catalog.pg_get_serial_sequence(" + dialect.literal(dialect.quote(table)) + ", "
                + dialect.literal(column) + ")";
    }

    /** Another name for a constraint, and for the index behind it. */
    public String renameConstraint(ObjectName table, String constraint, String name) {
        return alter(table, "RENAME CONSTRAINT " + dialect.quote(constraint) + " TO " + dialect.quote(name));
    }

    /** The end of a constraint. */
    public String dropConstraint(ObjectName table, String constraint) {
        return alter(table, "DROP CONSTRAINT " + dialect.quote(constraint));
    }

    /** What the catalog says about a table; empty takes the comment away. */
    public String commentOnTable(ObjectName table, Optional<String> comment) {
        return comment("TABLE " + dialect.quote(table), comment);
    }

    /** What the catalog says about a column; empty takes the comment away. */
    public String commentOnColumn(ObjectName table, String column, Optional<String> comment) {
        return comment("COLUMN " + dialect.quote(table) + "." + dialect.quote(column), comment);
    }

    /** A new sequence. */
    public String createSequence(Sequence sequence) {
        return "CREATE SEQUENCE " + dialect.quote(sequence.name()) + " START WITH " + sequence.start()
                + " INCREMENT BY " + sequence.increment()
                // A descending sequence would otherwise have to start at -1 or below.
                + (sequence.increment() < 0 && sequence.start() > -1 ? " MAXVALUE " + sequence.start() : "")
                + (sequence.increment() > 0 && sequence.start() < 1 ? " MINVALUE " + sequence.start() : "") + ";";
    }

    /** The end of a sequence. */
    public String dropSequence(ObjectName sequence) {
        return "DROP SEQUENCE " + dialect.quote(sequence) + ";";
    }

    /** Name, type, default, generation and NOT NULL of a column, as CREATE TABLE and ADD COLUMN take it; no statement. */
    public String columnDefinition(Column column) {
        return dialect.quote(column.name())
                + " " + dialect.type(column)
                + column.generation().map(this::generation).orElse("")
                + column.defaultSql()
                        .map(value -> " DEFAULT " + parenthesised(value))
                        .orElse("")
                + (column.nullable() ? "" : " NOT NULL");
    }

    /** {@code sql} whole, in parentheses; no statement. */
    public String parenthesised(Sql sql) {
        String text = sql.in(dialect.name())
                .orElseThrow(() -> new IllegalArgumentException("There is no SQL for " + dialect.name()))
                .strip();
        // A comment at the end of the user's SQL must not swallow the parenthesis.
        return "(" + text + (text.contains("--") ? "\n" : "") + ")";
    }

    private String constraint(Constraint constraint) {
        return "CONSTRAINT " + dialect.quote(constraint.name()) + " " + rule(constraint);
    }

    private String rule(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "PRIMARY KEY (" + dialect.quoteAll(key.columns()) + ")";
        } else if (constraint instanceof Unique unique) {
            return "UNIQUE (" + dialect.quoteAll(unique.columns()) + ")";
        } else if (constraint instanceof ForeignKey key) {
            return "FOREIGN KEY (" + dialect.quoteAll(key.columns()) + ") REFERENCES " + dialect.quote(key.target())
                    + " (" + dialect.quoteAll(key.targetColumns()) + ")"
                    + (key.onDelete() == Action.NO_ACTION
                            ? ""
                            : " ON DELETE " + key.onDelete().sql())
                    + (key.onUpdate() == Action.NO_ACTION
                            ? ""
                            : " ON UPDATE " + key.onUpdate().sql());
        } else {
            return "CHECK " + parenthesised(((Check) constraint).expression());
        }
    }

    private String generation(Generation generation) {
        if (generation instanceof Identity) {
            return " GENERATED BY DEFAULT AS IDENTITY";
        } else if (generation instanceof Computed computed) {
            return " GENERATED ALWAYS AS " + parenthesised(computed.expression())
                    + (computed.stored() ? " STORED" : " VIRTUAL");
        } else {
            return "";
        }
    }

    private String comment(String object, Optional<String> comment) {
        return "COMMENT ON " + object + " IS " + comment.map(dialect::literal).orElse("NULL") + ";";
    }

    private String alter(ObjectName table, String action) {
        return "ALTER TABLE " + dialect.quote(table) + " " + action + ";";
    }
}
