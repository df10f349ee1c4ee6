package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.catalog.CatalogEvent;
import dev.inchworm.dialect.catalog.CatalogEvent.ColumnAdded;
import dev.inchworm.dialect.catalog.CatalogEvent.TableCreated;
import dev.inchworm.dialect.catalog.ObjectState;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.prove.Replay.Ran;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Enumeration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * Whether the enum types of the database are there before their columns, know every name that a release may write, and end
 * up as they are asked for.
 */
final class EnumTypes {

    private final Trial trial;
    private final Replay replay;
    private final Conceded conceded;
    private final Consumer<Flaw> flaws;
    private final SortedMap<ObjectName, List<String>> before;
    private final SortedMap<ObjectName, List<String>> after;

    EnumTypes(Trial trial, Replay replay, Conceded conceded, Consumer<Flaw> flaws) {
        this.trial = trial;
        this.replay = replay;
        this.conceded = conceded;
        this.flaws = flaws;
        boolean known = trial.target().dialect() instanceof PostgreSql;
        before = known ? trial.before().enumTypes() : Collections.emptySortedMap();
        after = known ? trial.after().enumTypes() : Collections.emptySortedMap();
    }

    /** Puts those there that the steps find. */
    void seed() {
        before.forEach(replay::seed);
    }

    private boolean areNone() {
        return before.isEmpty() && after.isEmpty();
    }

    /** Nobody makes a column of a type that is not there. */
    void follow(Ran ran, String where) {
        if (areNone()) {
            return;
        }
        for (CatalogEvent event : ran.events()) {
            if (event instanceof ColumnAdded added) {
                exists(added.on(), added.column(), ran, where);
            } else if (event instanceof TableCreated created) {
                replay.table(created.on()).ifPresent(table -> table.columns()
                        .forEach(column -> exists(table.name(), column, ran, where)));
            }
        }
    }

    private void exists(ObjectName table, Column column, Ran ran, String where) {
        String spelled = replay.stored().type(column);
        for (ObjectName type : after.keySet()) {
            if (spelled.equals(spelled(type)) && replay.state(type).names().isEmpty()) {
                flaws.accept(new Flaw(Code.IW699, where, table, ran.step().sql(), "there is no type " + type));
            }
        }
    }

    private static String spelled(ObjectName type) {
        return DataType.normal(type.schema().map(schema -> quoted(schema) + ".").orElse("") + quoted(type.name()));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** What {@code release} writes is known, and what the other one writes is known to it, or conceded. */
    void check(Release release, Moment moment, String step) {
        if (areNone()) {
            return;
        }
        Schema own = release == Release.OLD ? trial.before() : trial.after();
        for (Table table : own.tables().values()) {
            for (Column column : table.columns()) {
                if (column.type() instanceof Enumeration mine
                        && mine.named().isPresent()
                        && !replay.isSilent(mine.named().get())) {
                    check(release, moment, step, table, column, mine);
                }
            }
        }
    }

    private void check(Release release, Moment moment, String step, Table table, Column column, Enumeration mine) {
        ObjectName type = mine.named().get();
        Set<String> known = new HashSet<>(replay.state(type).names().orElse(List.of()));
        List<String> lacking =
                mine.values().stream().filter(name -> !known.contains(name)).toList();
        if (!lacking.isEmpty()) {
            flaws.accept(new Flaw(
                    Code.IW696,
                    step,
                    table.name(),
                    "UPDATE " + table.name() + " SET " + column.name() + " = … by " + release.text(),
                    "the type " + type + " does not know " + String.join(", ", lacking)));
        }
        List<String> theirs = (release == Release.OLD ? after : before).getOrDefault(type, List.of());
        boolean reads = moment == Moment.ROLL_OUT && !mine.values().containsAll(theirs);
        if (reads
                && !conceded.at(
                        moment,
                        release,
                        table.name(),
                        limit -> limit instanceof Limit.ReadsNewNames of
                                && of.column().equals(column.name()))) {
            flaws.accept(new Flaw(
                    Code.IW696,
                    step,
                    table.name(),
                    "SELECT " + column.name() + " FROM " + table.name() + " by " + release.text(),
                    "it may read names that it does not know"));
        }
    }

    /** A name that stays in a type after undo must not be in a row: the old release could not read it. */
    void undone(Ran ran, List<Step> checks) {
        for (Map.Entry<ObjectName, ObjectState> touched : ran.before().entrySet()) {
            ObjectName type = touched.getKey();
            Optional<List<String>> wanted = touched.getValue().names();
            Optional<List<String>> there = replay.state(type).names();
            if (wanted.isPresent() && there.isPresent() && !wanted.get().containsAll(there.get())) {
                for (Table table : trial.before().tables().values()) {
                    for (Column column : table.columns()) {
                        if (isOf(column, type)
                                && checks.stream()
                                        .noneMatch(check ->
                                                Undoing.looksAt(check, table.name(), column.name(), replay.stored()))) {
                            flaws.accept(new Flaw(
                                    Code.IW697,
                                    Flaw.inUndoOf(ran.step()),
                                    table.name(),
                                    ran.step().sql(),
                                    "nothing looks first whether rows hold a new name in " + column.name()));
                        }
                    }
                }
            }
        }
    }

    private static boolean isOf(Column column, ObjectName type) {
        return column.type() instanceof Enumeration enumeration
                && enumeration.named().equals(Optional.of(type));
    }

    /** What is there after the last step. */
    void end(String last) {
        after.forEach((type, names) -> {
            Optional<List<String>> there = replay.state(type).names();
            if (!there.equals(Optional.of(names)) && !replay.isSilent(type)) {
                wrong(
                        last,
                        type,
                        "the enum type " + type + " has " + there.orElse(List.of()) + " in place of " + names);
            }
        });
        before.keySet().forEach(type -> {
            if (!after.containsKey(type) && replay.state(type).names().isPresent()) {
                wrong(last, type, "the enum type " + type + " is still there");
            }
        });
    }

    private void wrong(String last, ObjectName type, String what) {
        flaws.accept(new Flaw(Code.IW699, last, type, "the schema that is asked for", what));
    }
}
