package dev.inchworm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class ProcessorOptionsTest {

    private final Plugin compiler = new Plugin();

    private ProcessorOptions options() {
        compiler.setArtifactId("maven-compiler-plugin");
        Build build = new Build();
        build.addPlugin(compiler);
        Model model = new Model();
        model.setBuild(build);
        return ProcessorOptions.of(new MavenProject(model));
    }

    private static Object xml(String text) throws Exception {
        return Xpp3DomBuilder.build(new StringReader("<configuration>" + text + "</configuration>"));
    }

    @Test
    void areFoundWhereverTheyAreWritten() throws Exception {
        compiler.setConfiguration(xml("<compilerArgs><arg>-Ainchworm.unit=shop</arg><arg>-Xlint</arg>"
                + "<arg>-Aother=1</arg></compilerArgs><compilerArgument>-g -Ainchworm.trace</compilerArgument>"));
        PluginExecution execution = new PluginExecution();
        execution.setId("default-compile");
        execution.setConfiguration(
                xml("<compilerArguments><Ainchworm.dialects>postgresql:15</Ainchworm.dialects></compilerArguments>"));
        compiler.addExecution(execution);

        assertThat(options().values())
                .isEqualTo(Map.of("inchworm.unit", "shop", "inchworm.trace", "", "inchworm.dialects", "postgresql:15"));
        assertThat(options().unit()).isEqualTo("shop");
    }

    @Test
    void ofTestsDoNotCount() throws Exception {
        PluginExecution execution = new PluginExecution();
        execution.setId("default-testCompile");
        execution.setConfiguration(xml("<compilerArgs><arg>-Ainchworm.unit=shop</arg></compilerArgs>"));
        compiler.addExecution(execution);

        assertThat(options().values()).isEmpty();
        assertThat(options().unit()).isEqualTo("main");
    }

    @Test
    void mayBeMissing() {
        assertThat(ProcessorOptions.of(new MavenProject(new Model())).unit()).isEqualTo("main");
    }
}
