package dev.inchworm.processor.plan;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.Names;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What the recipes of every dialect work with: names, places, and the beginnings of queries. */
public interface Bench {

    /** The dialect that is planned for. */
    Dialect dialect();

    /** What is planned. */
    Situation situation();

    /** What is planned so far. */
    Outline outline();

    /** {@code name} quoted, with its schema where it has one. */
    default String quote(ObjectName name) {
        return dialect().quote(name);
    }

    /** {@code name} quoted. */
    default String quote(String name) {
        return dialect().quote(name);
    }

    /** The user's SQL, whole, in parentheses. */
    String sql(Sql sql);

    /** The name of something that exists only while a migration is under way; no two purposes share one. */
    default String temporaryName(ObjectName table, String part, String purpose) {
        String identity = purpose + " " + quote(table) + "." + quote(part);
        return Names.hashed(
                "inchworm_" + purpose + "_" + table.name() + "_" + part,
                identity,
                dialect().nameLimit());
    }

    /** What takes the place of {@code before}, and is called {@code after} in the end, is called as long as that is there. */
    default String successor(ObjectName table, String before, String after) {
        return before.equals(after) ? temporaryName(table, after, "new") : after;
    }

    /** Whether {@code sql} may mean the column {@code name}. */
    default boolean mentions(Sql sql, String name) {
        return sql.in(dialect().name())
                .map(text -> SqlTokens.of(text).mention(name))
                .orElse(false);
    }

    /** Whether one of {@code columns} gets another type in this migration. */
    boolean isAnySwapped(ObjectName table, Collection<String> columns);

    /** The columns of every key, and of every index over all rows, that {@code table} has; those among them that the server adds. */
    default Stream<List<String>> indexed(Table table) {
        return Stream.concat(
                table.keys(),
                Stream.concat(table.indexes().stream(), dialect().keyIndexes(table).stream())
                        .filter(index -> index.where().isEmpty())
                        .map(Index::columns));
    }

    /** Says that {@code what} ("column orders.total of a new type") has no recipe, and what could be done instead. */
    default void refuse(Part part, String what, String instead) {
        outline()
                .refuse(Diagnostic.of(Code.IW690, placeOf(part), what, dialect().displayName(), instead));
    }

    /** Where {@code part} is asked for; of what is no longer asked for, where its table is. */
    default Place placeOf(Part part) {
        Place place = situation().reading().placeOf(part);
        return place.equals(Place.NOWHERE) ? situation().reading().placeOf(new Part.OfTable(tableOf(part))) : place;
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
    default String select(ObjectName table) {
        Table known =
                situation().after().tables().getOrDefault(table, situation().tableBefore(table));
        List<String> key = keyOf(known);
        return "SELECT " + (key.isEmpty() ? "*" : dialect().quoteAll(key)) + " FROM " + quote(table);
    }

    /** The beginning of a query for EXISTS: whether there are rows of {@code table}, not what is in them. */
    String selectAny(ObjectName table);

    /** The step that drops {@code table}. */
    Sketch dropTable(ObjectName table, String comment);

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
