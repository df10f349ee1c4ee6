package dev.inchworm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no database. */
class UsageTest {

    private final Shell shell = new Shell();

    private void expect(int code, String err, String... arguments) {
        Result result = shell.run(arguments);
        assertThat(result.err()).isEqualTo(err);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(code);
    }

    @Test
    void aCommandLineThatMakesNoSenseIsExitCode64() {
        expect(64, "Which command?\nTry: inchworm --help\n");
        expect(64, "Which database? Give --url, or set INCHWORM_URL\nTry: inchworm status --help\n", "status");
        expect(64, "Unknown option: '--colour'\nTry: inchworm status --help\n", "status", "--colour");
        expect(64, "Unknown option: '--jsno'\nPossible solutions: --json\n", "status", "--jsno");
        expect(64, "Missing required parameter: 'NAME'\nTry: inchworm accept --help\n", "accept");
        expect(64, "There is no code IW83. Did you mean 'IW083'?\nTry: inchworm explain --help\n", "explain", "IW83");
        expect(
                64,
                "Invalid value for option '--until': expected one of [TIGHTEN, REMOVE] (case-insensitive) but was 'x'\n"
                        + "Try: inchworm contract --help\n",
                "contract",
                "--until",
                "x");
        expect(
                64,
                "A lock policy needs a positive budget and at least one attempt\nTry: inchworm expand --help\n",
                "expand",
                "--url",
                "postgresql://127.0.0.1:1/x",
                "--lock-budget",
                "0");
        expect(
                64,
                "A duty cycle is from 1 to 100 percent\nTry: inchworm backfill --help\n",
                "backfill",
                "--url",
                "postgresql://127.0.0.1:1/x",
                "--duty-cycle",
                "0");
        expect(
                64,
                "A backfill needs at least one worker\nTry: inchworm migrate --help\n",
                "migrate",
                "--url",
                "postgresql://127.0.0.1:1/x",
                "--workers",
                "0");
        expect(
                64,
                "Invalid value for option '--wait': '10 minutes' is no duration; write 500ms, 30s, 10m or 2h\n"
                        + "Try: inchworm expand --help\n",
                "expand",
                "--wait",
                "10 minutes");
        expect(
                64,
                "A session is not ended before it was in the way for a second\nTry: inchworm expand --help\n",
                "expand",
                "--url",
                "postgresql://127.0.0.1:1/x",
                "--terminate-blockers-after",
                "500ms");
    }

    @Test
    void aDatabaseThatIsNotThereIsExitCode1AndThePasswordStaysSecret() {
        Result result = shell.set("INCHWORM_PASSWORD", "correcthorse")
                .run("status", "--url", "postgresql://ana:correcthorse@127.0.0.1:1/shop");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("[IW800] postgresql://127.0.0.1:1/shop cannot be reached: ");
        assertThat(result.out() + result.err()).doesNotContain("correcthorse");
    }

    @Test
    void explainsACode() {
        Result result = shell.run("explain", "iw830");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("IW830: The migration is not expanded yet\n")
                .contains("Expand adds what the backfill fills");
    }

    @Test
    void aFolderWithoutHistoryIsNamed(@TempDir Path folder) {
        Result verify = shell.run("verify", "--dir", folder.toString(), "--classes", folder.toString());
        assertThat(verify.out()).isEqualTo("In order\n");
        assertThat(verify.code()).isZero();
        Result reopen = shell.run("reopen", "--dir", folder.toString());
        assertThat(reopen.err()).startsWith("[IW735] ");
        assertThat(reopen.code()).isEqualTo(1);
        Result accept = shell.run("accept", "name", "--dir", folder.toString(), "--classes", folder.toString());
        assertThat(accept.err()).startsWith("[IW730] ");
        assertThat(accept.code()).isEqualTo(1);
    }

    @Test
    void aDraftIsNotLookedForAmongWhatIsCommitted(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder);
        expect(
                64,
                "There is no draft in " + folder + ": it is in the build output. Give --dir target/classes, or a jar\n"
                        + "Try: inchworm migrate --help\n",
                "migrate",
                "--draft",
                "--url",
                "postgresql://127.0.0.1:1/x",
                "--dir",
                folder.toString());
    }
}
