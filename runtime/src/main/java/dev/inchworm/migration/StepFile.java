package dev.inchworm.migration;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.json.ConflictMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The SQL files of a migration: each step under a header line that begins with {@code --!}, then its comment in lines
 * that begin with {@code --}, then its statements. Line ends of any kind mean the same.
 */
public final class StepFile {

    private StepFile() {}

    /** {@code steps} as text; empty for none, in which case no file is to be written. */
    public static String format(List<Step> steps) {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(StepHeader.of(step).format()).append('\n');
            if (!step.comment().isEmpty()) {
                lines(step.comment()).forEach(line -> text.append(line.isEmpty() ? "--" : "-- " + line)
                        .append('\n'));
            }
            String sql = step.sql();
            if (sql.startsWith("--")) {
                // Else the statement's own first line would be taken for the step's comment.
                text.append('\n');
            }
            lines(sql).forEach(line -> text.append(escape(line)).append('\n'));
        }
        return text.toString();
    }

    /**
     * Reads what {@link #format} wrote: the steps of a migration, or those that undo them.
     *
     * @param path for messages: the file as a user would write it
     * @throws InchwormException IW723, with file and line, when the text is anything else; IW722 when it holds an
     *     unresolved merge
     */
    public static List<Step> parse(String text, String path) {
        return read(text, path, StepHeader::id);
    }

    /**
     * Reads a hand-written file. Without headers it is one step in one transaction; with headers it may hold several.
     *
     * @param headless makes the header for a file without any
     * @param idOf the id of a step, by what its author calls it
     */
    static List<Step> parseCustom(String text, String path, StepHeader headless, Function<StepHeader, String> idOf) {
        boolean headed = lines(text).stream().anyMatch(line -> line.startsWith(StepHeader.MARK));
        if (headed) {
            return read(text, path, idOf);
        }
        ConflictMarks.refuse(text, path);
        return hasStatement(text) ? List.of(headless.step(headless.id(), "", normalise(text))) : List.of();
    }

    private static List<Step> read(String text, String path, Function<StepHeader, String> idOf) {
        ConflictMarks.refuse(text, path);
        List<String> lines = lines(text);
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        while (at < lines.size()) {
            int header = at++;
            List<String> comment = new ArrayList<>();
            while (at < lines.size() && isComment(lines.get(at))) {
                comment.add(uncomment(lines.get(at++)));
            }
            List<String> sql = new ArrayList<>();
            while (at < lines.size() && !lines.get(at).startsWith(StepHeader.MARK)) {
                sql.add(unescape(lines.get(at++)));
            }
            try {
                if (!lines.get(header).startsWith(StepHeader.MARK)) {
                    throw new IllegalArgumentException("a step header (--! …) must come before this");
                }
                StepHeader parsed = StepHeader.parse(lines.get(header));
                steps.add(parsed.step(idOf.apply(parsed), String.join("\n", comment), String.join("\n", sql)));
            } catch (IllegalArgumentException e) {
                throw new InchwormException(Code.IW723, path, header + 1, e.getMessage());
            }
        }
        return steps;
    }

    private static boolean isComment(String line) {
        return line.equals("--") || line.startsWith("-- ");
    }

    private static String uncomment(String line) {
        return line.length() <= 3 ? "" : line.substring(3);
    }

    /** A line of SQL that looks like a header is set off by a space, one more than it has. */
    private static String escape(String line) {
        return line.stripLeading().startsWith(StepHeader.MARK) ? " " + line : line;
    }

    private static String unescape(String line) {
        return line.startsWith(" ") && line.stripLeading().startsWith(StepHeader.MARK) ? line.substring(1) : line;
    }

    private static boolean hasStatement(String text) {
        return lines(text).stream()
                .anyMatch(line -> !line.isBlank() && !line.strip().startsWith("--"));
    }

    private static List<String> lines(String text) {
        return List.of(normalise(text).split("\n", -1));
    }

    private static String normalise(String text) {
        return text.replace("\r\n", "\n");
    }
}
