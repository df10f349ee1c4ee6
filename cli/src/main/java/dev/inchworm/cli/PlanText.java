package dev.inchworm.cli;

import dev.inchworm.migration.StepFile;
import dev.inchworm.runtime.PlannedStep;
import dev.inchworm.runtime.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** The SQL that is still to run, for people; a client of the database can read it as well. */
final class PlanText {

    private PlanText() {}

    static String of(List<PlannedStep> plan, List<String> findings) {
        if (plan.isEmpty()) {
            return "-- Nothing is pending.\n";
        }
        StringBuilder text = new StringBuilder();
        String before = "";
        for (PlannedStep planned : plan) {
            String title = "-- " + planned.migration() + ", "
                    + Texts.phase(planned.step().phase())
                    + planned.waitsFor()
                            .map(other -> ", after the contract of " + other)
                            .orElse("");
            if (!title.equals(before)) {
                text.append(text.isEmpty() ? "" : "\n").append(title).append("\n");
                before = title;
            }
            text.append('\n').append(StepFile.format(List.of(planned.step())));
        }
        findings.forEach(finding -> text.append('\n').append(commented(finding)));
        return text.toString();
    }

    private static String commented(String finding) {
        return finding.lines().map(line -> "-- " + line + "\n").collect(Collectors.joining());
    }
}
