package dev.inchworm.maven;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The options {@code -Ainchworm.…} in the configuration of Maven's compiler plugin, wherever they stand in it.
 *
 * @param values by name: {@code inchworm.unit}
 */
record ProcessorOptions(SortedMap<String, String> values) {

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String TEST_EXECUTION = "default-testCompile";
    private static final String PREFIX = "inchworm.";

    /** Those of {@code project}; the compilation of its tests is left out, since that one never plans. */
    static ProcessorOptions of(MavenProject project) {
        SortedMap<String, String> values = new TreeMap<>();
        Plugin compiler = project.getPlugin(COMPILER);
        if (compiler != null) {
            collect(compiler.getConfiguration(), values);
            for (PluginExecution execution : compiler.getExecutions()) {
                if (!execution.getId().equals(TEST_EXECUTION)) {
                    collect(execution.getConfiguration(), values);
                }
            }
        }
        return new ProcessorOptions(values);
    }

    /** The unit that the project's entities belong to. */
    String unit() {
        return Optional.ofNullable(values.get("inchworm.unit"))
                .filter(unit -> !unit.isBlank())
                .orElse("main");
    }

    private static void collect(Object configuration, SortedMap<String, String> values) {
        if (configuration instanceof Xpp3Dom node) {
            // <arg>-Ainchworm.unit=shop</arg>, or the older <Ainchworm.unit>shop</Ainchworm.unit>
            String text = node.getValue() == null ? "" : node.getValue().strip();
            if (node.getName().startsWith("A" + PREFIX)) {
                values.put(node.getName().substring(1), text);
            }
            for (String argument : text.split("\\s+")) {
                if (argument.startsWith("-A" + PREFIX)) {
                    int equals = argument.indexOf('=');
                    values.put(
                            argument.substring(2, equals < 0 ? argument.length() : equals),
                            equals < 0 ? "" : argument.substring(equals + 1));
                }
            }
            for (Xpp3Dom child : node.getChildren()) {
                collect(child, values);
            }
        }
    }
}
