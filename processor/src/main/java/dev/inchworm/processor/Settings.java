package dev.inchworm.processor;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Vocabulary;
import dev.inchworm.processor.read.jpa.HibernateLine;
import dev.inchworm.processor.read.jpa.HibernateSettings;
import dev.inchworm.processor.read.mapping.Naming;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What entities are read with, and what is frozen in the snapshot so that it does not change behind anybody's back.
 *
 * @param naming of what is not named
 * @param hibernate how Hibernate is going to map JPA's entities; empty where there are none
 * @param packageName of the generated classes
 */
record Settings(Naming naming, Optional<HibernateSettings> hibernate, String packageName) {

    private static final String NAMING = "naming";
    private static final String HIBERNATE = "hibernate";
    private static final String VALIDATION = "validation";
    private static final String LOB = "lob";
    private static final String PACKAGE = "package";
    private static final String LAST_PART = "migrations";

    /**
     * Those of a compile: what the options say, else what the snapshot was read with, else what fits the entities.
     *
     * @param frozen the settings of the snapshot; empty before the first accept
     * @param provider what will run JPA's entities
     * @param problems gets an option that contradicts the snapshot
     */
    static Settings of(
            Options options,
            SortedMap<String, String> frozen,
            Collection<Declaration> declarations,
            Provider provider,
            List<Diagnostic> problems) {
        Naming fitting = provider.spring() || !provider.jpa() ? Naming.SNAKE : Naming.JPA;
        String naming = options.naming().orElse(frozen.getOrDefault(NAMING, fitting.option()));
        if (frozen.containsKey(NAMING) && !frozen.get(NAMING).equals(naming)) {
            problems.add(Diagnostic.of(Code.IW710, Place.NOWHERE, naming, frozen.get(NAMING)));
            naming = frozen.get(NAMING);
        }
        return new Settings(
                Naming.named(naming).orElse(Naming.SNAKE),
                hibernate(options, frozen, provider, problems),
                packageName(options, frozen, () -> entities(declarations)));
    }

    /**
     * The package of the generated classes, as {@link #of} has it.
     *
     * @param entities the names of all
     */
    static String packageName(
            Options options, SortedMap<String, String> frozen, Supplier<? extends Collection<String>> entities) {
        return options.generatedPackage()
                .orElseGet(() -> frozen.containsKey(PACKAGE) ? frozen.get(PACKAGE) : commonPackage(entities.get()));
    }

    private static List<String> entities(Collection<Declaration> declarations) {
        return declarations.stream()
                .filter(Vocabulary::isEntity)
                .map(Declaration::name)
                .toList();
    }

    private static Optional<HibernateSettings> hibernate(
            Options options, SortedMap<String, String> frozen, Provider provider, List<Diagnostic> problems) {
        return line(options, frozen, provider, problems)
                .map(line -> new HibernateSettings(
                        line,
                        constraints(options, frozen, provider, problems),
                        options.lobsAsText().orElse(Options.TEXT.equals(frozen.get(LOB)))));
    }

    /** Whether constraints of validation are put into tables: as asked for, or as before, or by whether there is a validator. */
    private static boolean constraints(
            Options options, SortedMap<String, String> frozen, Provider provider, List<Diagnostic> problems) {
        boolean before = Options.DDL.equals(frozen.get(VALIDATION));
        if (!provider.jpa() || options.validation().isPresent()) {
            return options.validation().orElse(before);
        }
        if (frozen.containsKey(HIBERNATE) && before != provider.validator()) {
            problems.add(Diagnostic.of(
                    Code.IW077,
                    Place.NOWHERE,
                    provider.validator() ? "has a validator" : "has no validator",
                    before ? "into" : "into no",
                    before ? Options.DDL : Options.NONE,
                    before ? Options.NONE : Options.DDL));
            return before;
        }
        return frozen.containsKey(HIBERNATE) ? before : provider.validator();
    }

    /** The line of Hibernate that was asked for or read with before; another one is not taken up by accident. */
    private static Optional<HibernateLine> line(
            Options options, SortedMap<String, String> frozen, Provider provider, List<Diagnostic> problems) {
        Optional<HibernateLine> before =
                Optional.ofNullable(frozen.get(HIBERNATE)).flatMap(HibernateLine::named);
        if (!provider.jpa()) {
            return before;
        }
        if (options.hibernate().isEmpty() && before.isPresent() && before.get() != provider.line()) {
            problems.add(Diagnostic.of(
                    Code.IW073,
                    Place.NOWHERE,
                    provider.line().option(),
                    before.get().option()));
        }
        return options.hibernate().or(() -> before).or(() -> Optional.of(provider.line()));
    }

    /** As the snapshot keeps them. */
    SortedMap<String, String> toMap() {
        SortedMap<String, String> map = new TreeMap<>();
        map.put(NAMING, naming.option());
        hibernate.ifPresent(settings -> {
            map.put(HIBERNATE, settings.line().option());
            if (settings.constraints()) {
                map.put(VALIDATION, Options.DDL);
            }
            if (settings.lobsAsText()) {
                map.put(LOB, Options.TEXT);
            }
        });
        map.put(PACKAGE, packageName);
        return map;
    }

    /** The package that all entities are in or below, and {@code migrations} in it. */
    private static String commonPackage(Collection<String> entities) {
        String common = null;
        for (String entity : entities) {
            String own = packageOf(entity);
            common = common == null ? own : commonPrefix(common, own);
        }
        return common == null || common.isEmpty() ? LAST_PART : common + "." + LAST_PART;
    }

    private static String commonPrefix(String one, String other) {
        String prefix = one;
        while (!other.equals(prefix) && !other.startsWith(prefix + ".")) {
            prefix = packageOf(prefix);
            if (prefix.isEmpty()) {
                return "";
            }
        }
        return prefix;
    }

    private static String packageOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }
}
