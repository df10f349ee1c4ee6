package dev.inchworm.cli;

import dev.inchworm.runtime.Baseline;
import dev.inchworm.runtime.Difference;
import java.util.List;

/** Differences, for people. */
final class DriftText {

    private DriftText() {}

    static String drift(List<Difference> differences) {
        if (differences.isEmpty()) {
            return "No drift: the database is as the journal says.\n";
        }
        return Amounts.of(differences.size(), "difference") + " between the database and the journal:\n"
                + list(differences)
                + "Take back what was done by hand, or put it into the entities and accept a migration.\n";
    }

    static String baseline(Baseline baseline) {
        if (baseline.differences().isEmpty()) {
            return "Adopted: " + Amounts.of(baseline.adopted().size(), "migration") + ", up to "
                    + baseline.adopted().get(baseline.adopted().size() - 1) + ", recorded as done.\n";
        }
        return "Not adopted: " + Amounts.of(baseline.differences().size(), "difference")
                + " between the database and what the accepted migrations make. Nothing was recorded.\n"
                + list(baseline.differences())
                + "Change the database, or reopen the migrations and let the entities ask for what it holds.\n";
    }

    private static String list(List<Difference> differences) {
        StringBuilder text = new StringBuilder("\n");
        differences.forEach(
                difference -> text.append("  ").append(difference.text()).append('\n'));
        return text.append('\n').toString();
    }
}
