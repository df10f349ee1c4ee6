package dev.inchworm.processor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came of a compile.
 *
 * @param problems what the compiler and its processors said, in the order in which they said it
 * @param stray what went to the compiler's output instead, such as the stack trace of a failing processor
 * @param resources what lies in {@code META-INF/inchworm} of the class output afterwards, by path from there
 * @param generated the sources that processors have made so far, by path
 */
public record CompilationResult(
        boolean succeeded,
        List<Problem> problems,
        String stray,
        SortedMap<String, String> resources,
        SortedMap<String, String> generated) {

    private static final Pattern CODE = Pattern.compile("\\[(IW\\d{3})]");

    /**
     * One message.
     *
     * @param code the code that it begins with; empty for what is not Inchworm's
     * @param file the name of the source file, without folder; empty for messages without a position
     * @param line counted from 1; -1 for messages without a position
     * @param column counted from 1; -1 for messages without a position
     * @param source the text from the position to the end of that line
     */
    public record Problem(
            Diagnostic.Kind kind, String code, String file, long line, long column, String source, String text) {

        /** {@code ERROR IW101 Order.java:7 UUID createdBy;}: enough to assert on beside the text. */
        public String summary() {
            return kind + " " + (code.isEmpty() ? "-" : code) + (file.isEmpty() ? "" : " " + file + ":" + line + " ")
                    + source;
        }
    }

    /** The errors alone. */
    public List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.kind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    /** The messages that are Inchworm's. */
    public List<Problem> own() {
        return problems.stream().filter(problem -> !problem.code().isEmpty()).toList();
    }

    /** {@link Problem#summary()} of every message that is Inchworm's. */
    public List<String> summaries() {
        return own().stream().map(Problem::summary).toList();
    }

    /** The text of the one message with that code. */
    public String text(String code) {
        List<String> texts = own().stream()
                .filter(problem -> problem.code().equals(code))
                .map(Problem::text)
                .toList();
        if (texts.size() != 1) {
            throw new AssertionError(texts.size() + " messages with " + code + " in " + problems);
        }
        return texts.get(0);
    }

    /** A resource of unit {@code main}: {@code next/postgresql/1-expand.sql}. */
    public String resource(String path) {
        String text = resources.get("main/" + path);
        if (text == null) {
            throw new AssertionError("No " + path + " among " + resources.keySet() + "; " + problems);
        }
        return text;
    }

    static CompilationResult of(
            boolean succeeded,
            List<Diagnostic<? extends JavaFileObject>> diagnostics,
            String stray,
            Path classOutput,
            Path generated)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
            problems.add(problem(diagnostic));
        }
        return new CompilationResult(
                succeeded,
                problems,
                stray,
                CompilationProject.texts(classOutput.resolve("META-INF/inchworm")),
                CompilationProject.texts(generated));
    }

    private static Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) throws IOException {
        // javac indents every line of a message but the first.
        String text = diagnostic.getMessage(Locale.ROOT).replace("\n  ", "\n");
        Matcher code = CODE.matcher(text);
        boolean placed = diagnostic.getSource() != null && diagnostic.getPosition() != Diagnostic.NOPOS;
        String source = "";
        String file = "";
        if (placed) {
            source = rest(diagnostic.getSource().getCharContent(true).toString(), (int) diagnostic.getPosition());
            file = Path.of(diagnostic.getSource().getName()).getFileName().toString();
        }
        return new Problem(
                diagnostic.getKind(),
                code.lookingAt() ? code.group(1) : "",
                file,
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                source,
                text);
    }

    private static String rest(String text, int position) {
        int end = text.indexOf('\n', position);
        return text.substring(position, end < 0 ? text.length() : end).strip();
    }
}
