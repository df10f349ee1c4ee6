package dev.inchworm.processor.plan.mysql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.MySqlDdl;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.MySqlIndexDdl;
import dev.inchworm.dialect.Online;
import dev.inchworm.dialect.lock.MySqlFacts;
import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.dialect.lock.MySqlLine;
import dev.inchworm.migration.Step.Effect;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Outline;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.change.Change;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What every recipe works with.
 *
 * @param line what is known of the servers that the plan has to run on
 */
record Workbench(
        MySqlDialect dialect, MySqlLine line, MySqlDdl ddl, MySqlIndexDdl indexes, Situation situation, Outline outline)
        implements Bench {

    private static final Set<Action> ACTING = Set.of(Action.CASCADE, Action.SET_NULL);

    static Workbench of(MySqlDialect dialect, Situation situation, Outline outline) {
        return new Workbench(
                dialect,
                MySqlLine.of(dialect, situation.target().minimum()),
                new MySqlDdl(dialect),
                new MySqlIndexDdl(dialect),
                situation,
                outline);
    }

    @Override
    public boolean isAnySwapped(ObjectName table, Collection<String> columns) {
        return situation.changes().stream()
                .anyMatch(change -> change instanceof Change.ChangeColumn changed
                        && changed.aspect() == Change.ChangeColumn.Aspect.TYPE
                        && changed.table().equals(table)
                        && columns.contains(changed.after().name()));
    }

    @Override
    public String sql(Sql sql) {
        return ddl.parenthesised(sql);
    }

    @Override
    public String selectAny(ObjectName table) {
        return "SELECT 1 FROM " + quote(table);
    }

    @Override
    public Sketch dropTable(ObjectName table, String comment) {
        return statement(table, Effects.noTable(table), comment, ddl.dropTable(table));
    }

    /** What the server does at best for a statement of {@code form}. */
    MySqlFacts facts(MySqlForm form) {
        return form.facts(line).orElseThrow(() -> new IllegalArgumentException(line.text() + " does not know " + form));
    }

    /** A step that alters {@code table}, the way that the server does it at best. */
    Sketch alter(ObjectName table, MySqlForm form, Effect effect, String comment, Function<Online, String> statement) {
        return alter(List.of(table), form, effect, comment, statement);
    }

    /** A step that alters the first of {@code tables}, the way that the server does it at best. */
    Sketch alter(
            List<ObjectName> tables,
            MySqlForm form,
            Effect effect,
            String comment,
            Function<Online, String> statement) {
        MySqlFacts facts = facts(form);
        Limit waits = new Limit.WritesWait(tables.get(0));
        return Sketch.statement(effect, tables, comment, statement.apply(facts.how()))
                .as(form)
                .conceding(
                        facts.letsOthersWrite()
                                ? List.of()
                                : List.of(
                                        Concession.ofOld(Moment.EXPAND, waits),
                                        Concession.ofNew(Moment.REMOVE, waits)));
    }

    /** A step whose statement tells by itself what it costs. */
    Sketch statement(ObjectName table, Effect effect, String comment, String statement) {
        return Sketch.statement(effect, List.of(table), comment, statement);
    }

    /**
     * Objects to {@code what} ("Adding the check k to orders") where the server keeps writers off for as long as it takes; who
     * accepts that gets it.
     *
     * @param clause what ALTER TABLE is told, as tools that copy tables take it
     */
    void mindWriters(MySqlForm form, Part part, ObjectName table, String what, String clause) {
        if (facts(form).how().equals(Online.ONLINE_COPY) && isActedOn(table)) {
            refuse(
                    part,
                    what + " where " + table + " has a foreign key that cascades or sets NULL",
                    "take its actions away in a release of its own");
        } else if (!facts(form).letsOthersWrite()) {
            outline.refuse(Diagnostic.of(
                    Code.IW640,
                    placeOf(part),
                    what,
                    dialect.displayName(),
                    table.name(),
                    shell(clause),
                    ghost(table, clause)));
        }
    }

    /** Between double quotes. */
    private static String shell(String clause) {
        return clause.replaceAll("[\\\\\"`$]", "\\\\$0");
    }

    /** gh-ost does without triggers; it knows MySQL alone, and copies no table that foreign keys are on. */
    private String ghost(ObjectName table, String clause) {
        boolean referring = Stream.of(situation.tableBefore(table), situation.tableAfter(table))
                .filter(Objects::nonNull)
                .anyMatch(known -> !known.foreignKeys().isEmpty());
        boolean referred = !situation.referencesBefore().to(table).isEmpty()
                || !situation.referencesAfter().to(table).isEmpty();
        return line.isMariaDb() || referring || referred
                ? ""
                : "\n        gh-ost --alter \"" + shell(clause) + "\" --database <database> --table " + table.name()
                        + " --execute";
    }

    /** Whether rows change with those they refer to: then MariaDB copies the table only while nobody writes. */
    private boolean isActedOn(ObjectName table) {
        return Stream.of(situation.tableBefore(table), situation.tableAfter(table))
                .filter(Objects::nonNull)
                .flatMap(known -> known.foreignKeys().stream())
                .anyMatch(key -> ACTING.contains(key.onDelete()) || ACTING.contains(key.onUpdate()));
    }

    /** A step that says the definition of {@code column} anew. */
    Sketch modify(ObjectName table, MySqlForm form, String comment, Column column) {
        return alter(
                table,
                modifyForm(column, form),
                Effects.REPEATABLE,
                comment,
                how -> ddl.modifyColumn(table, column, how));
    }

    /** What a definition said anew is for {@code column}: MariaDB 10.11 copies the table whatever changes about a uuid. */
    MySqlForm modifyForm(Column column, MySqlForm otherwise) {
        return line == MySqlLine.MARIADB_10_11 && dialect.type(column).equalsIgnoreCase("uuid")
                ? MySqlForm.CHANGE_TYPE
                : otherwise;
    }

    /** Objects to a definition said anew where that is so. */
    void mindDefinition(ObjectName table, Column column) {
        mindWriters(
                modifyForm(column, MySqlForm.COMMENT_ON_COLUMN),
                new Part.OfColumn(table, column.name()),
                table,
                "Another definition of " + Bench.name(table, column) + ", a uuid,",
                "MODIFY COLUMN " + ddl.columnDefinition(column));
    }

    /** What makes a column of {@code table} NOT NULL, in contract: MariaDB copies one with a stored generated column, also one that goes. */
    MySqlForm notNullForm(ObjectName table) {
        boolean stored = Stream.of(situation.tableBefore(table), situation.tableAfter(table))
                .filter(Objects::nonNull)
                .flatMap(known -> known.columns().stream())
                .anyMatch(column -> column.generation().orElse(null) instanceof Computed computed && computed.stored());
        return stored ? MySqlForm.SET_NOT_NULL_BESIDE_STORED : MySqlForm.SET_NOT_NULL;
    }
}
