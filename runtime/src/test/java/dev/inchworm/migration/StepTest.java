package dev.inchworm.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.Step.Reversibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void itsSummaryIsTheFirstSentenceHoweverItsLinesBreak() {
        assertThat(step("Fills orders.created_by by a trigger, for the\nold release. Catalog-only.")
                        .summary())
                .isEqualTo("Fills orders.created_by by a trigger, for the old release.");
        assertThat(step("One sentence.").summary()).isEqualTo("One sentence.");
        assertThat(step("No full stop at all").summary()).isEqualTo("No full stop at all");
    }

    @Test
    void withoutACommentTheSqlSpeaksForItself() {
        assertThat(step("").summary()).isEqualTo("UPDATE orders");
    }

    private static Step step(String comment) {
        return new Step(
                "e1",
                new Step.Work.Transaction(),
                Reversibility.REVERSIBLE,
                Optional.empty(),
                List.of(),
                comment,
                "UPDATE orders\n   SET total = 0;");
    }
}
