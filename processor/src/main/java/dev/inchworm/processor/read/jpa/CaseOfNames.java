package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.ObjectName;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where Hibernate writes names with capital letters, MySQL and MariaDB may have two tables by what is one name here. */
final class CaseOfNames {

    private static final int SHOWN = 3;

    private CaseOfNames() {}

    /** Reports, once, tables and sequences that a server which tells the case of their names would not find. */
    static void check(
            Collection<TableDraft> tables, Generators generators, Collection<Dialect> dialects, Problems problems) {
        Optional<Dialect> server =
                dialects.stream().filter(MySqlDialect.class::isInstance).findFirst();
        if (server.isEmpty()) {
            return;
        }
        SortedMap<String, Place> found = new TreeMap<>();
        tables.forEach(table -> add(table.name(), table.place(), found));
        Map<ObjectName, Place> places = generators.places();
        generators.written().forEach((stored, name) -> add(name, places.get(stored), found));
        if (found.isEmpty()) {
            return;
        }
        List<String> names = List.copyOf(found.keySet());
        String some = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        String first = names.get(0);
        problems.report(
                Code.IW085,
                found.get(first),
                names.size() > SHOWN ? some + " and " + (names.size() - SHOWN) + " more" : some,
                server.get().displayName(),
                first.toLowerCase(Locale.ROOT));
    }

    private static void add(Name name, Place place, SortedMap<String, Place> found) {
        if (!name.stored().equals(name.text())) {
            found.putIfAbsent(name.text(), place);
        }
    }
}
