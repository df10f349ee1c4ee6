package dev.inchworm.diagnostic;

import static dev.inchworm.diagnostic.Severity.ERROR;
import static dev.inchworm.diagnostic.Severity.WARNING;

import java.util.Locale;

/**
 * The catalogue of everything that Inchworm complains about, at compile time and at run time; the reference in {@code
 * docs/} is generated from it. A code is never given a second meaning.
 *
 * <p>IW0xx mapping, IW1xx columns, IW2xx types, IW3xx constraints, IW4xx indexes, IW5xx tables and enums, IW6xx data, IW7xx
 * files and history, IW8xx execution on a database.
 */
public enum Code {
    IW101(ERROR, "A NOT NULL column is added and nothing says what existing rows get", """
            %1$s adds column %2$s, NOT NULL and without a value for the rows that exist.
            On %3$s the release that is running inserts rows without it, and ADD COLUMN fails on a filled table.
            Fix: 1. @Backfill("<SQL over the row>") on the field   2. @DefaultSql("<constant>")   3. make it @Nullable""", """
            A row that exists when the column is added has no value for it, and neither has a row that the running \
            release inserts before it is replaced. Say where the value comes from, or allow NULL.""", """
            @Column UUID createdBy;                              // IW101
            @Backfill("customer_id") @Column UUID createdBy;     // fine"""),

    IW700(ERROR, "An option is not known", """
            -A%1$s is not an option of Inchworm.
            Ignoring it could plan migrations for the wrong database or from the wrong folder.
            Fix: %2$s""", """
            Options that begin with inchworm. are Inchworm's own. One that it does not know is most likely misspelt, and \
            leaving it out silently would do something other than what was asked for.""", """
            -Ainchworm.dialect=postgresql      // IW700
            -Ainchworm.dialects=postgresql     // fine"""),

    IW701(ERROR, "An option has a value that means nothing", """
            -A%1$s=%2$s: %3$s.
            Fix: %4$s""", """
            The value of the option cannot be understood. The message names what is allowed.""", """
            -Ainchworm.dialects=postgresql:latest   // IW701
            -Ainchworm.dialects=postgresql:16       // fine"""),

    IW702(ERROR, "A database is asked for that is not planned for yet", """
            -Ainchworm.dialects asks for %1$s, for which Inchworm cannot plan migrations yet.
            Fix: leave it out; of the databases that are planned for there is %2$s""", """
            Inchworm would rather refuse than write SQL that has not been proven on that database.""", """
            -Ainchworm.dialects=postgresql,mysql    // IW702
            -Ainchworm.dialects=postgresql          // fine"""),

    IW703(ERROR, "The committed folder cannot be located", """
            Inchworm does not know where the accepted migrations are kept: neither pom.xml nor build.gradle(.kts) was
            found above the class output %1$s.
            Without them every table would look new.
            Fix: 1. pass -Ainchworm.dir=<path of src/main/inchworm>   2. bind the goal inchworm:prepare""", """
            The snapshot and the accepted migrations lie in src/main/inchworm of the module. The compiler does not tell a \
            processor where the module is, so it is looked for from the class output upwards.""", """
            javac -d /tmp/out ...                                         // IW703
            javac -d /tmp/out -Ainchworm.dir=src/main/inchworm ...        // fine"""),

    IW704(ERROR, "Inchworm failed", """
            Inchworm itself failed while it was %1$s: %2$s
            Nothing was written. This is a mistake of Inchworm's, not of yours.
            Fix: report it at https://github.com/inchworm-dev/inchworm/issues with what -Ainchworm.trace=true prints here%3$s""", """
            Something happened that Inchworm was not prepared for. The committed files are untouched.""", """
            -Ainchworm.trace=true     // adds the stack trace to the message"""),

    IW705(ERROR, "The class file of an entity cannot be read", """
            %1$s belongs to this unit but is not compiled here, and its class file cannot be read: %2$s.
            Its table would otherwise seem to have been removed.
            Fix: 1. compile from clean   2. update Inchworm if the class is of a newer Java version""", """
            Entities outside the compilation, such as those of jars, are read from their class files.""", """
            -Ainchworm.include=com.acme.shared    // IW705 when a class of that package is damaged"""),

    IW706(ERROR, "There are more problems", """
            %1$s has %2$s more %3$s, left out here because javac stops at 100.
            Fix: mend those shown and compile again""", """
            The first 50 problems of a compile are shown in full; of the others only their number by class.""", """
            // shown when a compile has more than 50 problems"""),

    IW707(WARNING, "An annotation is lost in class files", """
            %1$s is marked by %2$s, which has SOURCE retention: class files do not carry it.
            Inchworm ignores it, since the column would change whenever the class is not compiled along with the others.
            Fix: use one with CLASS or RUNTIME retention, such as org.jspecify.annotations.Nullable""", """
            What is read from sources and from class files must be the same.""", """
            @Retention(RetentionPolicy.SOURCE) @interface Nullable {}    // IW707 where it marks a field
            @Retention(RetentionPolicy.CLASS) @interface Nullable {}     // fine"""),

    IW708(ERROR, "The compiler's output cannot be written", """
            %1$s cannot be written: %2$s.
            Fix: make the class output writable, or compile from clean""", """
            The draft and the accepted migrations are written beside the classes. An unwritable or full disk stops that.""", """
            chmod -w target/classes     // IW708"""),

    IW709(ERROR, "The recorded read cannot be used", """
            %1$s, which records what the last compile read, is of no use: %2$s.
            Guessing at entities outside this compilation could drop tables.
            Fix: compile from clean (mvn clean compile)""", """
            When only some sources are compiled, the others come from the record of the compile before. A damaged one, or \
            one that another version of Inchworm wrote, is never treated as empty.""", """
            target/classes/META-INF/inchworm/main/read.json     // IW709 when it was edited or cut off"""),

    IW720(ERROR, "A file that Inchworm wrote is damaged", """
            %1$s, line %2$d: %3$s.
            Inchworm wrote this file itself and does not guess what it should say; nothing was planned or written.
            Fix: 1. git checkout -- %1$s   2. after a merge: take one side of it whole, \
            mvn inchworm:reopen, compile, accept again""", """
            The snapshot, the manifests and the checksums are written by `accept` and read strictly: text that is cut off, \
            not JSON, or JSON that makes no sense is refused by file and line. It is never taken for an empty history, \
            since that would plan to create every table again.""", """
            {"column":"created_by","type":"uid"},                // IW720: 'uid' is not a type
            {"column":"created_by","type":"uuid"},               // fine"""),

    IW721(ERROR, "A file was written by a newer Inchworm", """
            %1$s has format %2$d, and this Inchworm understands formats up to %3$d.
            A newer one wrote it; an older one that read half of it would plan wrong migrations.
            Fix: build with the version of Inchworm that the rest of the team uses""", """
            Each file names its format in its first member. A newer format may say things that this version does not know \
            how to respect, so it stops.""", """
            {"inchworm-snapshot":2,                              // IW721 for a version that knows format 1"""),

    IW722(ERROR, "A file holds an unresolved merge", """
            %1$s, line %2$d: the merge of two branches is unresolved here; both accepted a migration.
            One has to come after the other, so one of them is planned again.
            Fix: 1. take the other branch's %3$s/inchworm.sum and snapshot.json whole (merge: git checkout --theirs, rebase: --ours)
            2. mvn inchworm:reopen, which takes your own migration out   3. mvn compile, look at the draft, accept it again""", """
            Two branches that both accept a migration conflict in `inchworm.sum`, on purpose: their migrations were planned \
            from the same snapshot, and neither knows of the other. Take the other branch's files, reopen your own \
            migration, and let the compiler plan it again on top of theirs.""", """
            <<<<<<< HEAD                                         // IW722
            0007-orders-created-by 3f…
            =======
            0007-customers-email 9a…
            >>>>>>> other"""),

    IW723(ERROR, "A step file cannot be read", """
            %1$s, line %2$d: %3$s.
            Each step begins with a line like: --! e1 transaction reversible on="orders"
            Fix: 1. a generated file: git checkout -- %1$s   2. a hand-written one: mend the header, \
            or leave all headers out, then the file is one step in one transaction""", """
            A step header says how the step is executed (`transaction`, `statement`, `backfill`, `check`), whether it can be \
            undone (`reversible`, `reversible-if`, `irreversible`) and what it works on.""", """
            --! e1 transation reversible                         // IW723
            --! e1 transaction reversible on="orders"            // fine""");

    private final Severity severity;
    private final String summary;
    private final String template;
    private final String explanation;
    private final String example;

    Code(Severity severity, String summary, String template, String explanation, String example) {
        this.severity = severity;
        this.summary = summary;
        this.template = template;
        this.explanation = explanation;
        this.example = example;
    }

    /** What it does to the build. */
    public Severity severity() {
        return severity;
    }

    /** One line for tables of contents. */
    public String summary() {
        return summary;
    }

    /** Why this is a problem, and what there is to do, in some sentences. */
    public String explanation() {
        return explanation;
    }

    /** Code that shows the problem, and the code that mends it. */
    public String example() {
        return example;
    }

    /** The message for {@code arguments}, at most six lines, beginning with the code in brackets. */
    public String text(Object... arguments) {
        return "[" + name() + "] " + String.format(Locale.ROOT, template, arguments);
    }
}
