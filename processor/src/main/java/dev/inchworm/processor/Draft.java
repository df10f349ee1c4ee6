package dev.inchworm.processor;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.diagnostic.Severity;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.Target;
import dev.inchworm.history.SourceHistory;
import dev.inchworm.history.StoredMigration;
import dev.inchworm.migration.Manifest;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Script;
import dev.inchworm.processor.Trace.Stage;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diff.ConsumedHints;
import dev.inchworm.processor.diff.Differ;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.diff.EnumOrder;
import dev.inchworm.processor.plan.Plan;
import dev.inchworm.processor.plan.Planned;
import dev.inchworm.processor.plan.Planner;
import dev.inchworm.processor.prove.Prover;
import dev.inchworm.processor.prove.Trial;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Extent;
import dev.inchworm.processor.read.Part;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.processor.read.mapping.Mapping;
import dev.inchworm.processor.rule.MeetsTransition;
import dev.inchworm.processor.rule.Risks;
import dev.inchworm.processor.rule.RuleInput;
import dev.inchworm.processor.rule.Rules;
import dev.inchworm.processor.rule.Ruling;
import dev.inchworm.processor.write.DraftFiles;
import dev.inchworm.processor.write.DraftManifest;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.change.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What came of planning: the draft, or why there can be none.
 *
 * @param settings the sources were read with
 * @param changes since the snapshot; empty beside an error
 * @param files of the draft, by path relative to its folder; empty where there is nothing to do, and beside an error
 * @param problems everything found, of every severity
 */
record Draft(Settings settings, List<Change> changes, SortedMap<String, String> files, List<Diagnostic> problems) {

    Draft {
        changes = List.copyOf(changes);
        files = Collections.unmodifiableSortedMap(files);
        problems = List.copyOf(problems);
    }

    /** Whether there is anything to do. */
    boolean exists() {
        return !files.isEmpty();
    }

    /** Whether one of {@code problems} fails the build. */
    static boolean isRefused(List<Diagnostic> problems) {
        for (Diagnostic problem : problems) {
            if (problem.code().severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /**
     * Plans. Pure: the same arguments give the same draft.
     *
     * @param lookup finds any other class
     * @param extent everything that the schema depends on
     * @param history empty where it cannot be read: then only the mapping is checked
     * @param provider what will run JPA's entities
     * @param consumedHints asked for only where there may be something to do
     */
    static Draft plan(
            List<Declaration> declarations,
            Function<String, Optional<Declaration>> lookup,
            Extent extent,
            Optional<SourceHistory> history,
            Supplier<ConsumedHints> consumedHints,
            Options options,
            Provider provider,
            Trace trace) {
        trace.enter(Stage.MAPPING);
        List<Diagnostic> problems = new ArrayList<>();
        Settings settings = Settings.of(
                options,
                history.map(SourceHistory::settings).orElse(new TreeMap<>()),
                declarations,
                provider,
                problems);
        if (problems.isEmpty()
                && history.isPresent()
                && ReadDigest.isThatOf(history.get(), extent, settings, options.targets())) {
            return new Draft(settings, List.of(), new TreeMap<>(), problems);
        }
        List<Dialect> dialects = options.targets().stream().map(Target::dialect).toList();
        Reading mapped = Mapping.map(declarations, lookup, settings.naming(), settings.hibernate(), dialects);
        if (history.isEmpty() || !problems.isEmpty()) {
            problems.addAll(mapped.problems());
            return new Draft(settings, List.of(), new TreeMap<>(), problems);
        }

        trace.enter(Stage.DIFFING);
        Snapshot before = history.get().snapshot();
        Reading reading = EnumOrder.keptIn(before, mapped);
        ConsumedHints consumed = consumedHints.get();
        Difference difference = Differ.diff(before, reading, consumed);
        problems.addAll(reading.problems());
        problems.addAll(difference.problems());
        problems.addAll(Rules.check(new RuleInput(before, reading, difference, options.targets())));
        Ruling ruling = Risks.settle(problems, reading, consumed);
        if (isRefused(ruling.problems())) {
            return new Draft(settings, List.of(), new TreeMap<>(), ruling.problems());
        }

        trace.enter(Stage.PLANNING);
        List<Plan> plans = new ArrayList<>();
        for (Target target : options.targets()) {
            Planned planned = Planner.plan(before, reading, difference, target);
            problems.addAll(planned.problems());
            plans.add(planned.plan());
        }
        ruling = Risks.settle(problems, reading, consumed);
        List<Diagnostic> settled = new ArrayList<>(ruling.problems());
        if (isRefused(settled)) {
            return new Draft(settings, List.of(), new TreeMap<>(), settled);
        }
        // Mapping that has something to say has to be heard each time.
        Optional<String> read =
                reading.problems().isEmpty() ? ReadDigest.of(extent, settings, options.targets()) : Optional.empty();
        Manifest manifest = DraftManifest.of(
                history.get().head(), read, before.settings(), settings.toMap(), difference, ruling.accepted(), plans);
        SortedMap<String, String> files =
                DraftFiles.of(manifest, plans, history.get().customFiles());
        List<StoredMigration> accepted = history.get().accepted();
        if (!files.isEmpty() && !accepted.isEmpty()) {
            MeetsTransition.check(manifest, accepted.get(accepted.size() - 1), reading)
                    .ifPresent(settled::add);
        }
        trace.enter(Stage.PROVING);
        for (Plan plan : plans) {
            Trial trial = Trial.of(plan, before.schema(), reading.schema(), difference);
            if (history.get().customFiles().isEmpty()) {
                settled.addAll(prove(trial, reading));
            } else {
                script(files, plan.target(), settled)
                        .ifPresent(script -> settled.addAll(prove(trial.of(script), reading)));
            }
        }
        return isRefused(settled)
                ? new Draft(settings, List.of(), new TreeMap<>(), settled)
                : new Draft(settings, difference.changes(), files, settled);
    }

    /** What is wrong with a plan, which should be nothing. */
    private static List<Diagnostic> prove(Trial trial, Reading reading) {
        return Prover.prove(trial).stream()
                .map(flaw -> flaw.at(
                        reading.placeOf(new Part.OfTable(flaw.table())),
                        trial.target().dialect()))
                .toList();
    }

    /** All steps, those of the hand-written files too, which nobody has looked into so far; empty where they cannot be read. */
    private static Optional<Script> script(SortedMap<String, String> files, Target target, List<Diagnostic> problems) {
        String folder = target.dialect().name() + "/";
        try {
            return Optional.of(Script.read(
                    file -> Optional.ofNullable(files.get(folder + file)),
                    CommittedFolder.DEFAULT + "/" + MigrationId.NEXT.folder() + "/"
                            + target.dialect().name()));
        } catch (InchwormException e) {
            problems.add(new Diagnostic(e.code(), Place.NOWHERE, e.arguments()));
            return Optional.empty();
        }
    }
}
