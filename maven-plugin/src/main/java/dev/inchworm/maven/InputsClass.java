package dev.inchworm.maven;

import dev.inchworm.history.Checksum;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The class that hands the committed folder's place to the processor. Because it also holds a digest of that folder and of
 * the options, the compiler plugin sees a changed source whenever one of them changes, and compiles anew; by itself it
 * looks at neither.
 *
 * @param packageName a package that no other module has
 * @param directory the committed folder, relative to the project, with slashes
 * @param digest of all that the plan depends on and the compiler plugin does not look at
 */
record InputsClass(String packageName, String directory, String digest) {

    static final String NAME = "InchwormInputs";

    static InputsClass of(
            String groupId,
            String artifactId,
            String directory,
            SortedMap<String, String> committedTexts,
            ProcessorOptions options) {
        SortedMap<String, String> inputs = new TreeMap<>(committedTexts);
        options.values().forEach((name, value) -> inputs.put("-A" + name, value));
        return new InputsClass(
                "inchworm.inputs." + identifier(groupId) + "." + identifier(artifactId),
                directory,
                Checksum.of(inputs));
    }

    /** The file, relative to a source root. */
    String path() {
        return packageName.replace('.', '/') + "/" + NAME + ".java";
    }

    String source() {
        return """
                package %s;

                /** What the Inchworm processor has to know of this project; written by the goal prepare. */
                @SuppressWarnings("all")
                final class %s {

                    /** The committed folder, relative to the project. */
                    static final String DIRECTORY = "%s";

                    /** Over that folder and the processor's options: when it changes, everything is planned anew. */
                    static final String DIGEST = "%s";

                    private %s() {}
                }
                """.formatted(packageName, NAME, escape(directory), digest, NAME);
    }

    /** Different ids are different identifiers. */
    private static String identifier(String id) {
        StringBuilder identifier = new StringBuilder("p_");
        id.chars().forEach(c -> {
            if (c < 128 && Character.isLetterOrDigit(c)) {
                identifier.append((char) c);
            } else if (c == '.') {
                identifier.append("_");
            } else {
                identifier.append(String.format(Locale.ROOT, "__%x_", c));
            }
        });
        return identifier.toString();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
