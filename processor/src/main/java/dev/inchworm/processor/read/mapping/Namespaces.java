package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.ObjectName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Sees to it that no two things of one namespace have the same name. In PostgreSQL tables, indexes, sequences and the indexes
 * behind primary keys and unique constraints share that of their schema, and all constraints of a table share one. In MySQL and
 * MariaDB an index has its name within its table.
 */
final class Namespaces {

    private final Problems problems;
    private final boolean indexesAreRelations;
    private final Map<ObjectName, Use> relations = new HashMap<>();
    private final Map<ObjectName, Map<String, Use>> constraints = new HashMap<>();
    private final Map<ObjectName, Map<String, Use>> indexes = new HashMap<>();

    /** @param dialects those asked for */
    Namespaces(Problems problems, Collection<Dialect> dialects) {
        this.problems = problems;
        this.indexesAreRelations = !dialects.stream().allMatch(MySqlDialect.class::isInstance);
    }

    private record Use(String what, Place place) {}

    /** Whether the name was still free for an index of that table, or what has one behind it; reports it where not. */
    boolean addIndex(ObjectName table, String name, String kind, Place place) {
        return indexesAreRelations
                ? addRelation(table.sibling(name), kind, place)
                : addTo(indexes, table, name, new Use(kind, place));
    }

    /** Whether the name was still free for a table or sequence; reports it where not. */
    boolean addRelation(ObjectName name, String kind, Place place) {
        Use use = new Use(kind, place);
        Use first = relations.putIfAbsent(name, use);
        if (first != null) {
            String schema =
                    name.schema().isPresent() ? "schema " + name.schema().get() : "the connection's schema";
            report(name.toString(), first, use, schema);
        }
        return first == null;
    }

    /** Whether the name was still free for a constraint of that table; reports it where not. */
    boolean addConstraint(ObjectName table, String name, String kind, Place place) {
        return addTo(constraints, table, name, new Use(kind, place));
    }

    private boolean addTo(Map<ObjectName, Map<String, Use>> uses, ObjectName table, String name, Use use) {
        Map<String, Use> ofTable = uses.get(table);
        if (ofTable == null) {
            ofTable = new HashMap<>();
            uses.put(table, ofTable);
        }
        Use first = ofTable.putIfAbsent(name, use);
        if (first != null) {
            report(name, first, use, "table " + table);
        }
        return first == null;
    }

    private void report(String name, Use first, Use second, String where) {
        problems.report(
                Code.IW013, second.place(), name, second.what(), second.place(), first.what(), first.place(), where);
    }
}
