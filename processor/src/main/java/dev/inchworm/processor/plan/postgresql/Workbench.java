package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.PostgreSqlDdl;
import dev.inchworm.dialect.PostgreSqlIndexDdl;
import dev.inchworm.dialect.PostgreSqlTableNames;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Outline;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What every recipe works with.
 *
 * @param swapped the columns that wider ones take the place of in this migration
 */
record Workbench(
        PostgreSql dialect,
        PostgreSqlDdl ddl,
        PostgreSqlIndexDdl indexes,
        Situation situation,
        Outline outline,
        Set<SchemaObject> swapped)
        implements Bench {

    static Workbench of(PostgreSql dialect, Situation situation, Outline outline) {
        Workbench bare = new Workbench(
                dialect, new PostgreSqlDdl(dialect), new PostgreSqlIndexDdl(dialect), situation, outline, Set.of());
        return bare.swapping(TypeChanges.swapped(bare));
    }

    /** The same, where these columns are swapped. */
    Workbench swapping(Set<SchemaObject> columns) {
        return new Workbench(dialect, ddl, indexes, situation, outline, columns);
    }

    /** Whether that column is swapped for a wider one in this migration. */
    boolean isSwapped(ObjectName table, String column) {
        return !swapped.isEmpty() && swapped.contains(SchemaObject.column(table, column));
    }

    @Override
    public boolean isAnySwapped(ObjectName table, Collection<String> columns) {
        return columns.stream().anyMatch(column -> isSwapped(table, column));
    }

    /** How tables get other names. */
    PostgreSqlTableNames names() {
        return new PostgreSqlTableNames(dialect);
    }

    /** Whether every server that the plan has to run on is of this major version or later. */
    boolean isSince(int major) {
        return situation.target().isSince(major);
    }

    /** The same, for steps that are not part of the plan as such. */
    Workbench planningInto(Outline aside) {
        return new Workbench(dialect, ddl, indexes, situation, aside, swapped);
    }

    @Override
    public String sql(Sql sql) {
        return ddl.parenthesised(sql);
    }

    @Override
    public String selectAny(ObjectName table) {
        return "SELECT FROM " + quote(table);
    }

    @Override
    public Sketch dropTable(ObjectName table, String comment) {
        return Sketch.transaction(List.of(table), comment, ddl.dropTable(table));
    }

    /** The key to walk a table along; of a table without a primary key, none. */
    static List<String> keyOf(Table table) {
        return Bench.keyOf(table);
    }

    /** All constraints of {@code table} that have a name of their own. */
    static Stream<Constraint> constraints(Table table) {
        return Bench.constraints(table);
    }

    /** For people. */
    static String name(ObjectName table, Column column) {
        return Bench.name(table, column);
    }
}
