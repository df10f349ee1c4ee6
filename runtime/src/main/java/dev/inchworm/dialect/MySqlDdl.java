package dev.inchworm.dialect;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How MySQL and MariaDB spell what happens to tables, columns and constraints. Every method gives one statement, ended by a
 * semicolon, unless it says otherwise. What alters a table says how the server has to go about it ({@link Online}); there
 * is one clause to a statement, so that none can be half done. SQL of the user must exist for the dialect ({@link Sql#in}).
 */
public final class MySqlDdl {

    private final MySqlDialect dialect;

    /** Spells for {@code dialect}. */
    public MySqlDdl(MySqlDialect dialect) {
        this.dialect = dialect;
    }

    /**
     * A new table with its columns, primary key, unique constraints, checks and comments; without indexes and foreign keys.
     * A column that the server numbers must lead the primary key or a unique constraint.
     */
    public String createTable(Table table) {
        return createTable(table, List.of());
    }

    /** The same with these indexes, as {@link MySqlIndexDdl#inTable} spells them. */
    public String createTable(Table table, List<String> indexes) {
        List<String> pieces = new ArrayList<>();
        table.columns().forEach(column -> pieces.add(columnDefinition(column)));
        table.primaryKey().ifPresent(key -> pieces.add(clause(key)));
        table.uniques().forEach(unique -> pieces.add(clause(unique)));
        pieces.addAll(indexes);
        table.checks().forEach(check -> pieces.add(clause(check)));
        return "CREATE TABLE " + dialect.quote(table.name()) + " (\n    " + String.join(",\n    ", pieces)
                + "\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=" + dialect.collation()
                + table.comment()
                        .map(text -> " COMMENT=" + dialect.commentLiteral(text))
                        .orElse("") + ";";
    }

    /** A table that stands for {@code sequence} on a server without sequences, with its row. */
    public String createTable(Sequence sequence) {
        return SequenceTables.create(sequence, createTable(SequenceTables.of(sequence)));
    }

    /** The end of {@code table}. */
    public String dropTable(ObjectName table) {
        return "DROP TABLE " + dialect.quote(table) + ";";
    }

    /** Other names for tables, in one moment: each may take the one that another gives up before it. */
    public String renameTables(Map<ObjectName, ObjectName> names) {
        return names.entrySet().stream()
                .map(rename -> dialect.quote(rename.getKey()) + " TO " + dialect.quote(rename.getValue()))
                .collect(Collectors.joining(", ", "RENAME TABLE ", ";"));
    }

    /**
     * A view over some columns of a table or another view, which can be written to like the table: nothing but another name, by
     * the rights of whoever makes it. What it shows it knows by name alone.
     */
    public String createView(ObjectName view, ObjectName of, List<String> columns) {
        return "CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW " + dialect.quote(view) + " AS\n    SELECT "
                + dialect.quoteAll(columns) + "\n    FROM " + dialect.quote(of) + ";";
    }

    /** The end of a view. */
    public String dropView(ObjectName view) {
        return "DROP VIEW " + dialect.quote(view) + ";";
    }

    /** A new column at the end of the table, as {@link #columnDefinition} spells it. */
    public String addColumn(ObjectName table, Column column, Online how) {
        return alter(table, "ADD COLUMN " + columnDefinition(column), how);
    }

    /** The end of a column. */
    public String dropColumn(ObjectName table, String column, Online how) {
        return alter(table, "DROP COLUMN " + dialect.quote(column), how);
    }

    /** A column becomes {@code column}, of the same name: what that does not say of it is lost. */
    public String modifyColumn(ObjectName table, Column column, Online how) {
        return alter(table, "MODIFY COLUMN " + columnDefinition(column), how);
    }

    /** Another name for a column. */
    public String renameColumn(ObjectName table, String before, String after, Online how) {
        return alter(table, "RENAME COLUMN " + dialect.quote(before) + " TO " + dialect.quote(after), how);
    }

    /** Rows inserted from now on get {@code value} where the statement gives none. */
    public String setDefault(ObjectName table, Column column, Sql value, Online how) {
        return alter(
                table,
                "ALTER COLUMN " + dialect.quote(column.name()) + " SET DEFAULT " + defaultValue(column, value),
                how);
    }

    /** Rows inserted from now on get NULL, or are refused, where the statement gives no value. */
    public String dropDefault(ObjectName table, String column, Online how) {
        return alter(table, "ALTER COLUMN " + dialect.quote(column) + " DROP DEFAULT", how);
    }

    /** A constraint that holds for all rows. A foreign key finds orphans only while {@code foreign_key_checks} is on. */
    public String addConstraint(ObjectName table, Constraint constraint, Online how) {
        return alter(table, "ADD " + clause(constraint), how);
    }

    /**
     * A check that nothing is held to. Known to MySQL alone.
     *
     * @throws IllegalArgumentException for MariaDB
     */
    public String addNotEnforced(ObjectName table, Check check, Online how) {
        if (!MySqlFeature.CHECK_NOT_ENFORCED.isAlwaysIn(dialect)) {
            throw new IllegalArgumentException(dialect.displayName() + " enforces every check");
        }
        return alter(table, "ADD " + clause(check) + " NOT ENFORCED", how);
    }

    /** Another primary key in the place of the one there is. */
    public String replacePrimaryKey(ObjectName table, PrimaryKey key, Online how) {
        return alter(table, "DROP PRIMARY KEY, ADD " + clause(key), how);
    }

    /** The end of a foreign key; the index under it stays. */
    public String dropForeignKey(ObjectName table, String key, Online how) {
        return alter(table, "DROP FOREIGN KEY " + dialect.quote(key), how);
    }

    /** The end of a check. */
    public String dropCheck(ObjectName table, String check, Online how) {
        return alter(table, "DROP CONSTRAINT " + dialect.quote(check), how);
    }

    /** The end of an index, or of a unique constraint, which is one. */
    public String dropIndex(ObjectName table, String index, Online how) {
        return alter(table, "DROP INDEX " + dialect.quote(index), how);
    }

    /** Another name for an index, or for a unique constraint. */
    public String renameIndex(ObjectName table, String index, String name, Online how) {
        return alter(table, "RENAME INDEX " + dialect.quote(index) + " TO " + dialect.quote(name), how);
    }

    /** An index that is kept up to date, but that no query uses, or one that queries use again. */
    public String useIndex(ObjectName table, String index, boolean used, Online how) {
        return alter(table, "ALTER INDEX " + dialect.quote(index) + " " + dialect.indexUse(used), how);
    }

    /** What the catalog says about a table; empty takes the comment away. A column's is part of its definition. */
    public String commentOnTable(ObjectName table, Optional<String> comment, Online how) {
        return alter(table, "COMMENT=" + dialect.commentLiteral(comment.orElse("")), how);
    }

    /**
     * A new sequence.
     *
     * @throws IllegalArgumentException for MySQL, which has none
     */
    public String createSequence(Sequence sequence) {
        if (!MySqlFeature.SEQUENCES.isAlwaysIn(dialect)) {
            throw new IllegalArgumentException(dialect.displayName() + " has no sequences");
        }
        return "CREATE SEQUENCE " + dialect.quote(sequence.name()) + " START WITH " + sequence.start()
                + " INCREMENT BY " + sequence.increment()
                // A descending sequence would otherwise have to start at -1 or below.
                + (sequence.increment() < 0 && sequence.start() > -1 ? " MAXVALUE " + sequence.start() : "")
                + (sequence.increment() > 0 && sequence.start() < 1 ? " MINVALUE " + sequence.start() : "")
                + " ENGINE=InnoDB;";
    }

    /** How a sequence steps from now on, and where it would begin if it were restarted; it goes on past all that it has given out. */
    public String alterSequence(Sequence sequence) {
        return "ALTER SEQUENCE " + dialect.quote(sequence.name()) + " START WITH " + sequence.start() + " INCREMENT BY "
                + sequence.increment() + ";";
    }

    /** The end of a sequence. */
    public String dropSequence(ObjectName sequence) {
        return "DROP SEQUENCE " + dialect.quote(sequence) + ";";
    }

    /** All that is to be said of a column, as CREATE TABLE, ADD COLUMN and MODIFY COLUMN take it; no statement. */
    public String columnDefinition(Column column) {
        Optional<Computed> computed =
                column.generation().filter(Computed.class::isInstance).map(Computed.class::cast);
        boolean numbered =
                column.generation().filter(Identity.class::isInstance).isPresent();
        boolean required =
                !column.nullable() && (computed.isEmpty() || MySqlFeature.GENERATED_NOT_NULL.isAlwaysIn(dialect));
        return dialect.quote(column.name())
                + " " + dialect.type(column)
                + computed.map(how -> " GENERATED ALWAYS AS " + parenthesised(how.expression())
                                + (how.stored() ? " STORED" : " VIRTUAL"))
                        .orElse("")
                + (required ? " NOT NULL" : "")
                + column.defaultSql()
                        .map(value -> " DEFAULT " + defaultValue(column, value))
                        .orElse("")
                + (numbered ? " AUTO_INCREMENT" : "")
                + column.comment()
                        .map(text -> " COMMENT " + dialect.commentLiteral(text))
                        .orElse("");
    }

    /** {@code sql} whole, in parentheses; no statement. */
    public String parenthesised(Sql sql) {
        String text = own(sql);
        // A comment at the end of the user's SQL must not swallow the parenthesis.
        return "(" + text + (text.contains("--") || text.contains("#") ? "\n" : "") + ")";
    }

    /** Whether {@code value} as the default of {@code column} is the same for all rows that exist when the column is added. */
    public boolean isConstantDefault(Column column, Sql value) {
        return MySqlDefault.isConstant(own(value)) && MySqlDefault.takes(dialect.type(column), own(value));
    }

    private String defaultValue(Column column, Sql value) {
        return isConstantDefault(column, value) ? own(value) : parenthesised(value);
    }

    private String own(Sql sql) {
        return sql.in(dialect.name())
                .orElseThrow(() -> new IllegalArgumentException("There is no SQL for " + dialect.name()))
                .strip();
    }

    /** A constraint as CREATE TABLE and ADD take it; no statement. */
    public String clause(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            // Whatever it is called, its name is PRIMARY.
            return "PRIMARY KEY (" + dialect.quoteAll(key.columns()) + ")";
        } else if (constraint instanceof Unique unique) {
            return named(unique) + "UNIQUE (" + dialect.quoteAll(unique.columns()) + ")";
        } else if (constraint instanceof ForeignKey key) {
            return named(key) + "FOREIGN KEY (" + dialect.quoteAll(key.columns()) + ") REFERENCES "
                    + dialect.quote(key.target()) + " (" + dialect.quoteAll(key.targetColumns()) + ")"
                    + action(" ON DELETE ", key.onDelete()) + action(" ON UPDATE ", key.onUpdate());
        } else {
            return named(constraint) + "CHECK " + parenthesised(((Check) constraint).expression());
        }
    }

    private String named(Constraint constraint) {
        return "CONSTRAINT " + dialect.quote(constraint.name()) + " ";
    }

    private String action(String when, Action action) {
        if (action == Action.SET_DEFAULT) {
            throw new IllegalArgumentException("InnoDB has no foreign keys that set a default");
        }
        return action == Action.NO_ACTION ? "" : when + action.sql();
    }

    private String alter(ObjectName table, String action, Online how) {
        return "ALTER TABLE " + dialect.quote(table) + " " + action + ", " + how.sql() + ";";
    }
}
