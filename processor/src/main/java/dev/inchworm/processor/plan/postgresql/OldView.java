package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The view that stands, until contract, where a table was, with the columns that the old release knows.
 *
 * @param table what the table is called now
 * @param name what it was called
 */
record OldView(Workbench bench, ObjectName table, ObjectName name) {

    private static final int SECURITY_INVOKER_SINCE = 15;

    /** The one that stands where {@code table} was, if it was called otherwise. */
    static Optional<OldView> of(Workbench bench, ObjectName table) {
        return Optional.ofNullable(bench.situation().renamedTables().get(table))
                .map(name -> new OldView(bench, table, name));
    }

    /**
     * One transaction in which columns of {@code table} become others: the server changes no type of a column that a view
     * shows, and the view would go on showing the column that another one takes the name of. So it goes meanwhile.
     */
    static Sketch aside(Workbench bench, ObjectName table, String comment, List<String> statements) {
        Optional<OldView> view = of(bench, table);
        List<String> all = new ArrayList<>();
        view.ifPresent(own -> all.add(own.drop()));
        all.addAll(statements);
        view.ifPresent(own -> all.add(own.create()));
        return Sketch.transaction(
                Stream.concat(view.map(OldView::name).stream(), Stream.of(table))
                        .toList(),
                comment
                        + view.map(own -> "\nThe view " + own.name
                                        + " is made anew around that, and shows what is there then.")
                                .orElse(""),
                all.toArray(String[]::new));
    }

    /** Creates it, with the rights that there are on the table. */
    String create() {
        List<String> columns = bench.situation().tableBefore(table).columns().stream()
                .map(Column::name)
                .toList();
        return bench.names().createView(name, table, columns, bench.isSince(SECURITY_INVOKER_SINCE)) + "\n"
                + bench.names().copyRights(table, name);
    }

    String drop() {
        return bench.names().dropView(name);
    }

    /** A check that no policy would be bypassed, where the oldest server asked for has no other way. */
    Optional<Sketch> policies() {
        return bench.isSince(SECURITY_INVOKER_SINCE)
                ? Optional.empty()
                : Optional.of(Sketch.check(
                        List.of(name),
                        name
                                + " has row-level security, which the view that will stand in for it would bypass; plan for "
                                + bench.dialect().name() + ":" + SECURITY_INVOKER_SINCE
                                + ", whose views can obey it, or do without",
                        "Makes sure that no policy says who sees which rows: until "
                                + bench.dialect().displayName() + " " + SECURITY_INVOKER_SINCE
                                + " a view shows them all.",
                        "SELECT oid::regclass FROM pg_catalog.pg_class\n    WHERE oid = "
                                + bench.dialect().literal(bench.quote(name)) + "::regclass AND relrowsecurity;"));
    }
}
