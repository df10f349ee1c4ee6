package dev.inchworm.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * What output goes to.
 *
 * @param redraws whether lines can be drawn over: a person is watching, and the terminal understands how
 * @param colours whether it may be coloured
 * @param unicode whether it shows more than ASCII
 * @param columns how wide it is now; asking may cost some milliseconds
 */
record Terminal(boolean redraws, boolean colours, boolean unicode, IntSupplier columns) {

    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 20;

    /** A file, a pipe, the log of a build. */
    static final Terminal NONE = new Terminal(false, false, true, () -> USUAL_WIDTH);

    /**
     * What the environment says about it.
     *
     * @param watched whether a person is watching
     */
    static Terminal of(boolean watched, Map<String, String> environment) {
        String kind = environment.getOrDefault("TERM", "");
        if (!watched || kind.equals("dumb")) {
            return NONE;
        }
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(true, !plain, isUnicode(environment), () -> columns(environment));
    }

    /** As the C library decides it. */
    private static boolean isUnicode(Map<String, String> environment) {
        for (String variable : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = environment.getOrDefault(variable, "");
            if (!locale.isEmpty()) {
                return locale.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8");
            }
        }
        return false;
    }

    private static int columns(Map<String, String> environment) {
        return number(environment.getOrDefault("COLUMNS", ""))
                .or(Terminal::ask)
                .filter(width -> width >= LEAST_WIDTH)
                .orElse(USUAL_WIDTH);
    }

    /** Java cannot ask; the terminal's own tool can, where there is one. */
    private static Optional<Integer> ask() {
        try {
            Process process = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                process.destroy();
                return Optional.empty();
            }
            String[] size = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ");
            return size.length == 2 ? number(size[1]) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** {@code text} in green, where colours are wanted. */
    String green(String text) {
        return coloured("32", text);
    }

    /** {@code text} in yellow, where colours are wanted. */
    String yellow(String text) {
        return coloured("33", text);
    }

    private String coloured(String colour, String text) {
        return colours && !text.isEmpty() ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }

    /** At most {@code width} characters of {@code text}, which has no colours yet. */
    String cut(String text, int width) {
        if (text.length() <= width) {
            return text;
        }
        return unicode ? text.substring(0, width - 1) + "…" : text.substring(0, width - 3) + "...";
    }
}
