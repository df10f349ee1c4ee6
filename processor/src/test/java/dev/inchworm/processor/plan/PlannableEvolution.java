package dev.inchworm.processor.plan;

import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diff.ConsumedHints;
import dev.inchworm.processor.diff.Differ;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.harness.Engine;
import dev.inchworm.processor.harness.PostgreSqlEngine;
import dev.inchworm.processor.harness.Samples;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.DropColumn;
import dev.inchworm.schema.change.Change.DropTable;
import dev.inchworm.schema.change.Change.RenameColumn;
import dev.inchworm.schema.change.Change.RenameTable;
import dev.inchworm.testing.Evolution;
import dev.inchworm.testing.Schemas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An evolution without the changes that are refused after those in front of them, with the hints that make the rest meant:
 * every removal and renaming is said to be one, and every new column has a value.
 *
 * @param difference what {@link Differ} makes of it
 * @param tried how many changes there were
 * @param kept those that are left, as they were drawn
 */
record PlannableEvolution(
        Schema before, Reading reading, Difference difference, Planned planned, int tried, List<Change> kept) {

    private record Question(Reading reading, Difference difference) {}

    /** What a database makes of schemas that were drawn for another one. */
    interface Fit {
        /** What it can have of {@code schema}. */
        Schema of(Schema schema);

        /** What the table is called there. */
        ObjectName of(ObjectName table);
    }

    /** What was drawn for the database. */
    private static final Fit AS_IT_IS = new Fit() {
        @Override
        public Schema of(Schema schema) {
            return schema;
        }

        @Override
        public ObjectName of(ObjectName table) {
            return table;
        }
    };

    /** What is left of {@code evolution} on PostgreSQL, which schemas are drawn for. */
    static PlannableEvolution of(Evolution evolution, Target target) {
        return of(evolution, target, new PostgreSqlEngine(), AS_IT_IS);
    }

    /** What is left of {@code evolution} on {@code target}. */
    static PlannableEvolution of(Evolution evolution, Target target, Engine engine, Fit fit) {
        Planning planning = new Planning(evolution, target, new Samples(engine), fit);
        List<Change> kept = new ArrayList<>();
        PlannableEvolution best = planning.answer(kept).orElseThrow();
        for (Change change : evolution.changes()) {
            kept.add(change);
            Optional<PlannableEvolution> more = planning.answer(kept);
            if (more.isPresent()) {
                best = more.get();
            } else {
                kept.remove(kept.size() - 1);
            }
        }
        return best;
    }

    /** The same as what carries a migration out on a server. */
    Rollout rollout() {
        return Rollout.of(before, difference.changes(), difference.used().toArray(Hint[]::new));
    }

    /** Where it leads. */
    Schema after() {
        return reading.schema();
    }

    private record Planning(Evolution evolution, Target target, Samples samples, Fit fit) {

        private Optional<PlannableEvolution> answer(List<Change> changes) {
            Optional<Schema> after = reached(changes);
            if (after.isEmpty()) {
                return Optional.empty();
            }
            Snapshot snapshot = new Snapshot(new TreeMap<>(), fit.of(evolution.before()));
            Question question = question(snapshot, changes, after.get());
            if (!question.difference().problems().isEmpty()) {
                return Optional.empty();
            }
            Planned planned = Planner.plan(snapshot, question.reading(), question.difference(), target);
            return planned.problems().isEmpty()
                    ? Optional.of(new PlannableEvolution(
                            snapshot.schema(),
                            question.reading(),
                            question.difference(),
                            planned,
                            evolution.changes().size(),
                            List.copyOf(changes)))
                    : Optional.empty();
        }

        private Optional<Schema> reached(List<Change> changes) {
            try {
                Schema drawn = Change.applyAll(changes, evolution.before());
                return drawn.tables().values().stream().allMatch(table -> isSound(table, drawn))
                        ? Optional.of(fit.of(drawn))
                        : Optional.empty();
            } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
                // It builds on a change that was refused.
                return Optional.empty();
            }
        }

        private Question question(Snapshot before, List<Change> changes, Schema after) {
            List<Hint> hints = new ArrayList<>();
            for (Table table : evolution.before().tables().values()) {
                hints(table, changes, after, hints);
            }
            Reading reading = new Reading(after, hints, Map.of(), List.of());
            return new Question(reading, Differ.diff(before, reading, ConsumedHints.NONE));
        }

        /** The hints on what becomes of {@code table}, under the name that it has at the end. */
        private void hints(Table table, List<Change> changes, Schema after, List<Hint> hints) {
            ObjectName now = table.name();
            Map<String, String> known = new HashMap<>();
            table.columns().forEach(column -> known.put(column.name(), column.name()));
            for (Change change : changes) {
                if (!change.object().equals(now)) {
                    continue;
                }
                if (change instanceof RenameTable rename) {
                    now = rename.after();
                } else if (change instanceof DropTable) {
                    hints.add(new Hint.RemovedTable(fit.of(table.name()), "unused", Place.NOWHERE));
                    return;
                } else if (change instanceof RenameColumn rename) {
                    Optional.ofNullable(known.remove(rename.before()))
                            .ifPresent(first -> known.put(rename.after(), first));
                } else if (change instanceof DropColumn drop) {
                    known.remove(drop.column().name());
                }
            }
            ObjectName last = fit.of(now);
            ObjectName first = fit.of(table.name());
            if (!last.equals(first)) {
                hints.add(new Hint.RenamedTable(last, first, Place.NOWHERE));
            }
            Table wanted = after.tables().get(last);
            known.forEach((later, earlier) -> {
                if (!later.equals(earlier)) {
                    hints.add(new Hint.RenamedColumn(last, later, earlier, Place.NOWHERE));
                }
            });
            table.columns().stream()
                    .filter(column -> !known.containsValue(column.name()))
                    .forEach(column -> hints.add(
                            new Hint.RemovedColumn(last, column.name(), "unused", Optional.empty(), Place.NOWHERE)));
            for (Column column : wanted.columns()) {
                boolean isNew = !known.containsKey(column.name());
                if (isNew
                        && !column.nullable()
                        && column.defaultSql().isEmpty()
                        && column.generation().isEmpty()) {
                    hints.add(new Hint.Backfill(last, column.name(), Sql.of(samples.literal(column)), Place.NOWHERE));
                }
            }
        }
    }

    /** Whether everything that {@code table} is built on is there, though changes that should have made it were left out. */
    private static boolean isSound(Table table, Schema schema) {
        List<String> columns = new ArrayList<>();
        table.primaryKey().ifPresent(key -> columns.addAll(key.columns()));
        table.uniques().forEach(unique -> columns.addAll(unique.columns()));
        table.indexes().forEach(index -> columns.addAll(index.columns()));
        table.foreignKeys().forEach(key -> columns.addAll(key.columns()));
        return columns.stream().allMatch(column -> table.column(column).isPresent())
                && mentioned(table).allMatch(column -> table.column(column).isPresent())
                && table.foreignKeys().stream()
                        .allMatch(key -> schema.tables().containsKey(key.target())
                                && key.targetColumns().stream().allMatch(column -> schema.tables()
                                        .get(key.target())
                                        .column(column)
                                        .isPresent()));
    }

    /** The columns of any table that SQL of this one mentions. */
    private static Stream<String> mentioned(Table table) {
        String sql = Stream.concat(
                        table.checks().stream().map(Check::expression),
                        table.indexes().stream()
                                .flatMap(index -> Stream.concat(
                                        index.where().stream(),
                                        index.parts().stream()
                                                .filter(Index.Part.OfExpression.class::isInstance)
                                                .map(part -> ((Index.Part.OfExpression) part).expression()))))
                .flatMap(text -> text.in(Sql.ANY).stream())
                .collect(Collectors.joining(" "));
        SqlTokens tokens = SqlTokens.of(sql);
        return Schemas.MENTIONED.stream().filter(tokens::mention);
    }
}
