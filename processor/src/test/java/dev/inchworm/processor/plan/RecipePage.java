package dev.inchworm.processor.plan;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.GoldenCase.Answer;
import dev.inchworm.schema.change.Change.AddColumn;
import dev.inchworm.schema.change.Change.ChangeColumn;
import dev.inchworm.schema.change.Change.RenameColumn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A golden case as a page of the documentation: what each version of PostgreSQL does with the change, what each release
 * notices, which locks are taken, and the SQL of each phase and of undo; and how MySQL and MariaDB do.
 *
 * @param answers of PostgreSQL, by version
 * @param others of MySQL and MariaDB; empty where the case is not for them
 * @param whyNot the reason for that
 */
record RecipePage(
        String name, String about, SortedMap<Integer, Answer> answers, Map<Target, Answer> others, String whyNot) {

    /** The versions of MySQL and MariaDB that answer differently from each other. */
    static final List<Target> OTHERS = List.of(
            new Target(new MySql(), ServerVersion.parse("8.0.32")),
            new Target(new MariaDb(), ServerVersion.parse("10.11")),
            new Target(new MariaDb(), ServerVersion.parse("11.4")));

    private static final int SHOWN = 14;
    private static final List<Map.Entry<String, String>> FILES = List.of(
            Map.entry("1-expand.sql", "Expand"),
            Map.entry("expand.custom.sql", "Expand, by hand"),
            Map.entry("2-backfill.sql", "Backfill"),
            Map.entry("backfill.custom.sql", "Backfill, by hand"),
            Map.entry("3-contract.sql", "Contract"),
            Map.entry("tighten.custom.sql", "The first part of contract, by hand"),
            Map.entry("remove.custom.sql", "The last part of contract, by hand"),
            Map.entry("undo.sql", "Undo"),
            Map.entry("undo.custom.sql", "Undo, by hand"));

    static RecipePage of(GoldenCase golden) {
        return new RecipePage(
                golden.name(),
                golden.about(),
                golden.answers(IntStream.rangeClosed(13, 18)),
                golden.answersFor(OTHERS),
                golden.whyNotForMySql());
    }

    String title() {
        return about.lines().findFirst().orElseThrow();
    }

    /** Its line in the table of all changes. */
    String line() {
        return "| [" + title() + "](" + name + ".md) | "
                + Stream.concat(
                                answers.values().stream().map(RecipePage::answer),
                                OTHERS.stream().map(this::answer))
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    String markdown() {
        Answer shown = answers.get(SHOWN);
        StringBuilder page = new StringBuilder("# " + title() + "\n\n<!-- Generated from the case " + name
                + " by RecipePagesTest; do not edit. -->\n");
        String said = about.lines().skip(1).collect(Collectors.joining("\n")).strip();
        page.append(said.isEmpty() ? "" : "\n" + said + "\n");
        page.append("\n| PostgreSQL | answer |\n|---|---|\n");
        byAnswer().forEach((versions, answer) -> page.append("| ")
                .append(versions)
                .append(" | ")
                .append(answer)
                .append(" |\n"));
        page.append(ofOthers());
        if (!shown.planned().problems().isEmpty()) {
            page.append("\nThe compiler says:\n\n```\n")
                    .append(shown.written().get("problems.txt").strip())
                    .append("\n```\n");
        } else {
            page.append("\n```\n")
                    .append(shown.written().get("summary.txt").strip())
                    .append("\n```\n");
            page.append(notices(shown.planned().plan().contract()));
            page.append(steps(shown.planned().plan()));
            page.append(sql(shown, Optional.empty()));
        }
        Answer last = shown;
        for (Map.Entry<Integer, Answer> later : answers.tailMap(SHOWN + 1).entrySet()) {
            Answer answer = later.getValue();
            if (answer.planned().problems().isEmpty() && !sameSql(answer, last)) {
                page.append("\n## With PostgreSQL ").append(later.getKey()).append(" as the oldest\n");
                page.append(sql(answer, Optional.of(last)));
            }
            last = answer;
        }
        return page.toString();
    }

    private String answer(Target target) {
        return others.isEmpty() ? "–" : answer(others.get(target));
    }

    /** What a version is called. */
    static String version(Target target) {
        return target.dialect().displayName() + " " + target.minimum().brief();
    }

    private String ofOthers() {
        if (others.isEmpty()) {
            return "\nNot for MySQL and MariaDB. " + whyNot + "\n";
        }
        return "\n| MySQL, MariaDB | answer |\n|---|---|\n"
                + OTHERS.stream()
                        .map(target -> "| " + version(target) + " | " + answer(target) + " |\n")
                        .collect(Collectors.joining());
    }

    private SortedMap<String, String> byAnswer() {
        SortedMap<String, String> lines = new TreeMap<>();
        int from = answers.firstKey();
        for (int major : answers.keySet()) {
            boolean changes = major == answers.lastKey() || !same(answers.get(major), answers.get(major + 1));
            if (changes) {
                lines.put(from == major ? "" + major : from + " to " + major, answer(answers.get(major)));
                from = major + 1;
            }
        }
        return lines;
    }

    private static boolean same(Answer one, Answer other) {
        return answer(one).equals(answer(other)) && sameSql(one, other);
    }

    private static boolean sameSql(Answer one, Answer other) {
        return FILES.stream().allMatch(file -> sql(one, file.getKey()).equals(sql(other, file.getKey())));
    }

    private static Optional<String> sql(Answer answer, String file) {
        return Optional.ofNullable(answer.written().get("postgresql/" + file));
    }

    /** In a few words. */
    private static String answer(Answer answer) {
        if (!answer.planned().problems().isEmpty()) {
            return "refused: "
                    + answer.planned().problems().stream()
                            .map(Diagnostic::code)
                            .distinct()
                            .map(code ->
                                    "[" + code + "](../rules.md#" + code.name().toLowerCase(Locale.ROOT) + ")")
                            .collect(Collectors.joining(", "));
        }
        List<Work> works =
                answer.planned().plan().steps().stream().map(Step::work).toList();
        boolean shadow = works.stream()
                .anyMatch(work -> work instanceof Work.Backfill backfill
                        && answer.changes().stream().noneMatch(change -> fills(change, backfill)));
        if (shadow || answer.changes().stream().anyMatch(RenameColumn.class::isInstance)) {
            return "shadow";
        }
        return works.stream().anyMatch(Work.Backfill.class::isInstance) ? "online, with a backfill" : "online";
    }

    /** Whether the backfill is of a column that a release knows by that name. */
    private static boolean fills(Object change, Work.Backfill backfill) {
        return change instanceof AddColumn add
                        && add.table().equals(backfill.table())
                        && backfill.columns().contains(add.column().name())
                || change instanceof ChangeColumn changed
                        && changed.table().equals(backfill.table())
                        && backfill.columns().contains(changed.after().name());
    }

    private static String notices(List<Concession> contract) {
        StringBuilder notices = new StringBuilder("\n## What the releases notice\n\n");
        if (contract.isEmpty()) {
            return notices + "Nothing: each works as its entities say, before, during and after.\n";
        }
        contract.stream().map(Concession::text).distinct().forEach(text -> notices.append("- ")
                .append(text)
                .append('\n'));
        return notices + "\nBeyond that each works as its entities say.\n";
    }

    private static String steps(Plan plan) {
        StringBuilder table = new StringBuilder("""

                ## Steps

                | step | what | lock | can be undone |
                |---|---|---|---|
                """);
        for (Step step : plan.steps()) {
            String lock = step.lock()
                    .map(mode -> "`" + mode + "` on "
                            + step.tables().stream().map(Object::toString).collect(Collectors.joining(", ")))
                    .orElse("");
            table.append("| ")
                    .append(step.id())
                    .append(" | ")
                    .append(step.summary().replace("|", "\\|"))
                    .append(" | ")
                    .append(lock)
                    .append(" | ")
                    .append(
                            switch (step.reversibility()) {
                                case REVERSIBLE -> "yes";
                                case REVERSIBLE_IF -> "if nothing would be lost";
                                case IRREVERSIBLE -> "no";
                            })
                    .append(" |\n");
        }
        return table + "\nLocks that hold up nobody who reads or writes are left out: see [locks](../locks.md).\n";
    }

    /** The phases that differ from those of {@code other}. */
    private static String sql(Answer answer, Optional<Answer> other) {
        StringBuilder text = new StringBuilder();
        FILES.forEach(file -> sql(answer, file.getKey())
                .filter(sql -> other.flatMap(known -> sql(known, file.getKey()))
                        .filter(sql::equals)
                        .isEmpty())
                .ifPresent(sql -> text.append(other.isPresent() ? "\n### " : "\n## ")
                        .append(file.getValue())
                        .append("\n\n```sql\n")
                        .append(sql.strip())
                        .append("\n```\n")));
        return text.toString();
    }
}
