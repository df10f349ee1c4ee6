package dev.inchworm.cli;

import java.io.PrintWriter;
import java.util.List;

/** The last lines of a terminal, drawn over again and again, below others that stay. Not safe for several threads. */
final class LiveLines {

    private static final String UP = "\u001b[1A";
    private static final String ERASE_BELOW = "\r\u001b[J";
    /** A line that is too long after all is cut by the terminal, and not continued on a second one. */
    private static final String NO_WRAP = "\u001b[?7l";

    private static final String WRAP = "\u001b[?7h";

    private final PrintWriter out;
    private int shown;

    LiveLines(PrintWriter out) {
        this.out = out;
    }

    /** Draws {@code lines} over those that are shown. */
    void show(List<String> lines) {
        StringBuilder text = new StringBuilder(back());
        lines.forEach(line -> text.append(line).append('\n'));
        out.print(NO_WRAP + text + WRAP);
        out.flush();
        shown = lines.size();
    }

    /** Removes them. */
    void clear() {
        if (shown > 0) {
            out.print(back());
            out.flush();
            shown = 0;
        }
    }

    private String back() {
        return shown == 0 ? "" : UP.repeat(shown) + ERASE_BELOW;
    }
}
