package dev.inchworm.processor.diagnostic;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Annotations as they stand in the sources, for those that javac's messager has no position for: repeated ones, which it
 * knows only as parts of a container that nobody wrote, and those on types. Other compilers, and build tools that wrap
 * javac's environment, do not offer this.
 */
final class SourceTrees {

    private final Trees trees;

    private SourceTrees(Trees trees) {
        this.trees = trees;
    }

    static Optional<SourceTrees> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(new SourceTrees(Trees.instance(environment)));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** A part of a source file. */
    record Part(Trees trees, Tree tree, CompilationUnitTree file) {

        void print(Kind kind, String text) {
            trees.printMessage(kind, text, tree, file);
        }
    }

    /** The annotation that {@code place} names on {@code element}, or the value of its attribute if that is written. */
    Optional<Part> find(Element element, Place place) {
        TreePath path = trees.getPath(element);
        if (path == null) {
            return Optional.empty();
        }
        String simpleName = simpleName(place.annotation().orElseThrow());
        int index = 0;
        for (AnnotationTree annotation : named(simpleName, annotations(path.getLeaf()))) {
            if (index++ == place.index()) {
                Tree tree = place.attribute()
                        .flatMap(name -> value(annotation, name))
                        .orElse(annotation);
                return Optional.of(new Part(trees, tree, path.getCompilationUnit()));
            }
        }
        return Optional.empty();
    }

    private static List<? extends AnnotationTree> annotations(Tree tree) {
        if (tree instanceof ClassTree type) {
            return type.getModifiers().getAnnotations();
        }
        if (tree instanceof VariableTree variable) {
            return variable.getModifiers().getAnnotations();
        }
        return tree instanceof PackageTree declaration ? declaration.getAnnotations() : List.of();
    }

    /** Those of that name, also within containers that somebody did write. */
    private static List<AnnotationTree> named(String simpleName, List<? extends Tree> trees) {
        List<AnnotationTree> named = new ArrayList<>();
        for (Tree tree : trees) {
            if (tree instanceof AnnotationTree annotation) {
                if (simpleName(annotation.getAnnotationType()).equals(simpleName)) {
                    named.add(annotation);
                } else {
                    value(annotation, "value")
                            .ifPresent(value -> named.addAll(named(
                                    simpleName,
                                    value instanceof NewArrayTree array ? array.getInitializers() : List.of(value))));
                }
            }
        }
        return named;
    }

    private static Optional<Tree> value(AnnotationTree annotation, String attribute) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment) {
                if (assignment.getVariable().toString().equals(attribute)) {
                    return Optional.of(assignment.getExpression());
                }
            } else if (attribute.equals("value")) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }

    private static String simpleName(Tree name) {
        if (name instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        return name instanceof MemberSelectTree select ? select.getIdentifier().toString() : "";
    }

    private static String simpleName(String binaryName) {
        return binaryName.substring(Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
    }
}
