package dev.inchworm.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The reference of all codes, {@code docs/rules.md}: Markdown, made from the catalogue alone. */
public final class RuleReference {

    private static final String NEWLINE = "\n";
    private static final int GROUP = 3;

    private RuleReference() {}

    /** The whole page. */
    public static String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("# Rules");
        lines.add("");
        lines.add("<!-- Generated from the catalogue in dev.inchworm.diagnostic.Code; do not edit. -->");
        lines.add("");
        lines.add(
                "Every message begins with its code in brackets. `inchworm explain IW102` prints the section below in a");
        lines.add("terminal. Errors fail the build or the command and nothing is written; warnings and notes do not.");
        lines.add("");
        contents(lines);
        String group = "";
        for (Code code : Code.values()) {
            if (!code.name().substring(0, GROUP).equals(group)) {
                group = code.name().substring(0, GROUP);
                lines.add("## " + group + "xx: " + title(group));
                lines.add("");
            }
            section(code, lines);
        }
        return String.join(NEWLINE, lines);
    }

    private static void contents(List<String> lines) {
        lines.add("| code | what | kind |");
        lines.add("|---|---|---|");
        for (Code code : Code.values()) {
            lines.add("| [" + code.name() + "](#" + anchor(code) + ") | " + code.summary() + " | "
                    + code.severity().name().toLowerCase(Locale.ROOT)
                    + (code.isAcceptable() ? ", acceptable" : "") + " |");
        }
        lines.add("");
    }

    private static void section(Code code, List<String> lines) {
        lines.add("<a id=\"" + anchor(code) + "\"></a>");
        lines.add("");
        lines.add("### " + code.name() + ": " + code.summary());
        lines.add("");
        lines.add(Explanation.kind(code).replaceAll("(@AcceptRisk\\(.*\\))", "`$1`"));
        lines.add("");
        lines.add(code.explanation().strip());
        lines.add("");
        block("text", code.outline(), lines);
        block("", code.example(), lines);
    }

    private static void block(String language, String text, List<String> lines) {
        lines.add("```" + language);
        text.lines().forEach(lines::add);
        lines.add("```");
        lines.add("");
    }

    private static String anchor(Code code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    private static String title(String group) {
        return switch (group) {
            case "IW0" -> "mapping";
            case "IW1" -> "columns";
            case "IW2" -> "types";
            case "IW3" -> "constraints";
            case "IW4" -> "indexes";
            case "IW5" -> "tables and enums";
            case "IW6" -> "data, hints and plans";
            case "IW7" -> "files and history";
            case "IW8" -> "execution on a database";
            default -> throw new IllegalStateException("No title for " + group);
        };
    }
}
