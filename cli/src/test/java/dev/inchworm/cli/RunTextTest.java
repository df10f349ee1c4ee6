package dev.inchworm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.runtime.BackfillProgress;
import dev.inchworm.schema.ObjectName;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What moves on a terminal, frame by frame, and what stands in a log instead. */
class RunTextTest {

    private static final Terminal UTF8 = new Terminal(true, false, true, () -> 80);
    private static final Terminal COLOURED = new Terminal(true, true, true, () -> 80);
    private static final Terminal ASCII = new Terminal(true, false, false, () -> 80);

    private static BackfillProgress batch(long rows, OptionalLong estimated, int workers, Optional<String> throttled) {
        return batch(List.of("created_by"), rows, estimated, workers, throttled);
    }

    private static BackfillProgress batch(
            List<String> columns, long rows, OptionalLong estimated, int workers, Optional<String> throttled) {
        Optional<Duration> left = estimated.orElse(0) > rows
                ? Optional.of(Duration.ofSeconds((estimated.getAsLong() - rows) / 24_000))
                : Optional.empty();
        return new BackfillProgress(
                new MigrationId(7, "orders-created-by"),
                "b1",
                ObjectName.of("orders"),
                columns,
                rows,
                estimated,
                24_000,
                left,
                12,
                Duration.ofMillis(75),
                1800,
                workers,
                throttled,
                Duration.ofSeconds(5));
    }

    private static String line(long rows, OptionalLong estimated) {
        return BackfillText.line(batch(rows, estimated, 1, Optional.empty()));
    }

    private static List<String> bar(long rows, OptionalLong estimated, Terminal terminal, int width) {
        return BackfillText.bar(batch(rows, estimated, 1, Optional.empty()), terminal, width);
    }

    @Test
    void tellsALogWhichColumnsOneBackfillFills() {
        assertThat(BackfillText.line(
                        batch(List.of("buyer_id", "phone"), 960_000, OptionalLong.of(2_000_000), 1, Optional.empty())))
                .startsWith("orders (buyer_id, phone): 960,000 of about 2,000,000 rows");
        assertThat(BackfillText.line(
                        batch(List.of("a", "b", "c", "d"), 960_000, OptionalLong.of(2_000_000), 1, Optional.empty())))
                .startsWith("orders (a and 3 more): 960,000 of about 2,000,000 rows");
    }

    @Test
    void tellsALogHowFarABackfillIs() {
        assertThat(line(960_000, OptionalLong.of(2_000_000)))
                .isEqualTo("orders.created_by: 960,000 of about 2,000,000 rows, 24,000 rows/s, 43 s left, batch 75 ms");
    }

    @Test
    void promisesNothingWhereStatisticsAreWrongOrMissing() {
        assertThat(line(120_000, OptionalLong.of(100_000)))
                .isEqualTo(line(120_000, OptionalLong.empty()))
                .isEqualTo("orders.created_by: 120,000 rows, 24,000 rows/s, batch 75 ms");
    }

    @Test
    void tellsWhyItStandsStillAndWhoHelps() {
        BackfillProgress waiting =
                batch(960_000, OptionalLong.of(2_000_000), 2, Optional.of("replica eu-2 is 12 s behind"));
        assertThat(BackfillText.line(waiting))
                .isEqualTo("orders.created_by: 960,000 of about 2,000,000 rows, waits: replica eu-2 is 12 s behind;"
                        + " 24,000 rows/s, 43 s left, batch 75 ms, 2 workers");
        assertThat(BackfillText.bar(waiting, COLOURED, 100).get(1))
                .isEqualTo("\u001b[33m       waits: replica eu-2 is 12 s behind; 24,000 rows/s, 43 s left,"
                        + " batch 75 ms, 2 workers\u001b[0m");
    }

    @Test
    void aBarOnATerminal() {
        assertThat(bar(960_000, OptionalLong.of(2_000_000), UTF8, 100))
                .containsExactly("""
                  b1   orders.created_by  [███████████████▊                 ]  48 %  960,000 of about 2,000,000 rows\
                """, "       24,000 rows/s, 43 s left, batch 75 ms");
        assertThat(bar(999_999, OptionalLong.of(1_000_000), ASCII, 80))
                .containsExactly("""
                  b1   orders.created_by  [############.]  99 %  999,999 of about 1,000,000 rows\
                """, "       24,000 rows/s, 1 s left, batch 75 ms");
    }

    @Test
    void coloursAreForTheBarAlone() {
        assertThat(bar(500_000, OptionalLong.of(1_000_000), COLOURED, 80).get(0))
                .isEqualTo("""
                  b1   orders.created_by  [\u001b[32m██████▌      \u001b[0m]  50 %  500,000 of about 1,000,000 rows\
                """);
    }

    @Test
    void aNarrowTerminalHasNoBarAndNoLineThatWraps() {
        assertThat(bar(960_000, OptionalLong.of(2_000_000), UTF8, 50))
                .containsExactly(
                        "  b1   orders.created_by   48 %  960,000 of about…",
                        "       24,000 rows/s, 43 s left, batch 75 ms");
        assertThat(bar(960_000, OptionalLong.of(2_000_000), ASCII, 40))
                .containsExactly(
                        "  b1   orders.created_by   48 %  960,...", "       24,000 rows/s, 43 s left, batc...");
        assertThat(bar(5, OptionalLong.empty(), UTF8, 80))
                .containsExactly("  b1   orders.created_by  5 rows", "       24,000 rows/s, batch 75 ms");
    }

    @Test
    void linesAreDrawnOverEachOtherAndLeaveNothing() {
        StringWriter screen = new StringWriter();
        LiveLines live = new LiveLines(new PrintWriter(screen));
        live.show(List.of("a", "b"));
        live.show(List.of("c"));
        live.clear();
        live.clear();
        assertThat(screen.toString().replace('\u001b', '^'))
                .isEqualTo("^[?7la\nb\n^[?7h" + "^[?7l^[1A^[1A\r^[Jc\n^[?7h" + "^[1A\r^[J");
    }

    @Test
    void theEnvironmentSaysWhatATerminalCanDo() {
        Map<String, String> usual = Map.of("TERM", "xterm-256color", "LANG", "en_GB.UTF-8", "COLUMNS", "132");
        Terminal terminal = Terminal.of(true, usual);
        assertThat(terminal.redraws()).isTrue();
        assertThat(terminal.colours()).isTrue();
        assertThat(terminal.unicode()).isTrue();
        assertThat(terminal.columns().getAsInt()).isEqualTo(132);
        assertThat(Terminal.of(false, usual)).isSameAs(Terminal.NONE);
        assertThat(Terminal.of(true, Map.of("TERM", "dumb"))).isSameAs(Terminal.NONE);
        assertThat(Terminal.of(true, Map.of("NO_COLOR", "1")).colours()).isFalse();
        assertThat(Terminal.of(true, Map.of("NO_COLOR", "")).colours()).isTrue();
        assertThat(Terminal.of(true, Map.of("LC_ALL", "C", "LANG", "en_GB.UTF-8"))
                        .unicode())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0 ms", "999, 999 ms", "1000, 1.0 s", "59949, 59.9 s", "61000, 1 min 1 s", "7500000, 2 h 5 min"})
    void timesAreForPeople(long millis, String text) {
        assertThat(Amounts.of(Duration.ofMillis(millis))).isEqualTo(text);
    }
}
