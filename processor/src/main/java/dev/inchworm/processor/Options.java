package dev.inchworm.processor;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.Nearest;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.Dialects;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.jpa.HibernateLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/**
 * What was asked for by {@code -Ainchworm.…}.
 *
 * @param directory where the committed folder is; empty: to be found
 * @param targets the databases to plan for, in the order given; never empty
 * @param naming {@code snake} or {@code jpa}; empty: by the kind of entities
 * @param hibernate the line of Hibernate whose tables are wanted for JPA's entities; empty: by the class path
 * @param validation whether constraints of validation are put into tables; empty: by whether there is a validator
 * @param lobsAsText whether texts that are marked as large objects are kept as text; empty: as before
 * @param unit the name of the unit
 * @param include packages and classes of jars whose entities belong to the unit
 * @param generatedPackage where generated classes go; empty: derived
 * @param trace whether to say where the processor's time went, and to show stack traces
 */
public record Options(
        Optional<String> directory,
        List<Target> targets,
        Optional<String> naming,
        Optional<HibernateLine> hibernate,
        Optional<Boolean> validation,
        Optional<Boolean> lobsAsText,
        String unit,
        Set<String> include,
        Optional<String> generatedPackage,
        boolean trace) {

    static final String DIR = "inchworm.dir";
    static final String DIALECTS = "inchworm.dialects";
    static final String NAMING = "inchworm.naming";
    static final String HIBERNATE = "inchworm.hibernate";
    static final String VALIDATION = "inchworm.validation";
    static final String LOB = "inchworm.lob";
    static final String UNIT = "inchworm.unit";
    static final String INCLUDE = "inchworm.include";
    static final String PACKAGE = "inchworm.package";
    static final String TRACE = "inchworm.trace";

    /** The names of all options. */
    public static final Set<String> NAMES =
            Set.of(DIR, DIALECTS, NAMING, HIBERNATE, VALIDATION, LOB, UNIT, INCLUDE, PACKAGE, TRACE);

    static final String DDL = "ddl";
    static final String NONE = "none";
    static final String TEXT = "text";
    static final String OID = "oid";

    private static final String PREFIX = "inchworm.";
    private static final String DEFAULT_DIALECTS = "postgresql";
    private static final String DEFAULT_UNIT = "main";

    public Options {
        targets = List.copyOf(targets);
        include = Set.copyOf(include);
    }

    /**
     * Understands {@code given}, all {@code -A} options of a compilation.
     *
     * @param problems gets what is wrong with them; where it has got something the result is not to be used for planning
     */
    public static Options parse(Map<String, String> given, List<Diagnostic> problems) {
        Map<String, String> own = new TreeMap<>();
        for (Map.Entry<String, String> entry : given.entrySet()) {
            if (entry.getKey().equals("inchworm") || entry.getKey().startsWith(PREFIX)) {
                own.put(
                        entry.getKey(),
                        entry.getValue() == null ? "" : entry.getValue().strip());
            }
        }
        for (String name : own.keySet()) {
            if (!NAMES.contains(name)) {
                problems.add(Diagnostic.of(Code.IW700, Place.NOWHERE, name, suggestion(name)));
            }
        }
        return new Options(
                text(own, DIR),
                targets(own.getOrDefault(DIALECTS, DEFAULT_DIALECTS), problems),
                naming(own, problems),
                hibernate(own, problems),
                flag(own, VALIDATION, DDL, NONE, problems),
                flag(own, LOB, TEXT, OID, problems),
                unit(own, problems),
                include(own, problems),
                generatedPackage(own, problems),
                trace(own, problems));
    }

    private static String suggestion(String name) {
        Set<String> known = new TreeSet<>();
        NAMES.forEach(option -> known.add(option.substring(PREFIX.length())));
        String typed = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
        return Nearest.to(typed, known)
                .map(nearest -> "did you mean -A" + PREFIX + nearest + "?")
                .orElseGet(() -> "use one of " + PREFIX + "{" + String.join(",", known) + "}");
    }

    private static Optional<String> text(Map<String, String> own, String name) {
        return Optional.ofNullable(own.get(name)).filter(value -> !value.isEmpty());
    }

    private static List<Target> targets(String value, List<Diagnostic> problems) {
        Map<String, Target> targets = new TreeMap<>();
        for (String part : value.split(",")) {
            target(part.strip(), value, problems).ifPresent(target -> {
                if (targets.put(target.dialect().name(), target) != null) {
                    problems.add(wrong(
                            DIALECTS,
                            value,
                            target.dialect().name() + " is asked for twice",
                            "name each database once, with the oldest version in use"));
                }
            });
        }
        return new ArrayList<>(targets.values());
    }

    private static Optional<Target> target(String part, String value, List<Diagnostic> problems) {
        int colon = part.indexOf(':');
        String name = colon < 0 ? part : part.substring(0, colon);
        Optional<Dialect> known = Dialects.named(name);
        if (known.isEmpty()) {
            problems.add(wrong(DIALECTS, value, "'" + name + "' is not a database that Inchworm knows", DIALECTS_FIX));
            return Optional.empty();
        }
        Dialect dialect = known.get();
        Optional<ServerVersion> minimum =
                colon < 0 ? Optional.of(dialect.oldest()) : MinimumVersion.of(dialect, part.substring(colon + 1));
        if (minimum.isEmpty()) {
            problems.add(wrong(
                    DIALECTS,
                    value,
                    "'" + part.substring(colon + 1) + "' is not " + MinimumVersion.expected(dialect),
                    DIALECTS_FIX));
            return Optional.empty();
        }
        return Optional.of(new Target(dialect, minimum.get()));
    }

    private static final String DIALECTS_FIX =
            "-Ainchworm.dialects=postgresql, or several with minimum versions postgresql:16,mysql:8.4,mariadb:11.4";

    private static Optional<String> naming(Map<String, String> own, List<Diagnostic> problems) {
        Optional<String> naming = text(own, NAMING);
        if (naming.isPresent() && !naming.get().equals("snake") && !naming.get().equals("jpa")) {
            problems.add(wrong(NAMING, naming.get(), "there is no such naming", "-Ainchworm.naming=snake, or jpa"));
            return Optional.empty();
        }
        return naming;
    }

    private static Optional<HibernateLine> hibernate(Map<String, String> own, List<Diagnostic> problems) {
        Optional<String> given = text(own, HIBERNATE);
        Optional<HibernateLine> line = given.flatMap(HibernateLine::named);
        if (given.isPresent() && line.isEmpty()) {
            problems.add(wrong(HIBERNATE, given.get(), "there is no such line", "-Ainchworm.hibernate=6, or 7"));
        }
        return line;
    }

    /** Whether an option says {@code yes}, where it says anything; all that it can say else is {@code no}. */
    private static Optional<Boolean> flag(
            Map<String, String> own, String option, String yes, String no, List<Diagnostic> problems) {
        Optional<String> given = text(own, option);
        if (given.isPresent() && !given.get().equals(yes) && !given.get().equals(no)) {
            problems.add(
                    wrong(option, given.get(), "it is " + yes + " or " + no, "-A" + option + "=" + yes + ", or " + no));
            return Optional.empty();
        }
        return given.map(yes::equals);
    }

    private static String unit(Map<String, String> own, List<Diagnostic> problems) {
        String unit = text(own, UNIT).orElse(DEFAULT_UNIT);
        if (unit.length() > 60 || !unit.chars().allMatch(Options::isUnitCharacter)) {
            problems.add(wrong(
                    UNIT,
                    unit,
                    "a unit is named in lower-case letters, digits and hyphens, at most 60 of them",
                    "-Ainchworm.unit=orders"));
            return DEFAULT_UNIT;
        }
        return unit;
    }

    private static boolean isUnitCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }

    private static Set<String> include(Map<String, String> own, List<Diagnostic> problems) {
        Set<String> names = new TreeSet<>();
        for (String part : text(own, INCLUDE).orElse("").split(",")) {
            String name = part.strip();
            if (name.isEmpty()) {
                continue;
            }
            if (isQualifiedName(name)) {
                names.add(name);
            } else {
                problems.add(wrong(
                        INCLUDE,
                        name,
                        "this is neither the name of a package nor that of a class",
                        "-Ainchworm.include=com.acme.shared,com.acme.billing.Invoice"));
            }
        }
        return names;
    }

    private static Optional<String> generatedPackage(Map<String, String> own, List<Diagnostic> problems) {
        Optional<String> name = text(own, PACKAGE);
        if (name.isPresent() && !isQualifiedName(name.get())) {
            problems.add(wrong(
                    PACKAGE,
                    name.get(),
                    "this is not the name of a package",
                    "-Ainchworm.package=com.acme.migrations"));
            return Optional.empty();
        }
        return name;
    }

    private static boolean isQualifiedName(String name) {
        return SourceVersion.isName(name);
    }

    private static boolean trace(Map<String, String> own, List<Diagnostic> problems) {
        String value = own.getOrDefault(TRACE, "false");
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            problems.add(wrong(TRACE, value, "this is neither true nor false", "-Ainchworm.trace=true"));
        }
        return value.isEmpty() || value.equals("true");
    }

    private static Diagnostic wrong(String option, String value, String why, String fix) {
        return Diagnostic.of(Code.IW701, Place.NOWHERE, option, value, why, fix);
    }
}
