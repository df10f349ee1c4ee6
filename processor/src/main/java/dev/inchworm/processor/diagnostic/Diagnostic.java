package dev.inchworm.processor.diagnostic;

import dev.inchworm.diagnostic.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One problem found.
 *
 * @param code which one, of the catalogue
 * @param place where to show it
 * @param arguments what the code's template needs, in order
 */
public record Diagnostic(Code code, Place place, List<Object> arguments) {

    public Diagnostic {
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
        arguments = List.copyOf(arguments);
    }

    /** The problem {@code code} at {@code place}. */
    public static Diagnostic of(Code code, Place place, Object... arguments) {
        return new Diagnostic(code, place, Arrays.asList(arguments));
    }

    /** The whole message: code in brackets, what, where, why, fixes. */
    public String text() {
        return code.text(arguments.toArray());
    }
}
