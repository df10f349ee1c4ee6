package dev.inchworm.processor.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Manifest;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Script;
import dev.inchworm.migration.StepOutline;
import dev.inchworm.processor.diff.ConsumedHints;
import dev.inchworm.processor.diff.Differ;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.diff.EnumOrder;
import dev.inchworm.processor.harness.Scenario;
import dev.inchworm.processor.harness.TwoReleases;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.processor.read.SourceReading;
import dev.inchworm.processor.write.ChangeSummary;
import dev.inchworm.processor.write.DraftFiles;
import dev.inchworm.processor.write.DraftManifest;
import dev.inchworm.processor.write.MigrationClass;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.change.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A folder under {@code src/test/resources/cases}.
 *
 * <ul>
 *   <li>{@code about.txt}: what its page in {@code docs/recipes} is called, on the first line, and says of it
 *   <li>{@code before/*.java}, {@code after/*.java}: the sources of both releases; without {@code before} there is none yet
 *   <li>{@code setup.sql}: what the database holds beside them; {@code rows.sql}: rows of the old release
 *   <li>{@code many.sql}: the same, as many as the setting {@code inchworm.rows} of the session says
 *   <li>{@code old.sql}, {@code new.sql}: statements of both releases, repeated between steps, that say more than those that
 *       {@link TwoReleases} makes up
 *   <li>{@code custom/postgresql/*.custom.sql}: steps that a team has written by hand
 *   <li>{@code discards.txt}: why undo cannot tell what the new release wrote, and is told to throw it away
 *   <li>{@code wrong.sql}: a query that must find no row at the end
 *   <li>{@code not-mysql.txt}: why there is nothing to be answered for MySQL and MariaDB
 *   <li>{@code expected/}: everything that is written, or {@code problems.txt} where something is refused
 * </ul>
 */
record GoldenCase(Path folder) {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Map<Path, Rollout> ROLLOUTS = new ConcurrentHashMap<>();
    private static final Map<Path, Reading> READINGS = new ConcurrentHashMap<>();
    private static final Target TARGET = new Target(new PostgreSql(), ServerVersion.ofMajor(14));

    static Stream<GoldenCase> all() {
        String wanted = System.getProperty("inchworm.cases", ".*");
        return list(CASES).map(GoldenCase::new).filter(golden -> golden.name().matches(wanted));
    }

    /** What is written for this case, by path relative to {@code expected}. */
    SortedMap<String, String> written() {
        Difference difference = difference();
        return written(difference, Planner.plan(before(), after(), difference, TARGET));
    }

    /** What is planned, and written, for each of these versions. */
    SortedMap<Integer, Answer> answers(IntStream majors) {
        Difference difference = difference();
        Snapshot before = before();
        Reading after = after();
        SortedMap<Integer, Answer> answers = new TreeMap<>();
        majors.forEach(major -> {
            Planned planned =
                    Planner.plan(before, after, difference, new Target(new PostgreSql(), ServerVersion.ofMajor(major)));
            answers.put(major, new Answer(difference.changes(), planned, written(difference, planned)));
        });
        return answers;
    }

    /** What is planned, and written, for versions of MySQL and MariaDB; empty where the case is not for them. */
    Map<Target, Answer> answersFor(List<Target> targets) {
        if (!isForMySql()) {
            return Map.of();
        }
        Difference difference = difference();
        Snapshot before = before();
        Reading after = after();
        Map<Target, Answer> answers = new LinkedHashMap<>();
        targets.forEach(target -> {
            Planned planned = Planner.plan(before, after, difference, target);
            answers.put(target, new Answer(difference.changes(), planned, writtenFor(target, difference, planned)));
        });
        return answers;
    }

    /** Why there is nothing to be answered for MySQL and MariaDB; empty where there is. */
    String whyNotForMySql() {
        return text("not-mysql.txt").strip();
    }

    /**
     * What a version gets.
     *
     * @param written by path relative to {@code expected}
     */
    record Answer(List<Change> changes, Planned planned, SortedMap<String, String> written) {}

    private SortedMap<String, String> written(Difference difference, Planned planned) {
        if (!planned.problems().isEmpty()) {
            return new TreeMap<>(Map.of("problems.txt", told(planned)));
        }
        List<Plan> plans = List.of(planned.plan());
        Manifest manifest = DraftManifest.of(
                Optional.empty(), Optional.empty(), new TreeMap<>(), new TreeMap<>(), difference, List.of(), plans);
        SortedMap<String, String> written = new TreeMap<>(DraftFiles.of(manifest, plans, custom()));
        written.put("summary.txt", String.join("\n", ChangeSummary.lines(difference.changes())) + "\n");
        MigrationClass classes = new MigrationClass("com.acme.migrations", "main", true);
        MigrationId id = new MigrationId(2, name());
        SortedMap<String, StepOutline> outlines = new TreeMap<>(Map.of(
                "postgresql",
                StepOutline.read(
                        file -> Optional.ofNullable(written.get("postgresql/" + file)),
                        "postgresql",
                        MigrationClass.LISTED)));
        written.put(MigrationClass.simpleName(id) + ".java", classes.accepted(id, outlines));
        return written;
    }

    private static String told(Planned planned) {
        StringBuilder problems = new StringBuilder();
        planned.problems().forEach(problem -> problems.append(problem.place())
                .append('\n')
                .append(problem.text().indent(4))
                .append('\n'));
        return problems.toString();
    }

    /** Whether what it is about, or the SQL in its sources, exists for MySQL and MariaDB at all. */
    boolean isForMySql() {
        return text("not-mysql.txt").isEmpty();
    }

    /** What is written for dialects other than PostgreSQL, by path relative to the folder of each: scripts, or the problems. */
    Map<Target, SortedMap<String, String>> writtenFor(List<Target> targets) {
        Snapshot before = before();
        Reading after = after();
        Difference difference = Differ.diff(before, after, ConsumedHints.NONE);
        Map<Target, SortedMap<String, String>> written = new LinkedHashMap<>();
        targets.forEach(target ->
                written.put(target, writtenFor(target, difference, Planner.plan(before, after, difference, target))));
        return written;
    }

    private static SortedMap<String, String> writtenFor(Target target, Difference difference, Planned planned) {
        if (!planned.problems().isEmpty()) {
            return new TreeMap<>(Map.of("problems.txt", told(planned)));
        }
        List<Plan> plans = List.of(planned.plan());
        Manifest manifest = DraftManifest.of(
                Optional.empty(), Optional.empty(), new TreeMap<>(), new TreeMap<>(), difference, List.of(), plans);
        String scripts = target.dialect().name() + "/";
        SortedMap<String, String> written = new TreeMap<>();
        DraftFiles.of(manifest, plans, Map.of()).forEach((path, text) -> {
            if (path.startsWith(scripts)) {
                written.put(path.substring(scripts.length()), text);
            }
        });
        return written;
    }

    /** What should be written for a dialect other than PostgreSQL. */
    SortedMap<String, String> expectedFor(Target target) {
        return texts(folder.resolve("expected").resolve(target.dialect().name()));
    }

    void writeExpectedFor(Target target, SortedMap<String, String> written) {
        write(folder.resolve("expected").resolve(target.dialect().name()), expectedFor(target), written);
    }

    /** The steps as they are read back from what is written. */
    Script readBack() {
        SortedMap<String, String> written = written();
        return Script.read(file -> Optional.ofNullable(written.get("postgresql/" + file)), "postgresql");
    }

    /** What should be written; what is for other dialects than PostgreSQL is looked at by itself. */
    SortedMap<String, String> expected() {
        SortedMap<String, String> expected = texts(folder.resolve("expected"));
        expected.keySet().removeIf(path -> path.startsWith("mysql/") || path.startsWith("mariadb/"));
        return expected;
    }

    void writeExpected(SortedMap<String, String> written) {
        write(folder.resolve("expected"), expected(), written);
    }

    private static void write(Path expected, SortedMap<String, String> there, SortedMap<String, String> written) {
        try {
            for (String stale : there.keySet()) {
                Files.delete(expected.resolve(stale));
            }
            for (Map.Entry<String, String> file : written.entrySet()) {
                Path path = expected.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sources of the new release, by file name. */
    SortedMap<String, String> sources() {
        return texts(folder.resolve("after"));
    }

    /** Whether statements of the releases are written down, beside those that follow from the schemas. */
    boolean hasStatements() {
        return !statements("old.sql").isEmpty() || !statements("new.sql").isEmpty();
    }

    /** The same for two releases that write and read all the time. */
    Scenario scenario(int minimumMajor) {
        return rollout().scenario(new Target(new PostgreSql(), ServerVersion.ofMajor(minimumMajor)));
    }

    /** SQL that fills the tables of the old release with as many rows as the setting {@code inchworm.rows} says; mostly none. */
    String manyRows() {
        return text("many.sql");
    }

    Rollout rollout() {
        return ROLLOUTS.computeIfAbsent(folder, any -> readRollout());
    }

    /**
     * The oldest versions to ask for where the server is of version {@code major}: the one that goldens are for, or this one where it
     * is older; and this one where more is possible on it. None where the change is refused.
     */
    List<Integer> minimums(int major) {
        Rollout rollout = rollout();
        int usual = Math.min(TARGET.minimum().major(), major);
        Planned planned = rollout.planned(usual);
        Planned here = rollout.planned(major);
        List<Integer> minimums = new ArrayList<>();
        if (planned.problems().isEmpty()) {
            minimums.add(usual);
        }
        if (here.problems().isEmpty()
                && (minimums.isEmpty()
                        || !here.plan().steps().equals(planned.plan().steps()))) {
            minimums.add(major);
        }
        return minimums;
    }

    private Rollout readRollout() {
        Difference difference = difference();
        return new Rollout(
                before().schema(),
                difference.changes(),
                difference.used(),
                text("setup.sql"),
                text("rows.sql"),
                statements("old.sql"),
                statements("new.sql"),
                !text("discards.txt").isEmpty(),
                statements("wrong.sql"),
                custom());
    }

    /** Hand-written files, by path within the migration's folder. */
    SortedMap<String, String> custom() {
        return texts(folder.resolve("custom"));
    }

    /** What its page in {@code docs/recipes} begins with; without {@code about.txt} the folder's name. */
    String about() {
        String plain = name().replace('-', ' ');
        String about = text("about.txt").strip();
        return about.isEmpty() ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1) : about;
    }

    private Difference difference() {
        Difference difference = Differ.diff(before(), after(), ConsumedHints.NONE);
        assertThat(difference.problems()).as("problems of the difference").isEmpty();
        return difference;
    }

    private Snapshot before() {
        return Files.isDirectory(folder.resolve("before"))
                ? new Snapshot(new TreeMap<>(), read("before").schema())
                : new Snapshot(new TreeMap<>(), Schema.EMPTY);
    }

    private Reading after() {
        return EnumOrder.keptIn(before(), read("after"));
    }

    private Reading read(String side) {
        Reading reading = READINGS.computeIfAbsent(folder.resolve(side), sources -> SourceReading.of(texts(sources)));
        assertThat(reading.problems()).as("problems of the sources").isEmpty();
        return reading;
    }

    private List<String> statements(String name) {
        String text = text(name);
        return text.isBlank() ? List.of() : List.of(text.strip().split(";\\s*(\\n|$)"));
    }

    private String text(String name) {
        return texts(folder).getOrDefault(name, "");
    }

    private static SortedMap<String, String> texts(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    texts.put(
                            folder.relativize(file).toString().replace('\\', '/'),
                            Files.readString(file, UTF_8).replace("\r\n", "\n"));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder's name. */
    String name() {
        return folder.getFileName().toString();
    }

    @Override
    public String toString() {
        return name();
    }
}
