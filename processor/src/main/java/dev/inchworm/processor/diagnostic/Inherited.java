package dev.inchworm.processor.diagnostic;

import dev.inchworm.diagnostic.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says once what is wrong with a field of a superclass or an embedded class, however many tables have got it from there. */
final class Inherited {

    private Inherited() {}

    /** What makes two problems one: all but the tables. */
    private record Same(Code code, Place place, List<Object> arguments) {}

    /** The same problems, those of one field that differ by the {@link Subject} alone as one. */
    static Collection<Diagnostic> fold(Collection<Diagnostic> diagnostics) {
        Map<Object, Diagnostic> folded = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            List<Object> arguments = new ArrayList<>(diagnostic.arguments());
            arguments.replaceAll(argument -> argument instanceof Subject subject ? subject.place() : argument);
            folded.merge(new Same(diagnostic.code(), diagnostic.place(), arguments), diagnostic, Inherited::and);
        }
        return folded.values();
    }

    private static Diagnostic and(Diagnostic one, Diagnostic other) {
        List<Object> arguments = new ArrayList<>(one.arguments());
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof Subject subject) {
                arguments.set(i, subject.and((Subject) other.arguments().get(i)));
            }
        }
        return new Diagnostic(one.code(), one.place(), arguments);
    }
}
