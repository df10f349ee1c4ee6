package dev.inchworm.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.migration.Step.Reversibility;
import dev.inchworm.migration.Step.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private final Map<String, String> files = new HashMap<>(Map.of(
            "1-expand.sql", "--! e1 transaction reversible\nE1;\n\n--! e2 transaction reversible\nE2;\n",
            "2-backfill.sql", "--! b1 transaction reversible\nB1;\n",
            "3-contract.sql", "--! t1 transaction reversible\nT1;\n\n--! r1 transaction irreversible\nR1;\n",
            "undo.sql", "--! t1 transaction reversible\nundo T1;\n\n--! e1 transaction reversible\nundo E1;\n"));

    private Script read() {
        return Script.read(name -> Optional.ofNullable(files.get(name)), "0007-x/postgresql");
    }

    @Test
    void isInOrderOfExecution() {
        Script script = read();

        assertThat(texts(script.steps())).containsExactly("e1 E1;", "e2 E2;", "b1 B1;", "t1 T1;", "r1 R1;");
        assertThat(texts(script.undo())).containsExactly("t1 undo T1;", "e1 undo E1;");
        assertThat(texts(script.steps(Phase.TIGHTEN))).containsExactly("t1 T1;");
        assertThat(texts(script.undoOf("e1"))).containsExactly("e1 undo E1;");
        assertThat(script.undoOf("e2")).isEmpty();
    }

    private StepOutline outline() {
        return StepOutline.read(name -> Optional.ofNullable(files.get(name)), "0007-x/postgresql", 4);
    }

    @Test
    void isOutlinedByHeadersAndCommentsAlone() {
        Map<Phase, Integer> generated = Map.of(Phase.EXPAND, 2, Phase.BACKFILL, 1, Phase.TIGHTEN, 1, Phase.REMOVE, 1);
        assertThat(outline()).isEqualTo(new StepOutline(new TreeMap<>(generated), List.of("E1;", "E2;", "B1;", "T1;")));

        files.put(
                "2-backfill.sql",
                "--! b1 transaction reversible\n-- Fills\n-- it. Then\n--\n-- rests.\nSELECT '\n --! b2 is no header\n';\n");
        assertThat(outline())
                .isEqualTo(new StepOutline(new TreeMap<>(generated), List.of("E1;", "E2;", "Fills it.", "T1;")))
                .matches(outline -> outline.summaries()
                        .equals(read().steps().stream()
                                .limit(4)
                                .map(Step::summary)
                                .toList()));

        files.put("expand.custom.sql", "GRANT 1;\nGRANT 2;\n");
        assertThat(outline().counts()).containsEntry(Phase.EXPAND, 3).containsEntry(Phase.REMOVE, 1);
        assertThat(outline().summaries()).containsExactly("E1;", "E2;", "GRANT 1;", "Fills it.");
    }

    @Test
    void runsHandWrittenStepsAfterTheGeneratedOnesOfTheirPhase() {
        files.put("expand.custom.sql", "GRANT 1;\nGRANT 2;\n");
        files.put("tighten.custom.sql", "SET 1;");
        files.put("remove.custom.sql", "DROP 1;");
        files.put("undo.custom.sql", "REVOKE;");

        Script script = read();

        assertThat(texts(script.steps()))
                .containsExactly(
                        "e1 E1;",
                        "e2 E2;",
                        "e3 GRANT 1;\nGRANT 2;",
                        "b1 B1;",
                        "t1 T1;",
                        "t2 SET 1;",
                        "r1 R1;",
                        "r2 DROP 1;");
        assertThat(texts(script.undo())).containsExactly("t1 undo T1;", "e3 REVOKE;", "e1 undo E1;");
        assertThat(script.steps(Phase.EXPAND).get(2).work()).isEqualTo(new Work.Transaction());
        assertThat(script.steps(Phase.EXPAND).get(2).reversibility()).isEqualTo(Reversibility.REVERSIBLE);
        assertThat(script.steps(Phase.REMOVE).get(1).reversibility()).isEqualTo(Reversibility.IRREVERSIBLE);
    }

    @Test
    void cannotBeUndonePastHandWrittenStepsWithoutAnUndoFile() {
        files.put("backfill.custom.sql", "UPDATE 1;");

        assertThat(read().steps(Phase.BACKFILL).get(1).reversibility()).isEqualTo(Reversibility.IRREVERSIBLE);
    }

    @Test
    void takesSeveralHandWrittenStepsByTheirHeaders() {
        files.put("expand.custom.sql", """
                --! grants transaction reversible on="orders"
                -- Lets the reports in.
                GRANT 1;

                --! index statement reversible effect=index-present index="i" on="orders"
                CREATE INDEX CONCURRENTLY i;
                """);
        files.put("undo.custom.sql", """
                --! grants transaction reversible
                REVOKE 1;
                --! index statement reversible effect=index-absent index="i"
                DROP INDEX CONCURRENTLY i;
                """);

        Script script = read();

        assertThat(texts(script.steps(Phase.EXPAND)))
                .containsExactly("e1 E1;", "e2 E2;", "e3 GRANT 1;", "e4 CREATE INDEX CONCURRENTLY i;");
        assertThat(script.steps(Phase.EXPAND).get(2).comment()).isEqualTo("Lets the reports in.");
        assertThat(texts(script.undo()))
                .containsExactly("t1 undo T1;", "e4 DROP INDEX CONCURRENTLY i;", "e3 REVOKE 1;", "e1 undo E1;");
    }

    @Test
    void makesNoStepOfAFileWithoutStatements() {
        files.put("expand.custom.sql", "-- nothing yet\n\n");

        assertThat(read().steps(Phase.EXPAND)).hasSize(2);
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        refuses("1-expand.sql", "--! b1 transaction reversible\nx", "step b1 does not belong into this file");
        refuses(
                "2-backfill.sql",
                "--! b1 transaction reversible\nx\n--! b1 transaction reversible\nx",
                "there is a second step b1");
        refuses("undo.sql", "--! e9 transaction reversible\nx", "there is no step e9 to undo");
        refuses("undo.custom.sql", "x", "there is no hand-written step that this could undo");
        refuses("3-contract.sql", "--! e3 transaction reversible\nx", "step e3 does not belong into this file");
        files.put("expand.custom.sql", "--! a transaction reversible\nx");
        refuses("undo.custom.sql", "--! b transaction reversible\nx", "no hand-written step is called b");
        refuses(
                "tighten.custom.sql",
                "--! a transaction reversible\nx",
                "another hand-written step is called a already");
        refuses(
                "expand.custom.sql",
                "--! a transaktion reversible\nx",
                "'transaktion' is not transaction, statement, backfill or check");
    }

    private void refuses(String file, String text, String what) {
        String before = files.put(file, text);
        assertThatThrownBy(this::read)
                .hasMessageStartingWith("[IW723] 0007-x/postgresql/" + file + ", line 1: " + what + ".\n");
        if (before == null) {
            files.remove(file);
        } else {
            files.put(file, before);
        }
    }

    private static List<String> texts(List<Step> steps) {
        return steps.stream().map(step -> step.id() + " " + step.sql()).toList();
    }
}
