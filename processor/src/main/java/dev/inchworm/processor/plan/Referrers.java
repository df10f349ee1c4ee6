package dev.inchworm.processor.plan;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** The foreign keys that depend on a key which goes. The server does not let it go before them. */
public final class Referrers {

    private record Referrer(ObjectName table, ForeignKey key) {}

    private final Bench bench;

    /** Over what {@code bench} plans. */
    public Referrers(Bench bench) {
        this.bench = bench;
    }

    /** Reports those of {@code key} that would still be there when it goes; whether there are none. */
    public boolean areNoneOf(ObjectName table, Constraint key) {
        List<Referrer> left = bench.situation().before().tables().values().stream()
                .flatMap(Referrers::all)
                .filter(referrer -> refersTo(referrer.key, table, columns(key)))
                .filter(referrer -> !goesInExpand(referrer))
                .toList();
        left.forEach(referrer -> bench.outline()
                .refuse(Diagnostic.of(
                        Code.IW304,
                        bench.placeOf(new Part.OfConstraint(table, key.name())),
                        (key instanceof PrimaryKey ? "The primary key " : "The unique constraint ") + key.name()
                                + " of " + table,
                        referrer.key.name(),
                        referrer.table,
                        bench.dialect().displayName())));
        return left.isEmpty();
    }

    /** Whether the key that {@code foreignKey} refers to goes or becomes another one, so that it has to go first. */
    public boolean losesItsKey(ForeignKey foreignKey) {
        return bench.situation().changes().stream().anyMatch(change -> {
            Constraint gone = change instanceof Change.DropConstraint drop
                    ? drop.constraint()
                    : change instanceof Change.ChangeConstraint changed ? changed.before() : foreignKey;
            return !(gone instanceof ForeignKey)
                    && !(gone instanceof Constraint.Check)
                    && refersTo(foreignKey, change.object(), columns(gone));
        });
    }

    private static Stream<Referrer> all(Table table) {
        return table.foreignKeys().stream().map(key -> new Referrer(table.name(), key));
    }

    private static boolean refersTo(ForeignKey key, ObjectName table, List<String> columns) {
        return key.target().equals(table) && new HashSet<>(key.targetColumns()).equals(new HashSet<>(columns));
    }

    private static List<String> columns(Constraint key) {
        return key instanceof PrimaryKey primary ? primary.columns() : ((Unique) key).columns();
    }

    private boolean goesInExpand(Referrer referrer) {
        return bench.situation().changes().stream()
                .anyMatch(change -> change.object().equals(referrer.table)
                        && (change instanceof Change.DropConstraint drop
                                        && drop.constraint().equals(referrer.key)
                                || change instanceof Change.ChangeConstraint changed
                                        && changed.before().equals(referrer.key)
                                        && !References.areAlike(referrer.key, (ForeignKey) changed.after())));
    }
}
