package dev.inchworm.processor.plan;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.ChangeConstraint;
import dev.inchworm.schema.change.Change.ChangeIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The indexes, keys and references over columns of a table that go by other names: each has an elder over the old columns, beside
 * which it is built, whose place it takes, and where it keeps it its name, when the old columns go. A twin holds rows to nothing
 * that its elder does not hold them to.
 */
public final class Twins {

    /**
     * Something over an old column, and what is to be over the new one.
     *
     * @param name what it is called in the end
     * @param temporary what it is called beside its elder
     */
    public record Twin<T>(ObjectName table, T before, T after, String name, String temporary) {

        /** Whether its elder has its name. */
        public boolean isRenamed() {
            return !temporary.equals(name);
        }
    }

    private final Bench bench;
    private final Situation situation;
    private final ObjectName table;
    private final Map<String, String> renamed;
    private final Map<SchemaObject, String> names = new HashMap<>();
    private final List<Twin<Index>> indexes = new ArrayList<>();
    private final List<Twin<Unique>> uniques = new ArrayList<>();
    private final List<Twin<PrimaryKey>> primaryKeys = new ArrayList<>();
    private final List<Twin<ForeignKey>> references = new ArrayList<>();

    /** Those of {@code table}. */
    public Twins(Bench bench, ObjectName table) {
        this.bench = bench;
        this.situation = bench.situation();
        this.table = table;
        this.renamed = situation.renamedColumns(table);
        find();
    }

    /** The indexes. */
    public List<Twin<Index>> indexes() {
        return List.copyOf(indexes);
    }

    /** The unique constraints. */
    public List<Twin<Unique>> uniques() {
        return List.copyOf(uniques);
    }

    /** The primary key, if it is over such a column. */
    public List<Twin<PrimaryKey>> primaryKeys() {
        return List.copyOf(primaryKeys);
    }

    /** The foreign keys from such columns, and those to them from columns that keep their names. */
    public List<Twin<ForeignKey>> references() {
        return List.copyOf(references);
    }

    /** What {@code columns} were called. */
    public List<String> old(List<String> columns) {
        return columns.stream().map(c -> renamed.getOrDefault(c, c)).toList();
    }

    /**
     * {@code build}, which builds one of them, {@code index}: while both are there, what either release writes has to obey the other's
     * in what is converted.
     *
     * @param converted the columns, by today's names, whose values change on the way
     */
    public Sketch obeyed(Sketch build, Index index, String elder, Set<String> converted) {
        if (!index.unique() || index.columns().stream().noneMatch(converted::contains)) {
            return build;
        }
        String duplicates = "write what is converted to a duplicate in " + table;
        return build.conceding(
                new Concession(
                        Release.OLD,
                        Moment.BACKFILL,
                        Moment.TIGHTEN,
                        new Limit.MustObey(table, index.name(), duplicates)),
                Concession.ofNew(Moment.REMOVE, new Limit.MustObey(table, elder, duplicates)));
    }

    /** Whether {@code change} is but another name for something over columns that go by other names. */
    public static boolean replace(Situation situation, Change change) {
        if (change instanceof ChangeIndex changed) {
            return isOver(situation, changed.table(), changed.after().columns())
                    && changed.before().withName("").equals(changed.after().withName(""));
        } else if (change instanceof ChangeConstraint changed && changed.after() instanceof ForeignKey after) {
            return (isOver(situation, changed.table(), after.columns())
                            || isOver(situation, after.target(), after.targetColumns()))
                    && References.areAlike((ForeignKey) changed.before(), after);
        } else if (change instanceof ChangeConstraint changed && changed.after() instanceof Unique after) {
            return isOver(situation, changed.table(), after.columns())
                    && ((Unique) changed.before()).columns().equals(after.columns());
        } else if (change instanceof ChangeConstraint changed && changed.after() instanceof PrimaryKey after) {
            return isOver(situation, changed.table(), after.columns())
                    && ((PrimaryKey) changed.before()).columns().equals(after.columns());
        }
        return false;
    }

    private static boolean isOver(Situation situation, ObjectName table, List<String> columns) {
        return situation.renamedColumns(table).keySet().stream().anyMatch(columns::contains);
    }

    private void find() {
        situation.changes().stream()
                .filter(change -> replace(situation, change))
                .forEach(change ->
                        names.put(SchemaObject.constraint(change.object(), nameAfter(change)), nameBefore(change)));
        Table before = situation.tableBefore(table);
        Table after = situation.tableAfter(table);
        after.indexes().stream()
                .filter(index -> isOver(situation, table, index.columns()))
                .forEach(index -> find(before.indexes().stream(), Index::name, index, index.name(), table)
                        .filter(twin -> isSame(twin.before, index))
                        .ifPresent(indexes::add));
        after.uniques().stream()
                .filter(unique -> isOver(situation, table, unique.columns()))
                .forEach(unique -> find(before.uniques().stream(), Unique::name, unique, unique.name(), table)
                        .filter(twin -> old(unique.columns()).equals(twin.before.columns()))
                        .ifPresent(uniques::add));
        after.primaryKey()
                .filter(key -> isOver(situation, table, key.columns()))
                .flatMap(key -> find(before.primaryKey().stream(), PrimaryKey::name, key, key.name(), table)
                        .filter(twin -> old(key.columns()).equals(twin.before.columns())))
                .ifPresent(primaryKeys::add);
        after.foreignKeys().forEach(key -> findReference(table, key));
        situation.referencesAfter().to(table).stream()
                .filter(reference -> !reference.owner().equals(table))
                .forEach(reference -> findReference(reference.owner(), reference.key()));
    }

    private void findReference(ObjectName owner, ForeignKey key) {
        if (situation.tableBefore(owner) != null && isMine(owner, key)) {
            find(situation.tableBefore(owner).foreignKeys().stream(), ForeignKey::name, key, key.name(), owner)
                    .filter(twin -> refersAlike(twin.before, owner, key))
                    .ifPresent(references::add);
        }
    }

    /** Whether it is the same reference but for the names of columns; what refers elsewhere is another key. */
    private boolean refersAlike(ForeignKey before, ObjectName owner, ForeignKey after) {
        return before.target().equals(after.target())
                && before.columns().equals(old(owner, after.columns()))
                && before.targetColumns().equals(old(after.target(), after.targetColumns()));
    }

    private List<String> old(ObjectName owner, List<String> columns) {
        Map<String, String> names = situation.renamedColumns(owner);
        return columns.stream()
                .map(column -> names.getOrDefault(column, column))
                .toList();
    }

    /** A key between two tables that both have columns renamed belongs to the one that refers. */
    private boolean isMine(ObjectName owner, ForeignKey key) {
        return owner.equals(table) && isOver(situation, table, key.columns())
                || key.target().equals(table)
                        && isOver(situation, table, key.targetColumns())
                        && !isOver(situation, owner, key.columns());
    }

    private <T> Optional<Twin<T>> find(
            Stream<T> before, Function<T, String> nameOf, T after, String name, ObjectName owner) {
        String nameBefore = names.getOrDefault(SchemaObject.constraint(owner, name), name);
        String temporary = nameBefore.equals(name) ? bench.temporaryName(owner, name, "twin") : name;
        return before.filter(elder -> nameOf.apply(elder).equals(nameBefore))
                .findFirst()
                .map(elder -> new Twin<>(owner, elder, after, name, temporary));
    }

    private boolean isSame(Index before, Index after) {
        return before.unique() == after.unique()
                && before.where().equals(after.where())
                && before.method().equals(after.method())
                && before.columns().equals(old(after.columns()));
    }

    private static String nameBefore(Change change) {
        return change instanceof ChangeIndex index
                ? index.before().name()
                : ((ChangeConstraint) change).before().name();
    }

    private static String nameAfter(Change change) {
        return change instanceof ChangeIndex index
                ? index.after().name()
                : ((ChangeConstraint) change).after().name();
    }
}
