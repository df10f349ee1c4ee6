package dev.inchworm.history;

import static dev.inchworm.history.Compiler.addColumn;
import static dev.inchworm.history.Compiler.createOrders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    @TempDir
    Path folder;

    private Compiler compiler;

    @BeforeEach
    void setUp() {
        compiler = Compiler.in(folder);
    }

    private List<String> problems() {
        return Verify.problems(compiler.committed(), compiler.classes(), "main").stream()
                .map(Throwable::getMessage)
                .toList();
    }

    private String classes() {
        return SourceHistory.shown(compiler.classes());
    }

    private String committed() {
        return SourceHistory.shown(compiler.committed());
    }

    @Test
    void isContentWhenAllIsAcceptedAndCompiled() {
        compiler.compile(createOrders());
        Accept.accept(compiler.committed(), compiler.built(), "initial");
        compiler.compile();

        assertThat(problems()).isEmpty();
    }

    @Test
    void isContentWithAProjectThatHasNothingToDoWithIt() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void refusesADraft() {
        compiler.compile(createOrders());

        assertThat(problems())
                .containsExactly("[IW740] The entities ask for what no accepted migration makes: "
                        + classes() + " holds a draft (postgresql: steps 1 expand).\n"
                        + "Packaged like this, the release would run against a schema that it does not fit.\n"
                        + "Fix: 1. mvn inchworm:diff, then mvn inchworm:accept -Dinchworm.name=<name>   "
                        + "2. take the change of the entities back");
    }

    @Test
    void refusesAnOutputThatIsOlderThanTheHistory() {
        compiler.compile(createOrders());
        Accept.accept(compiler.committed(), compiler.built(), "initial");
        assertThat(problems())
                .hasSize(2)
                .first()
                .isEqualTo(
                        "[IW743] " + classes()
                                + " was compiled with another history than " + committed()
                                + " holds: 0001-initial is new.\n"
                                + "Fix: mvn compile; should that say \"Nothing to compile\", bind the goal prepare or run mvn clean");

        compiler.compile();
        Reopen.reopen(compiler.committed());
        assertThat(problems()).singleElement().asString().contains("0001-initial is gone.");

        compiler.compile(createOrders(), addColumn("created_by", 1));
        Accept.accept(compiler.committed(), compiler.built(), "initial");
        compiler.compile();
        Reopen.reopen(compiler.committed());
        compiler = new Compiler(compiler.committed(), folder.resolve("other"));
        Accept.accept(compiler.committed(), compiler.compile(createOrders()), "initial");
        compiler = Compiler.in(folder);
        assertThat(problems()).singleElement().asString().contains("0001-initial has changed.");
    }

    @Test
    void refusesAnOutputWithoutTheHandWrittenFiles() {
        compiler.compile(createOrders());
        Compiler.write(compiler.committed().resolve("next/postgresql/expand.custom.sql"), "SELECT 1;");

        assertThat(problems()).first().asString().contains("the hand-written files in next have changed.");
    }

    @Test
    void refusesAnOutputThatTheProcessorNeverSaw() {
        compiler.compile(createOrders());
        Accept.accept(compiler.committed(), compiler.built(), "initial");
        compiler = new Compiler(compiler.committed(), folder.resolve("other"));

        assertThat(problems())
                .containsExactly("[IW741] There is " + committed() + ", but " + classes()
                        + " holds nothing that the processor writes: it did not run.\n"
                        + "Since JDK 23 a processor that is merely on the class path is silently not run; "
                        + "-proc:none turns it off, too.\n"
                        + "Fix: name inchworm-processor in <annotationProcessorPaths> of maven-compiler-plugin, "
                        + "then mvn clean verify");
    }

    @Test
    void refusesAnEditedHistory() {
        compiler.compile(createOrders());
        Accept.accept(compiler.committed(), compiler.built(), "initial");
        compiler.compile();
        Compiler.append(compiler.committed().resolve("0001-initial/postgresql/1-expand.sql"), "-- more\n");

        assertThatThrownBy(this::problems).hasMessageStartingWith("[IW725] ");
    }
}
