package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.ObjectName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sees to it that no two things of one namespace have the same name. In PostgreSQL tables, indexes, sequences and the indexes
 * behind primary keys and unique constraints share that of their schema, and all constraints of a table share one.
 */
final class Namespaces {

    private final Problems problems;
    private final Map<ObjectName, Use> relations = new HashMap<>();
    private final Map<ObjectName, Map<String, Use>> constraints = new HashMap<>();

    Namespaces(Problems problems) {
        this.problems = problems;
    }

    private record Use(String what, Place place) {}

    /** Whether the name was still free for a table, index or sequence; reports it where not. */
    boolean addRelation(ObjectName name, String kind, Place place) {
        Use use = new Use(kind, place);
        return isNew(
                relations.putIfAbsent(name, use),
                use,
                name.toString(),
                name.schema().map(schema -> "schema " + schema).orElse("the connection's schema"));
    }

    /** Whether the name was still free for a constraint of that table; reports it where not. */
    boolean addConstraint(ObjectName table, String name, String kind, Place place) {
        Use use = new Use(kind, place);
        Map<String, Use> ofTable = constraints.computeIfAbsent(table, t -> new HashMap<>());
        return isNew(ofTable.putIfAbsent(name, use), use, name, "table " + table);
    }

    /** Whether a name is taken for a table, index or sequence. */
    Optional<Place> relation(ObjectName name) {
        return Optional.ofNullable(relations.get(name)).map(Use::place);
    }

    private boolean isNew(Use first, Use second, String name, String where) {
        if (first == null) {
            return true;
        }
        problems.report(
                Code.IW013, second.place(), name, second.what(), second.place(), first.what(), first.place(), where);
        return false;
    }
}
