package dev.inchworm.processor;

import dev.inchworm.diagnostic.InchwormException;
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
import dev.inchworm.processor.read.Extent;
import dev.inchworm.processor.read.Part;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.processor.rule.MeetsTransition;
import dev.inchworm.processor.rule.Risks;
import dev.inchworm.processor.rule.RuleInput;
import dev.inchworm.processor.rule.Rules;
import dev.inchworm.processor.rule.Ruling;
import dev.inchworm.processor.write.DraftFiles;
import dev.inchworm.processor.write.DraftManifest;
import dev.inchworm.schema.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/** How the sources of one unit become a draft, or problems: compared with the snapshot, ruled on, planned, and proven. */
record Drafting(SourceHistory history, Extent extent, Settings settings, Options options, Trace trace) {

    Draft draft(Reading mapped, Supplier<ConsumedHints> consumedHints) {
        trace.enter(Stage.DIFFING);
        Snapshot before = history.snapshot();
        Reading reading = EnumOrder.keptIn(before, mapped);
        ConsumedHints consumed = consumedHints.get();
        Difference difference = Differ.diff(before, reading, consumed);
        List<Diagnostic> problems = new ArrayList<>(reading.problems());
        problems.addAll(difference.problems());
        problems.addAll(Rules.check(new RuleInput(before, reading, difference, options.targets())));
        Ruling ruling = Risks.settle(problems, reading, consumed);
        if (Draft.isRefused(ruling.problems())) {
            return Draft.none(settings, ruling.problems());
        }

        trace.enter(Stage.PLANNING);
        List<Plan> plans = new ArrayList<>();
        for (Target target : options.targets()) {
            Planned planned = Planner.plan(before, reading, difference, target);
            problems.addAll(planned.problems());
            plans.add(planned.plan());
        }
        ruling = Risks.settle(problems, reading, consumed);
        return Draft.isRefused(ruling.problems())
                ? Draft.none(settings, ruling.problems())
                : written(reading, difference, plans, ruling);
    }

    private Draft written(Reading reading, Difference difference, List<Plan> plans, Ruling ruling) {
        Snapshot before = history.snapshot();
        List<Diagnostic> problems = new ArrayList<>(ruling.problems());
        // Mapping that has something to say has to be heard each time.
        Optional<String> read =
                reading.problems().isEmpty() ? ReadDigest.of(extent, settings, options.targets()) : Optional.empty();
        Manifest manifest = DraftManifest.of(
                history.head(), read, before.settings(), settings.toMap(), difference, ruling.accepted(), plans);
        SortedMap<String, String> files = DraftFiles.of(manifest, plans, history.customFiles());
        List<StoredMigration> accepted = history.accepted();
        if (!files.isEmpty() && !accepted.isEmpty()) {
            MeetsTransition.check(manifest, accepted.get(accepted.size() - 1), reading)
                    .ifPresent(problems::add);
        }

        trace.enter(Stage.PROVING);
        for (Plan plan : plans) {
            Trial trial = Trial.of(plan, before.schema(), reading.schema(), difference);
            if (history.customFiles().isEmpty()) {
                problems.addAll(prove(trial, reading));
            } else {
                script(files, plan.target(), problems)
                        .ifPresent(script -> problems.addAll(prove(trial.of(script), reading)));
            }
        }
        return Draft.isRefused(problems)
                ? Draft.none(settings, problems)
                : new Draft(settings, difference.changes(), files, problems);
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
