package dev.inchworm.migration;

import dev.inchworm.diagnostic.InchwormException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the steps of a migration on one dialect are, told without reading their SQL: a compiler that has thousands of accepted
 * steps behind it has no use for that.
 *
 * @param counts how many steps each phase has; without phases that have none
 * @param summaries of the first ones, in order, as {@link Step#summary()} has them
 */
public record StepOutline(SortedMap<Phase, Integer> counts, List<String> summaries) {

    private static final String HEADER = "\n" + StepHeader.MARK + " ";

    public StepOutline {
        counts = Collections.unmodifiableSortedMap(counts);
        summaries = List.copyOf(summaries);
    }

    /**
     * The outline of files that {@link StepFile#format} wrote and a checksum vouches for, and of hand-written ones beside
     * them.
     *
     * @param file the text of a file of the dialect's folder, by its name; empty where there is none
     * @param folder for messages: the folder as a user would write it
     * @param limit how many steps are to be summed up
     * @throws InchwormException IW723 or IW722 where hand-written files, which have to be read, cannot be
     */
    public static StepOutline read(Function<String, Optional<String>> file, String folder, int limit) {
        SortedMap<Phase, Integer> counts = new TreeMap<>();
        List<String> summaries = new ArrayList<>();
        if (isHandWritten(file)) {
            for (Step step : Script.read(file, folder).steps()) {
                counts.merge(step.phase(), 1, Integer::sum);
                summaries.add(step.summary());
            }
            return new StepOutline(counts, summaries.subList(0, Math.min(limit, summaries.size())));
        }
        String last = "";
        for (Phase phase : Phase.values()) {
            // Two phases share a file.
            if (!phase.file().equals(last)) {
                last = phase.file();
                Optional<String> text = file.apply(last);
                if (text.isPresent()) {
                    scan("\n" + text.get(), limit, counts, summaries);
                }
            }
        }
        return new StepOutline(counts, summaries);
    }

    private static boolean isHandWritten(Function<String, Optional<String>> file) {
        for (CustomFile custom : CustomFile.values()) {
            if (file.apply(custom.file()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static void scan(String text, int limit, SortedMap<Phase, Integer> counts, List<String> summaries) {
        for (int at = text.indexOf(HEADER); at >= 0; at = text.indexOf(HEADER, at + 1)) {
            int id = at + HEADER.length();
            counts.merge(Phase.ofStep(text.substring(id, id + 1)), 1, Integer::sum);
            if (summaries.size() < limit) {
                summaries.add(summary(text, text.indexOf('\n', id) + 1));
            }
        }
    }

    /** Of the step whose comment, or whose SQL if it has none, begins at {@code start}. */
    private static String summary(String text, int start) {
        StringBuilder comment = new StringBuilder();
        int at = start;
        while (text.startsWith("--", at) && !text.startsWith(StepHeader.MARK, at)) {
            int end = text.indexOf('\n', at);
            comment.append(comment.length() == 0 ? "" : " ")
                    .append(text.substring(at + 2, end).strip());
            at = end + 1;
        }
        return comment.length() == 0
                ? text.substring(start, text.indexOf('\n', start)).strip()
                : Step.firstSentence(comment.toString());
    }
}
