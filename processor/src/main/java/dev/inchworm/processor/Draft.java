package dev.inchworm.processor;

import dev.inchworm.diagnostic.Severity;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.Target;
import dev.inchworm.history.SourceHistory;
import dev.inchworm.processor.Trace.Stage;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diff.ConsumedHints;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Extent;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.processor.read.mapping.Mapping;
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
            return none(settings, problems);
        }
        List<Dialect> dialects = options.targets().stream().map(Target::dialect).toList();
        Reading mapped = Mapping.map(declarations, lookup, settings.naming(), settings.hibernate(), dialects);
        if (history.isEmpty() || !problems.isEmpty()) {
            problems.addAll(mapped.problems());
            return none(settings, problems);
        }
        return new Drafting(history.get(), extent, settings, options, trace).draft(mapped, consumedHints);
    }

    /** There is none, as {@code problems} may say. */
    static Draft none(Settings settings, List<Diagnostic> problems) {
        return new Draft(settings, List.of(), new TreeMap<>(), problems);
    }
}
