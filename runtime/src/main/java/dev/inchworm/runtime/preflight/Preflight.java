package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.diagnostic.Severity;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.agenda.Course;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.platform.ColumnFate;
import dev.inchworm.runtime.platform.Dependent;
import dev.inchworm.runtime.platform.Inspection;
import dev.inchworm.runtime.platform.Platform;
import dev.inchworm.runtime.platform.TableFacts;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at a database before a run does anything to it. Changes nothing and takes no lock. */
public final class Preflight {

    /** What another user, or another server of the cluster, may be spared. */
    private static final List<Check> OF_THE_SESSION =
            List.of(new WritableServer(), new Rights(), new HiddenRows(), new RightToTerminate());

    private static final List<Check> OF_THE_DATABASE = List.of(
            new NewTables(),
            new PlainTables(),
            new PartitionedTables(),
            new Hierarchies(),
            new Dependents(),
            new WritesPastTriggers(),
            new FiringTriggers(),
            new LongTransactions(),
            new Published(),
            new Inheritance());

    private final Platform platform;
    private final List<Check> checks;
    private final boolean terminates;

    private Preflight(Platform platform, List<Check> checks, boolean terminates) {
        this.platform = platform;
        this.checks = checks;
        this.terminates = terminates;
    }

    /**
     * Looks for a run in this very session.
     *
     * @param terminates whether the run is to end sessions that are in its way
     */
    public static Preflight ofRun(Platform platform, boolean terminates) {
        List<Check> all = new ArrayList<>(OF_THE_SESSION);
        all.addAll(OF_THE_DATABASE);
        return new Preflight(platform, all, terminates);
    }

    /** Looks for somebody who only wants to know, and who need not be the one to run it. */
    public static Preflight ofDatabase(Platform platform) {
        return new Preflight(platform, OF_THE_DATABASE, false);
    }

    /**
     * What is worth knowing before {@code courses} are taken through {@code phases}: errors keep the run from beginning,
     * warnings do not. Those that wait for another one are left out.
     */
    public List<InchwormException> findings(Connection connection, List<Course> courses, Set<Phase> phases)
            throws SQLException {
        List<Course> concerned = courses.stream()
                .filter(course -> course.known().isPresent() && !course.isComplete())
                .filter(course -> course.waitsFor().isEmpty())
                .toList();
        int major = major(connection);
        List<Scene.Planned> steps = new ArrayList<>();
        List<Scene.Planned> ahead = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            for (Course course : concerned) {
                for (Step step : course.remaining(phase)) {
                    Scene.Planned planned = planned(connection, course, step, major);
                    ahead.add(planned);
                    if (phases.contains(phase)) {
                        steps.add(planned);
                    }
                }
            }
        }
        List<InchwormException> findings = new ArrayList<>(tooOld(connection, concerned));
        if (steps.isEmpty()) {
            return findings;
        }
        Scene scene = scene(connection, courses, steps, ahead);
        Scene further = scene.with(ahead);
        findings.addAll(platform.inspection()
                .settings(connection, steps.stream().map(Scene.Planned::step).toList()));
        checks.forEach(check -> findings.addAll(check.look(check.looksAhead() ? further : scene)));
        return findings;
    }

    /** The first of {@code findings} that keeps a run from beginning, if any, knowing the others. */
    public static void refuse(List<InchwormException> findings) {
        List<InchwormException> errors = findings.stream()
                .filter(finding -> finding.code().severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            errors.stream().skip(1).forEach(errors.get(0)::addSuppressed);
            throw errors.get(0);
        }
    }

    private Scene.Planned planned(Connection connection, Course course, Step step, int major) throws SQLException {
        Inspection inspection = platform.inspection();
        Map<ColumnFate, List<Dependent>> fates = new LinkedHashMap<>();
        for (ColumnFate fate : inspection.columnFates(step)) {
            List<Dependent> dependents = inspection.dependents(connection, fate.column()).stream()
                    .filter(dependent -> !isDropped(course, step, fate, dependent))
                    .toList();
            fates.put(fate, dependents);
        }
        return new Scene.Planned(
                course.id(),
                step,
                created(step),
                inspection.changed(step),
                fates,
                inspection.unfitForPartitioned(step, major),
                inspection.addsTrigger(step));
    }

    private List<ObjectName> created(Step step) {
        return step.tables().stream()
                .filter(table -> Pattern.compile(
                                "\\bCREATE\\s+TABLE\\s+"
                                        + Pattern.quote(platform.dialect().quote(table)) + "(?!\\.)",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(step.sql())
                        .find())
                .toList();
    }

    /** What the migration drops as well stands in nobody's way, if it does so in time. */
    private boolean isDropped(Course course, Step step, ColumnFate fate, Dependent dependent) {
        List<Step> all = Stream.of(Phase.values())
                .flatMap(phase -> course.known().orElseThrow().steps(phase).stream())
                .toList();
        List<Step> inTime = fate.kind() == ColumnFate.Kind.RETYPED ? all.subList(0, all.indexOf(step) + 1) : all;
        return inTime.stream().anyMatch(other -> platform.inspection().drops(other, dependent.name()));
    }

    private Scene scene(
            Connection connection, List<Course> courses, List<Scene.Planned> steps, List<Scene.Planned> ahead)
            throws SQLException {
        Set<ObjectName> names = new LinkedHashSet<>();
        ahead.forEach(planned -> names.addAll(planned.step().tables()));
        Map<ObjectName, TableFacts> tables = new LinkedHashMap<>();
        platform.inspection()
                .tables(connection, names)
                .forEach((name, facts) -> tables.put(name, facts.without(trigger -> isOurs(courses, trigger))));
        boolean first = courses.stream().allMatch(course -> course.recorded().isEmpty());
        return new Scene(steps, first, terminates, platform.inspection().server(connection), tables);
    }

    /** What a migration takes away in its contract, or in its undo, it has made itself. */
    private boolean isOurs(List<Course> courses, String trigger) {
        return courses.stream()
                .filter(course -> !course.isComplete())
                .flatMap(course -> course.known().stream())
                .flatMap(known -> Stream.concat(known.steps(Phase.REMOVE).stream(), known.undo().stream()))
                .anyMatch(step -> platform.inspection().drops(step, trigger));
    }

    private int major(Connection connection) throws SQLException {
        return major(platform.version(connection));
    }

    private static int major(String version) {
        return Integer.parseInt(version.split("\\D", 2)[0]);
    }

    private List<InchwormException> tooOld(Connection connection, List<Course> courses) throws SQLException {
        if (courses.isEmpty()) {
            return List.of();
        }
        String version = platform.version(connection);
        ServerVersion server = ServerVersion.parse(version);
        List<InchwormException> findings = new ArrayList<>();
        for (Course course : courses) {
            KnownMigration migration = course.known().orElseThrow();
            migration
                    .minimum()
                    .filter(minimum -> !server.isAtLeast(minimum))
                    .ifPresent(minimum -> findings.add(new InchwormException(
                            Code.IW802, migration.id(), platform.dialect().displayName(), minimum.brief(), version)));
        }
        return findings;
    }
}
