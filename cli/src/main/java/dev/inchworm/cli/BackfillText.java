package dev.inchworm.cli;

import dev.inchworm.runtime.BackfillProgress;
import java.util.ArrayList;
import java.util.List;

/** How far a backfill is, for people: as one line of a log, or as a bar on a terminal. */
final class BackfillText {

    private static final int LEAST_BAR = 10;
    private static final int LONGEST_BAR = 40;
    private static final int MOST_NAMES = 3;
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    private BackfillText() {}

    /** {@code orders.created_by: 120,000 of about 2,000,000 rows, 24,000 rows/s, 1 min 18 s left, batch 75 ms}. */
    static String line(BackfillProgress progress) {
        return what(progress) + ": " + rows(progress) + ", " + waiting(progress) + String.join(", ", details(progress));
    }

    /** The same as a bar, with what else is known on a second line; at most {@code width} wide. */
    static List<String> bar(BackfillProgress progress, Terminal terminal, int width) {
        String label = "  " + String.format("%-3s", progress.step()) + "  " + what(progress);
        List<String> lines = new ArrayList<>();
        if (isEstimated(progress)) {
            double share = (double) progress.rows() / progress.estimated().getAsLong();
            String percent = String.format("%3d %%", (int) (share * 100));
            String rest = percent + "  " + rows(progress);
            int left = width - label.length() - rest.length() - 5;
            if (left >= LEAST_BAR) {
                String bar = bar(share, Math.min(left, LONGEST_BAR), terminal.unicode());
                lines.add(label + "  [" + terminal.green(bar) + "] " + rest);
            } else {
                lines.add(terminal.cut(label + "  " + rest, width));
            }
        } else {
            lines.add(terminal.cut(label + "  " + rows(progress), width));
        }
        String more = terminal.cut("       " + waiting(progress) + String.join(", ", details(progress)), width);
        lines.add(progress.throttled().isPresent() ? terminal.yellow(more) : more);
        return lines;
    }

    private static String bar(double share, int length, boolean unicode) {
        if (!unicode) {
            int full = (int) (share * length);
            return "#".repeat(full) + ".".repeat(length - full);
        }
        int eighths = (int) (share * length * 8);
        int full = eighths / 8;
        String part = full < length ? EIGHTHS.substring(eighths % 8, eighths % 8 + 1) : "";
        return "█".repeat(full) + part + " ".repeat(Math.max(0, length - full - 1));
    }

    private static String what(BackfillProgress progress) {
        List<String> columns = progress.columns();
        if (columns.size() == 1) {
            return progress.table() + "." + columns.get(0);
        }
        String names = columns.size() <= MOST_NAMES
                ? String.join(", ", columns)
                : columns.get(0) + " and " + (columns.size() - 1) + " more";
        return progress.table() + " (" + names + ")";
    }

    private static String rows(BackfillProgress progress) {
        String of = isEstimated(progress)
                ? " of about " + Amounts.of(progress.estimated().getAsLong())
                : "";
        return Amounts.of(progress.rows()) + of + " rows";
    }

    private static List<String> details(BackfillProgress progress) {
        List<String> details = new ArrayList<>();
        details.add(Amounts.of(progress.rate()) + " rows/s");
        progress.left().ifPresent(left -> details.add(Amounts.about(left) + " left"));
        details.add("batch " + Amounts.of(progress.batch()));
        if (progress.workers() > 1) {
            details.add(Amounts.of(progress.workers(), "worker"));
        }
        return details;
    }

    /** Why it stands still, first of all. */
    private static String waiting(BackfillProgress progress) {
        return progress.throttled().map(reason -> "waits: " + reason + "; ").orElse("");
    }

    /** Statistics that say less than what was done already promise nothing. */
    private static boolean isEstimated(BackfillProgress progress) {
        return progress.estimated().orElse(0) > progress.rows();
    }
}
