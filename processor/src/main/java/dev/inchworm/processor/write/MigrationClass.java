package dev.inchworm.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.StepOutline;
import dev.inchworm.migration.Steps;
import java.util.Locale;
import java.util.SortedMap;
import javax.lang.model.element.Modifier;

/**
 * Writes the small Java classes that migrations are known by.
 *
 * @param packageName the package of all of them
 * @param unit the unit whose history it is
 * @param generated whether {@code javax.annotation.processing.Generated} can be used
 */
public record MigrationClass(String packageName, String unit, boolean generated) {

    /** How many steps are listed; the rest is counted. */
    public static final int LISTED = 20;

    private static final String PROCESSOR = "dev.inchworm.processor.InchwormProcessor";

    /** The simple name of the class of {@code id}: {@code V0007OrdersCreatedBy}, or {@code NextMigration}. */
    public static String simpleName(MigrationId id) {
        if (id.isDraft()) {
            return "NextMigration";
        }
        String folder = id.folder();
        StringBuilder name = new StringBuilder("V").append(folder, 0, folder.indexOf('-'));
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
        return source(type(MigrationId.NEXT, doc)
                .addSuperinterface(Migration.class)
                .addMethod(getter("id", MigrationId.class, CodeBlock.of("$T.NEXT", MigrationId.class)))
                .addMethod(getter("unit", String.class, CodeBlock.of("$S", unit)))
                .build());
    }

    /**
     * The source of an accepted migration's class.
     *
     * @param outlines of its steps, by dialect, each with at least the first {@link #LISTED} summaries
     */
    public String accepted(MigrationId id, SortedMap<String, StepOutline> outlines) {
        CodeBlock.Builder self = CodeBlock.builder().add("$S, $L, $S", unit, id.number(), id.name());
        outlines.forEach((dialect, outline) -> outline.counts()
                .forEach((phase, count) ->
                        self.add(",\n$T.of($S, $T.$L, $L)", Steps.class, dialect, Phase.class, phase.name(), count)));
        return source(type(id, documentation(id, outlines))
                .superclass(AcceptedMigration.class)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("super($L)", self.build())
                        .build())
                .build());
    }

    private TypeSpec.Builder type(MigrationId id, CodeBlock documentation) {
        TypeSpec.Builder type = TypeSpec.classBuilder(simpleName(id))
                .addJavadoc(documentation)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        if (generated) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        return type;
    }

    private static MethodSpec getter(String name, Class<?> type, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", value)
                .build();
    }

    private CodeBlock documentation(MigrationId id, SortedMap<String, StepOutline> outlines) {
        CodeBlock.Builder doc = CodeBlock.builder();
        doc.add("Migration {@code $L}.\n", id.folder());
        outlines.forEach((dialect, outline) -> addSteps(dialect, outline, doc));
        return doc.add("\n<p>Its SQL is in {@code $L}.\n", folder(id)).build();
    }

    private static void addSteps(String dialect, StepOutline outline, CodeBlock.Builder doc) {
        int count = 0;
        for (int ofPhase : outline.counts().values()) {
            count += ofPhase;
        }
        int listed = Math.min(LISTED, outline.summaries().size());
        doc.add("\n<p>On $L:\n<ol>\n", dialect);
        for (String summary : outline.summaries().subList(0, listed)) {
            doc.add("  <li>$L\n", html(summary));
        }
        if (count > listed) {
            doc.add("  <li>and $L more steps\n", count - listed);
        }
        doc.add("</ol>\n");
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
