package dev.inchworm.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BatchSizeTest {

    private static final Duration TARGET = Duration.ofMillis(75);

    @Test
    void movesTowardsTheTarget() {
        BatchSize size = BatchSize.first(true, TARGET);
        assertThat(size.current()).isEqualTo(500);
        assertThat(size.after(Duration.ofMillis(60)).current()).isEqualTo(625);
        assertThat(size.after(Duration.ofMillis(100)).current()).isEqualTo(375);
        assertThat(size.after(Duration.ofMillis(1)).current())
                .as("not more than doubled")
                .isEqualTo(1000);
        assertThat(size.after(Duration.ofMinutes(1)).current())
                .as("not less than halved")
                .isEqualTo(250);
        assertThat(size.smaller().current()).isEqualTo(250);
    }

    @Test
    void getsTheMoreDoneTheLongerItTakesToBeginAndToEnd() {
        BatchSize size = BatchSize.first(true, TARGET);
        assertThat(size.after(TARGET, Duration.ofMillis(7)).current())
                .as("a tenth of the time is not too much")
                .isEqualTo(500);
        assertThat(size.after(TARGET, Duration.ofMillis(12)).current())
                .as("ten times as long as what is around")
                .isEqualTo(800);
        assertThat(size.after(TARGET, Duration.ofSeconds(2)).current())
                .as("at most twice the target")
                .isEqualTo(1000);
        assertThat(size.after(TARGET.multipliedBy(2), Duration.ofSeconds(2)).current())
                .isEqualTo(500);
    }

    @Property(seed = "7", tries = 200)
    void settlesWhereABatchTakesTheTarget(@ForAll @IntRange(min = 2, max = 50_000) int perTarget) {
        BatchSize size = BatchSize.first(true, TARGET);
        for (int i = 0; i < 30; i++) {
            size = size.after(TARGET.multipliedBy(size.current()).dividedBy(perTarget));
        }
        assertThat(size.current()).isBetween(perTarget - 1, perTarget + 1);
    }

    @Property(seed = "7", tries = 200)
    void staysWithinBounds(@ForAll boolean rows, @ForAll @IntRange(min = 0) int millis) {
        BatchSize size = BatchSize.first(rows, TARGET);
        for (int i = 0; i < 30; i++) {
            size = size.after(Duration.ofMillis(millis));
        }
        assertThat(size.current()).isBetween(1, rows ? 50_000 : 1_000);
    }
}
