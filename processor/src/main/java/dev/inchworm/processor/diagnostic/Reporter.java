package dev.inchworm.processor.diagnostic;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * Prints problems through the compiler: each once, in a fixed order, at its position in the sources. When there are many,
 * those beyond the first {@value #WHOLE} become one line for each class, since javac stops at a hundred.
 */
public final class Reporter {

    /** How many errors are printed in full. */
    static final int WHOLE = 50;

    /** How many lines those beyond may take. */
    private static final int FOLDED = 40;

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.place().type().orElse(""))
            .thenComparing(diagnostic -> diagnostic.place().member().orElse(""))
            .thenComparing(diagnostic -> diagnostic.place().annotation().orElse(""))
            .thenComparing(diagnostic -> diagnostic.place().index())
            .thenComparing(diagnostic -> diagnostic.place().attribute().orElse(""))
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::text);

    private final Messager messager;
    private final Positions positions;

    /** A reporter for one compilation. */
    public Reporter(Messager messager, Positions positions) {
        this.messager = messager;
        this.positions = positions;
    }

    /** Prints them all. */
    public void print(Collection<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : fold(diagnostics)) {
            print(diagnostic);
        }
    }

    private void print(Diagnostic diagnostic) {
        Kind kind = kind(diagnostic.code().severity());
        Optional<Positions.Position> position = positions.of(diagnostic.place());
        if (position.isEmpty()) {
            messager.printMessage(kind, diagnostic.text());
            return;
        }
        position.get().print(messager, kind, diagnostic.text());
    }

    /** Sorted, without repetition, and few enough for javac to show them all. */
    static List<Diagnostic> fold(Collection<Diagnostic> diagnostics) {
        List<Diagnostic> sorted = new ArrayList<>(Inherited.fold(diagnostics));
        sorted.sort(ORDER);
        List<Diagnostic> kept = new ArrayList<>();
        Map<String, Integer> beyond = new TreeMap<>();
        int errors = 0;
        for (Diagnostic diagnostic : sorted) {
            if (diagnostic.code().severity() != Severity.ERROR || errors++ < WHOLE) {
                kept.add(diagnostic);
            } else {
                beyond.merge(diagnostic.place().type().orElse(""), 1, Integer::sum);
            }
        }
        kept.addAll(folded(beyond));
        return kept;
    }

    private static List<Diagnostic> folded(Map<String, Integer> beyond) {
        List<Diagnostic> lines = new ArrayList<>();
        int rest = 0;
        int classes = 0;
        for (Map.Entry<String, Integer> entry : beyond.entrySet()) {
            if (lines.size() < FOLDED && !entry.getKey().isEmpty()) {
                lines.add(Diagnostic.of(
                        Code.IW706,
                        Place.ofType(entry.getKey()),
                        entry.getKey(),
                        entry.getValue(),
                        entry.getValue() == 1 ? "problem" : "problems"));
            } else {
                rest += entry.getValue();
                classes++;
            }
        }
        if (rest > 0) {
            lines.add(Diagnostic.of(
                    Code.IW706,
                    Place.NOWHERE,
                    classes == 1 ? "Another class" : "The rest (" + classes + " classes)",
                    rest,
                    rest == 1 ? "problem" : "problems"));
        }
        return lines;
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
    }
}
