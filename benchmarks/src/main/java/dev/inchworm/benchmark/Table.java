package dev.inchworm.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Prints what was measured for people to read. */
final class Table {

    private static final double MILLION = 1_000_000;

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
    }

    void print(Workspace workspace, int rounds, Map<Arm, List<Sample>> samples) throws IOException {
        out.printf(
                Locale.ROOT,
                "%n%d entities, %d rounds, JDK %s, %d processors; medians, and ratios with 95 %% confidence intervals%n%n",
                workspace.entities(),
                rounds,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        out.printf(
                Locale.ROOT,
                "%-26s %8s %8s %8s %8s  %-22s %-22s %-22s %-24s%n",
                "arm",
                "CPU ms",
                "wall ms",
                "own ms",
                "peak MB",
                "CPU / baseline",
                "wall / baseline",
                "peak / baseline",
                "own thread / javac's");
        samples.forEach((arm, own) -> {
            List<Sample> baseline = samples.getOrDefault(arm.jpa() ? Arm.JPA_NONE : Arm.ONE_CLASS, own);
            out.printf(
                    Locale.ROOT,
                    "%-26s %8.0f %8.0f %8.0f %8.0f  %-22s %-22s %-22s %-24s%n",
                    arm.label(),
                    median(own, Sample::cpu) / MILLION,
                    median(own, Sample::wall) / MILLION,
                    median(own, Sample::own) / MILLION,
                    median(own, Sample::peak) / MILLION,
                    ratio(own, baseline, Sample::cpu),
                    ratio(own, baseline, Sample::wall),
                    ratio(own, baseline, Sample::peak),
                    own.get(0).own() == 0 ? "" : share(own));
        });
        out.printf(
                Locale.ROOT,
                "%nsnapshot.json: %,d bytes, %,.0f bytes / entity%n",
                workspace.snapshotSize(),
                (double) workspace.snapshotSize() / workspace.entities());
        out.printf("The baseline is \"%s\", for JPA \"%s\".%n", Arm.ONE_CLASS.label(), Arm.JPA_NONE.label());
        out.flush();
    }

    private static double median(List<Sample> samples, ToDoubleFunction<Sample> number) {
        return Estimate.median(samples.stream().mapToDouble(number).toArray());
    }

    private static Estimate ratio(List<Sample> ours, List<Sample> theirs, ToDoubleFunction<Sample> number) {
        return Estimate.ofRatios(IntStream.range(0, ours.size())
                .mapToDouble(round -> number.applyAsDouble(ours.get(round)) / number.applyAsDouble(theirs.get(round)))
                .toArray());
    }

    private static Estimate share(List<Sample> samples) {
        return Estimate.ofRatios(samples.stream().mapToDouble(Sample::ownShare).toArray());
    }
}
