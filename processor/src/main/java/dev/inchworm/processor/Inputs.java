package dev.inchworm.processor;

import java.util.Collection;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The class that the goal {@code prepare} generates to hand over what the compiler cannot know, and to have everything
 * compiled again when it changes:
 *
 * <pre>{@code
 * final class InchwormInputs {
 *     static final String DIRECTORY = "src/main/inchworm";   // relative to the project
 *     static final String DIGEST = "…";                      // over the committed folder and the options
 * }
 * }</pre>
 */
final class Inputs {

    /** The simple name of the class. */
    static final String CLASS = "InchwormInputs";

    private static final String DIRECTORY = "DIRECTORY";

    private Inputs() {}

    /** That class, where it is one of {@code roots}. */
    static Optional<Element> among(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement && root.getSimpleName().contentEquals(CLASS)) {
                return Optional.of(root);
            }
        }
        return Optional.empty();
    }

    /** The committed folder as that class states it. */
    static Optional<String> directory(Element root) {
        for (Element member : root.getEnclosedElements()) {
            if (member instanceof VariableElement field
                    && field.getSimpleName().contentEquals(DIRECTORY)
                    && field.getConstantValue() instanceof String directory) {
                return Optional.of(directory);
            }
        }
        return Optional.empty();
    }
}
