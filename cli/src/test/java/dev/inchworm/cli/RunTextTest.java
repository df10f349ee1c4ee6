package dev.inchworm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.runtime.BackfillProgress;
import dev.inchworm.schema.ObjectName;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTextTest {

    private static BackfillProgress progress(long rows, OptionalLong estimated, Optional<String> throttled) {
        long rate = rows / 5;
        Optional<Duration> left = rate > 0 && estimated.orElse(0) > rows
                ? Optional.of(Duration.ofSeconds((estimated.getAsLong() - rows) / rate))
                : Optional.empty();
        return new BackfillProgress(
                new MigrationId(7, "orders-created-by"),
                "b1",
                ObjectName.of("orders"),
                "created_by",
                rows,
                estimated,
                rate,
                left,
                12,
                Duration.ofMillis(75),
                1800,
                1,
                throttled,
                Duration.ofSeconds(5));
    }

    private static String text(long rows, OptionalLong estimated) {
        return RunText.text(progress(rows, estimated, Optional.empty()));
    }

    @Test
    void tellsHowFarABackfillIs() {
        assertThat(text(120_000, OptionalLong.of(2_000_000)))
                .isEqualTo("orders.created_by: 120,000 of about 2,000,000 rows, 24,000 rows/s, 1 min 18 s left");
    }

    @Test
    void tellsWhyItStandsStill() {
        assertThat(RunText.text(progress(120_000, OptionalLong.empty(), Optional.of("replica eu-2 is 12 s behind"))))
                .isEqualTo("orders.created_by: 120,000 rows, 24,000 rows/s, waits: replica eu-2 is 12 s behind");
    }

    @Test
    void promisesNothingWhereStatisticsAreWrongOrMissing() {
        assertThat(text(120_000, OptionalLong.of(100_000)))
                .isEqualTo(text(120_000, OptionalLong.empty()))
                .isEqualTo("orders.created_by: 120,000 rows, 24,000 rows/s");
        assertThat(text(0, OptionalLong.of(10))).isEqualTo("orders.created_by: 0 of about 10 rows, 0 rows/s");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 ms", "999, 999 ms", "1000, 1.0 s", "59949, 59.9 s", "61000, 1 min 1 s", "7500000, 2 h 5 min"})
    void timesAreForPeople(long millis, String text) {
        assertThat(Amounts.of(Duration.ofMillis(millis))).isEqualTo(text);
    }
}
