package dev.inchworm.diagnostic;

import java.util.Locale;

/** What {@code inchworm explain IW102} prints: all there is to say about one code, as plain text for a terminal. */
public final class Explanation {

    private static final int WIDTH = 100;
    private static final String NEWLINE = "\n";

    private Explanation() {}

    /** The text, ending with a line break. */
    public static String of(Code code) {
        StringBuilder text = new StringBuilder();
        text.append(code.name()).append(": ").append(code.summary()).append(NEWLINE);
        text.append(kind(code)).append(NEWLINE).append(NEWLINE);
        text.append(wrapped(code.explanation())).append(NEWLINE).append(NEWLINE);
        text.append("What it says:").append(NEWLINE).append(NEWLINE);
        indent(code.outline(), text);
        text.append(NEWLINE).append("Example:").append(NEWLINE).append(NEWLINE);
        indent(code.example(), text);
        return text.toString();
    }

    private static void indent(String lines, StringBuilder text) {
        lines.lines().forEach(line -> text.append(line.isEmpty() ? "" : "    " + line)
                .append(NEWLINE));
    }

    /** What the code does to a build, and whether it can be overruled. */
    static String kind(Code code) {
        String severity = code.severity().name();
        String kind = severity.charAt(0) + severity.substring(1).toLowerCase(Locale.ROOT);
        return code.isAcceptable()
                ? kind + ". Can be overruled: @AcceptRisk(rule = \"" + code.name() + "\", reason = \"<why>\")."
                : kind + ".";
    }

    private static String wrapped(String paragraph) {
        StringBuilder text = new StringBuilder();
        int length = 0;
        for (String word : paragraph.strip().split("\\s+")) {
            if (length > 0 && length + 1 + word.length() > WIDTH) {
                text.append(NEWLINE);
                length = 0;
            } else if (length > 0) {
                text.append(' ');
                length++;
            }
            text.append(word);
            length += word.length();
        }
        return text.toString();
    }
}
