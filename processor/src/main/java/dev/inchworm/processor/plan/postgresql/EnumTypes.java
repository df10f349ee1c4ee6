package dev.inchworm.processor.plan.postgresql;

import static java.util.stream.Collectors.joining;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.PostgreSqlEnumDdl;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Enum types of the database: one is there before the first column of it, and goes after the last. Names are added before
 * anybody uses them, and stay: the server takes none away, which is why undo leaves them where no row holds them.
 */
final class EnumTypes {

    private final Workbench bench;
    private final PostgreSqlEnumDdl ddl;
    private final SortedMap<ObjectName, List<String>> before;
    private final SortedMap<ObjectName, List<String>> after;

    EnumTypes(Workbench bench) {
        this.bench = bench;
        this.ddl = new PostgreSqlEnumDdl(bench.dialect());
        this.before = bench.situation().snapshot().enumTypes();
        this.after = bench.situation().after().enumTypes();
    }

    private record Use(ObjectName table, Column column) {}

    /** Whether nothing but the names differs that a type of the database knows. */
    static boolean isAll(Column before, Column after) {
        return named(before).isPresent()
                && named(before).equals(named(after))
                && Objects.equals(
                        before.sqlTypes().get(PostgreSql.NAME), after.sqlTypes().get(PostgreSql.NAME));
    }

    void plan() {
        after.forEach((type, names) -> {
            List<String> known = before.get(type);
            if (known == null) {
                create(type, names);
            } else if (!known.equals(names)) {
                change(type, known, names);
            }
        });
        before.keySet().stream().filter(type -> !after.containsKey(type)).forEach(this::drop);
    }

    private void create(ObjectName type, List<String> names) {
        bench.outline()
                .add(
                        Stage.NEW_TYPES,
                        Sketch.transaction(
                                List.of(),
                                "Creates the enum type " + type + ", which nobody knows yet.",
                                ddl.create(type, names)),
                        Undo.by(Sketch.transaction(List.of(), "Drops the enum type " + type + ".", ddl.drop(type))));
    }

    private void change(ObjectName type, List<String> known, List<String> names) {
        List<String> kept = names.stream().filter(known::contains).toList();
        if (!kept.equals(known)) {
            refuse(type, known, names, kept);
            return;
        }
        List<String> added =
                names.stream().filter(name -> !known.contains(name)).toList();
        List<Use> uses = uses(bench.situation().before(), type);
        List<String> statements = added.stream()
                .map(name -> ddl.addValue(type, name, names, known.get(0)))
                .toList();
        List<Concession> unknown = uses.stream()
                .map(use -> Concession.ofOld(
                        Moment.ROLL_OUT,
                        new Limit.ReadsNewNames(use.table(), use.column().name(), added)))
                .toList();
        // Undone last of all, when the tables have the names that the old release gave them.
        List<Sketch> back = uses(bench.situation().snapshot(), type).stream()
                .map(use -> held(use, added))
                .toList();
        bench.outline()
                .add(
                        Stage.NEW_TYPES,
                        Sketch.transaction(
                                        List.of(),
                                        "Adds " + String.join(", ", added) + " to the enum type " + type
                                                + ", before anybody uses it: in the same transaction nobody could.\n"
                                                + "Undo leaves the type as it is then, since no server takes a name away; it only"
                                                + " looks whether rows hold one.",
                                        statements.toArray(String[]::new))
                                .conceding(unknown),
                        Undo.by(back));
    }

    private Sketch held(Use use, List<String> added) {
        ObjectName table = use.table();
        return Sketch.check(
                List.of(table),
                "some rows of " + table + " hold " + String.join(", ", added) + " in "
                        + use.column().name() + ", as the new release wrote them; give them another value",
                "Rows that hold a name which the old release cannot read.",
                bench.select(table) + "\n    WHERE CAST("
                        + bench.quote(use.column().name()) + " AS text) IN ("
                        + added.stream().map(bench.dialect()::literal).collect(joining(", ")) + ");");
    }

    private void drop(ObjectName type) {
        bench.outline()
                .add(
                        Stage.OLD_TYPES,
                        Sketch.transaction(
                                List.of(),
                                "Drops the enum type " + type
                                        + ", which no column is of any more. Cannot be undone without them.",
                                ddl.drop(type)),
                        Undo.impossible());
    }

    private void refuse(ObjectName type, List<String> known, List<String> names, List<String> kept) {
        List<String> gone = known.stream().filter(name -> !names.contains(name)).toList();
        Use use = uses(bench.situation().after(), type).get(0);
        bench.outline()
                .refuse(Diagnostic.of(
                        Code.IW213,
                        bench.placeOf(
                                new Part.OfColumn(use.table(), use.column().name())),
                        use.table() + "." + use.column().name(),
                        String.join(", ", names),
                        type,
                        String.join(", ", known),
                        gone.isEmpty() ? "they are in another order" : String.join(", ", gone) + " would have to go",
                        bench.dialect().displayName(),
                        use.column().name()));
    }

    private static List<Use> uses(Schema schema, ObjectName type) {
        List<Use> uses = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            for (Column column : table.columns()) {
                if (named(column).filter(type::equals).isPresent()) {
                    uses.add(new Use(table.name(), column));
                }
            }
        }
        return uses;
    }

    private static Optional<ObjectName> named(Column column) {
        return column.type() instanceof Enumeration enumeration ? enumeration.named() : Optional.empty();
    }
}
