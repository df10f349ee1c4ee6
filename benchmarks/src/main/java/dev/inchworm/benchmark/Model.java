package dev.inchworm.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * A generated model: N entities of ten columns, two indexes and one reference each, as classes with a getter and a setter
 * for every field, one hundred to a package.
 *
 * @param entities how many
 * @param jpa whether they carry JPA's annotations instead of ours
 * @param changed the entities that carry one more nullable column
 */
record Model(int entities, boolean jpa, Set<Integer> changed) {

    private static final int PER_PACKAGE = 100;

    /** Writes the entities from one number up to, not including, another as sources below a folder. */
    void write(Path sources, int from, int to) throws IOException {
        for (int number = from; number < to; number++) {
            Path file = sources.resolve(packageOf(number).replace('.', '/')).resolve(nameOf(number) + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source(number));
        }
    }

    private static String packageOf(int number) {
        return String.format(Locale.ROOT, "com.example.model.p%03d", number / PER_PACKAGE);
    }

    private static String nameOf(int number) {
        return String.format(Locale.ROOT, "Entity%05d", number);
    }

    private static int referredBy(int number) {
        // Ten entities refer to each tenth one, across packages now and then, as real models do; the first to itself.
        return number / 10;
    }

    private String source(int number) {
        StringBuilder out = new StringBuilder("package " + packageOf(number) + ";\n\n");
        int referred = referredBy(number);
        String reference = packageOf(referred) + "." + nameOf(referred);
        String table = "entity_" + number;
        if (jpa) {
            out.append("import jakarta.persistence.*;\n");
        } else {
            out.append("import dev.inchworm.mapping.*;\n");
        }
        out.append("""
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.time.LocalDate;
                import java.util.UUID;

                """);
        if (jpa) {
            out.append(
                    "@Entity\n@Table(name = \"%s\", indexes = {@Index(columnList = \"code\"), @Index(columnList = \"due, created\")})\n"
                            .formatted(table));
        } else {
            out.append("@Table(name = \"%s\")\n@Index(columns = \"code\")\n@Index(columns = {\"due\", \"created\"})\n"
                    .formatted(table));
        }
        out.append("public class ").append(nameOf(number)).append(" {\n\n");
        StringBuilder accessors = new StringBuilder();
        field(
                out,
                accessors,
                jpa ? "@Id @GeneratedValue(strategy = GenerationType.IDENTITY)" : "@Id @Identity",
                "long",
                "id");
        field(out, accessors, "@Column(length = 40)", "String", "code");
        field(out, accessors, "@Column(length = 200)", "String", "title");
        field(out, accessors, "", "int", "quantity");
        field(out, accessors, "@Column(precision = 12, scale = 2)", "BigDecimal", "price");
        field(out, accessors, "", "boolean", "active");
        field(out, accessors, "", "Instant", "created");
        field(out, accessors, "", "LocalDate", "due");
        field(out, accessors, "", "UUID", "external");
        field(out, accessors, jpa ? "@ManyToOne(fetch = FetchType.LAZY)" : "", reference, "parent");
        if (changed.contains(number)) {
            field(out, accessors, jpa ? "" : "@Nullable", "String", "remark");
            accessors.append("    @interface Nullable {}\n\n");
        }
        return out.append(accessors).append("}\n").toString();
    }

    private static void field(
            StringBuilder out, StringBuilder accessors, String annotations, String type, String name) {
        if (!annotations.isEmpty()) {
            out.append("    ").append(annotations).append('\n');
        }
        out.append("    private %s %s;\n\n".formatted(type, name));
        String property = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        accessors.append("""
                    public %1$s get%2$s() {
                        return %3$s;
                    }

                    public void set%2$s(%1$s %3$s) {
                        this.%3$s = %3$s;
                    }

                """.formatted(type, property, name));
    }
}
