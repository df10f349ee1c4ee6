package dev.inchworm.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every code, and the files that are made from the catalogue. */
class CatalogueTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int MOST_LINES = 6;
    private static final Pattern ARGUMENT = Pattern.compile("%(\\d+)\\$([sd])");
    private static final Pattern STRAY = Pattern.compile("%(?!\\d+\\$[sd]|%)");

    @ParameterizedTest
    @EnumSource(Code.class)
    void aMessageHasAtMostSixLines(Code code) {
        String template = code.text(sampleArguments(code));

        assertThat(template.lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
        assertThat(template).startsWith("[" + code.name() + "] ").doesNotEndWith("\n");
        assertThat(template.lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyPartIsThere(Code code) {
        assertThat(code.summary()).isNotBlank().doesNotEndWith(".").doesNotContain("\n", "|");
        assertThat(code.explanation()).isNotBlank();
        assertThat(code.example()).isNotBlank();
        assertThat(STRAY.matcher(code.template()).find())
                .as("an argument without number in %s", code.template())
                .isFalse();
    }

    @Test
    void codesAreSorted() {
        assertThat(Arrays.stream(Code.values()).map(Code::name)).isSorted();
    }

    @Test
    void theReferenceIsUpToDate() throws IOException {
        Path file = ROOT.resolve("docs/rules.md");
        String expected = RuleReference.markdown();
        if (Boolean.getBoolean("inchworm.updateGoldens")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file).replace("\r\n", "\n"))
                .as("docs/rules.md; -Dinchworm.updateGoldens=true rewrites it")
                .isEqualTo(expected);
    }

    @Test
    void anExplanationIsWrappedForATerminal() {
        assertThat(Explanation.of(Code.IW302)).isEqualTo("""
                IW302: A new reference relies on one row for all
                Warning. Can be overruled: @AcceptRisk(rule = "IW302", reason = "<why>").

                A default of a reference is a constant key. Where the row is missing, adding the foreign key fails;
                where it is there, a great many rows suddenly depend on it.

                What it says:

                    [IW302] ... is a new reference to ..., and a default gives it to every row that exists.
                    On ... the row that the default names has to exist in every database, and can then no longer be deleted.
                    Fix: 1. @Backfill("<SQL over the row>") instead of the default   2. let it be NULL, without a default
                         3. it is meant so: @AcceptRisk(rule = "IW302", reason = "<why>") on the field

                Example:

                    @DefaultSql("1") @References(Country.class) int country;                 // IW302
                """);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void anExplanationFitsATerminal(Code code) {
        assertThat(Explanation.of(code).lines().filter(line -> !line.startsWith("    ")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    private static Object[] sampleArguments(Code code) {
        TreeMap<Integer, Object> arguments = new TreeMap<>();
        Matcher matcher = ARGUMENT.matcher(code.template());
        while (matcher.find()) {
            arguments.put(Integer.valueOf(matcher.group(1)), matcher.group(2).equals("d") ? (Object) 1 : "x");
        }
        int count = arguments.isEmpty() ? 0 : arguments.lastKey();
        assertThat(arguments).as("arguments without gaps").hasSize(count);
        return arguments.values().toArray();
    }
}
