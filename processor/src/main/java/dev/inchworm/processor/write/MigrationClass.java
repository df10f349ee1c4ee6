package dev.inchworm.processor.write;

import static java.util.stream.Collectors.collectingAndThen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import dev.inchworm.schema.change.Change;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the small Java classes that migrations are known by.
 *
 * @param packageName the package of all of them
 * @param unit the unit whose history it is
 * @param generated whether {@code javax.annotation.processing.Generated} can be used
 */
public record MigrationClass(String packageName, String unit, boolean generated) {

    /** How many changes are listed; the rest is counted. */
    private static final int LISTED = 20;

    private static final String PROCESSOR = "dev.inchworm.processor.InchwormProcessor";

    /** The simple name of the class of {@code id}: {@code V0007OrdersCreatedBy}, or {@code NextMigration}. */
    public static String simpleName(MigrationId id) {
        if (id.isDraft()) {
            return "NextMigration";
        }
        StringBuilder name = new StringBuilder(String.format(Locale.ROOT, "V%04d", id.number()));
        for (String word : id.name().split("-")) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    /** The binary name of the class of {@code id}. */
    public String name(MigrationId id) {
        return packageName.isEmpty() ? simpleName(id) : packageName + "." + simpleName(id);
    }

    /** The source of the draft's class. It is the same whatever the draft holds, and even when there is none. */
    public String next() {
        CodeBlock doc = CodeBlock.of(
                "The draft: what the next release needs, as of the last compile.\n\n<p>Its SQL is in {@code $L}. There is a draft"
                        + " only where the\n{@code index} beside it says so; else this migration has no steps.\n",
                folder(MigrationId.NEXT));
        return source(type(MigrationId.NEXT, doc).build());
    }

    /**
     * The source of an accepted migration's class.
     *
     * @param steps handles on its steps, by dialect and phase; those of none may be left out
     */
    public String accepted(MigrationId id, List<Change> changes, List<Steps> steps) {
        TypeSpec.Builder type = type(id, documentation(id, changes, steps));
        type.addMethod(MethodSpec.methodBuilder("steps")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(List.class, Steps.class))
                .addStatement("return $L", list(steps))
                .build());
        return source(type.build());
    }

    private TypeSpec.Builder type(MigrationId id, CodeBlock documentation) {
        TypeSpec.Builder type = TypeSpec.classBuilder(simpleName(id))
                .addJavadoc(documentation)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class);
        if (generated) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        CodeBlock idCode = id.isDraft()
                ? CodeBlock.of("$T.NEXT", MigrationId.class)
                : CodeBlock.of("new $T($L, $S)", MigrationId.class, id.number(), id.name());
        return type.addMethod(getter("id", ClassName.get(MigrationId.class), idCode))
                .addMethod(getter("unit", ClassName.get(String.class), CodeBlock.of("$S", unit)));
    }

    private static MethodSpec getter(String name, ClassName type, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", value)
                .build();
    }

    private static CodeBlock list(List<Steps> steps) {
        return steps.stream()
                .map(handle -> CodeBlock.of(
                        "$T.of($S, $T.$L, $L)",
                        Steps.class,
                        handle.dialect(),
                        Phase.class,
                        handle.phase().name(),
                        handle.count()))
                .collect(collectingAndThen(
                        CodeBlock.joining(",\n"), handles -> CodeBlock.of("$T.of($L)", List.class, handles)));
    }

    private CodeBlock documentation(MigrationId id, List<Change> changes, List<Steps> steps) {
        CodeBlock.Builder doc = CodeBlock.builder();
        doc.add("Migration {@code $L}", id.folder());
        if (changes.isEmpty()) {
            doc.add(", all of it written by hand.\n");
        } else {
            doc.add(":\n<ul>\n");
            ChangeSummary.lines(changes.subList(0, Math.min(LISTED, changes.size())))
                    .forEach(line -> doc.add("  <li>$L\n", html(line)));
            if (changes.size() > LISTED) {
                doc.add("  <li>and $L more changes\n", changes.size() - LISTED);
            }
            doc.add("</ul>\n");
        }
        doc.add("\n<p>Its SQL is in {@code $L}.\n", folder(id));
        String counts = steps.stream()
                .filter(handle -> handle.count() > 0)
                .map(handle -> handle.count() + " to " + handle.phase().name().toLowerCase(Locale.ROOT) + " "
                        + handle.dialect())
                .collect(Collectors.joining(", "));
        if (!counts.isEmpty()) {
            doc.add("Steps: $L.\n", counts);
        }
        return doc.build();
    }

    private String folder(MigrationId id) {
        return "META-INF/inchworm/" + unit + "/" + id.folder();
    }

    /** Text that may hold any character, for a Javadoc comment. */
    private static String html(String text) {
        StringBuilder html = new StringBuilder();
        for (char c : text.toCharArray()) {
            // A backslash could begin a Unicode escape, an asterisk end the comment.
            html.append("<>&@{}*\\".indexOf(c) >= 0 ? "&#" + (int) c + ";" : String.valueOf(c));
        }
        return html.toString();
    }

    private String source(TypeSpec type) {
        return JavaFile.builder(packageName, type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
    }
}
