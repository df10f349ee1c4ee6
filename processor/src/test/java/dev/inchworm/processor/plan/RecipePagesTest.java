package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/recipes}: a page for each golden case, and the table of them all. */
class RecipePagesTest {

    private static final Path DOCS = Path.of("../docs/recipes");

    private static final String INTRODUCTION = """
            # What happens to each change

            <!-- Generated from the golden cases by RecipePagesTest; do not edit. -->

            Each line is a change as a team would make it, with the answer for each version that a project may name as its oldest
            (`-Ainchworm.dialects=postgresql:14,mysql:8.0.32`); its page has the SQL for PostgreSQL, the locks, what each release
            notices and how it is undone. Every case is carried out on real servers, with both releases at work between and during the steps.

            - **online**: in place, by steps that hold up nobody for longer than the lock budget
            - **online, with a backfill**: the same, and rows get their values in small batches
            - **shadow**: the old column stays beside a new one until nobody needs it; a trigger keeps both equal
            - **refused**: the compiler says why, and what to do instead; [IW640](../rules.md#iw640) is a risk that can be accepted
            - **–**: the change is about what MySQL and MariaDB do not have; its page says what

            | change | PostgreSQL 13 | 14 | 15 | 16 | 17 | 18 | %s |
            |---|---|---|---|---|---|---|%s
            """.formatted(
                    RecipePage.OTHERS.stream().map(RecipePage::version).collect(Collectors.joining(" | ")),
                    "---|".repeat(RecipePage.OTHERS.size()));

    @Test
    void areUpToDate() throws IOException {
        List<RecipePage> pages = GoldenCase.all()
                .map(RecipePage::of)
                .sorted(Comparator.comparing(RecipePage::name))
                .toList();
        SortedMap<String, String> expected = new TreeMap<>();
        StringBuilder index = new StringBuilder(INTRODUCTION);
        for (RecipePage page : pages) {
            index.append(page.line());
            expected.put(page.name() + ".md", page.markdown());
        }
        boolean all = System.getProperty("inchworm.cases") == null;
        if (all) {
            expected.put("README.md", index.toString());
        }
        if (Boolean.getBoolean("inchworm.updateGoldens")) {
            write(expected, all);
        }
        SortedMap<String, String> found = read();
        assertThat(all ? found.keySet() : expected.keySet())
                .as("docs/recipes; -Dinchworm.updateGoldens=true rewrites it")
                .isEqualTo(expected.keySet());
        expected.forEach((file, text) -> assertThat(found.get(file))
                .as("docs/recipes/%s; -Dinchworm.updateGoldens=true rewrites it", file)
                .isEqualTo(text));
    }

    /** Some of them, or all, and then no others. */
    private static void write(SortedMap<String, String> pages, boolean all) throws IOException {
        Files.createDirectories(DOCS);
        if (all) {
            for (String stale : read().keySet()) {
                Files.delete(DOCS.resolve(stale));
            }
        }
        for (String file : pages.keySet()) {
            Files.writeString(DOCS.resolve(file), pages.get(file));
        }
    }

    private static SortedMap<String, String> read() throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        if (Files.isDirectory(DOCS)) {
            try (Stream<Path> files = Files.list(DOCS)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    pages.put(
                            file.getFileName().toString(),
                            Files.readString(file).replace("\r\n", "\n"));
                }
            }
        }
        return pages;
    }
}
