package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Names;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.PostgreSqlDdl;
import dev.inchworm.dialect.PostgreSqlIndexDdl;
import dev.inchworm.dialect.PostgreSqlTableNames;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.plan.Outline;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.PrimaryKey;
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
        Set<SchemaObject> swapped) {

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

    /** Whether any of these is. */
    boolean isAnySwapped(ObjectName table, Collection<String> columns) {
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

    String quote(ObjectName name) {
        return dialect.quote(name);
    }

    String quote(String name) {
        return dialect.quote(name);
    }

    /** The user's SQL, whole, in parentheses. */
    String sql(Sql sql) {
        return ddl.parenthesised(sql);
    }

    /** The name of something that exists only while a migration is under way; no two purposes share one. */
    String temporaryName(ObjectName table, String part, String purpose) {
        String identity = purpose + " " + dialect.quote(table) + "." + dialect.quote(part);
        return Names.hashed("inchworm_" + purpose + "_" + table.name() + "_" + part, identity, dialect.nameLimit());
    }

    /** Whether {@code sql} may mean the column {@code name}. */
    boolean mentions(Sql sql, String name) {
        return sql.in(dialect.name())
                .map(text -> SqlTokens.of(text).mention(name))
                .orElse(false);
    }

    /** Says that {@code what} ("column orders.total of a new type") has no recipe, and what could be done instead. */
    void refuse(Part part, String what, String instead) {
        outline.refuse(Diagnostic.of(Code.IW690, placeOf(part), what, dialect.displayName(), instead));
    }

    /** Where {@code part} is asked for; of what is no longer asked for, where its table is. */
    Place placeOf(Part part) {
        Place place = situation.reading().placeOf(part);
        return place.equals(Place.NOWHERE) ? situation.reading().placeOf(new Part.OfTable(tableOf(part))) : place;
    }

    private static ObjectName tableOf(Part part) {
        if (part instanceof Part.OfColumn of) {
            return of.table();
        } else if (part instanceof Part.OfConstraint of) {
            return of.table();
        } else if (part instanceof Part.OfIndex of) {
            return of.table();
        } else if (part instanceof Part.OfSequence of) {
            return of.sequence();
        } else {
            return ((Part.OfTable) part).table();
        }
    }

    /** The beginning of a query that lists rows of {@code table}, by key where it has one. */
    String select(ObjectName table) {
        Table known = situation.after().tables().getOrDefault(table, situation.tableBefore(table));
        List<String> key = keyOf(known);
        return "SELECT " + (key.isEmpty() ? "*" : dialect.quoteAll(key)) + " FROM " + dialect.quote(table);
    }

    /** The key to walk a table along; of a table without a primary key, none. */
    static List<String> keyOf(Table table) {
        return table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
    }

    /** All constraints of {@code table} that have a name of their own. */
    static Stream<Constraint> constraints(Table table) {
        return Stream.of(
                        table.primaryKey().stream(),
                        table.uniques().stream(),
                        table.foreignKeys().stream(),
                        table.checks().stream())
                .flatMap(constraints -> constraints);
    }

    /** For people. */
    static String name(ObjectName table, Column column) {
        return table + "." + column.name();
    }
}
