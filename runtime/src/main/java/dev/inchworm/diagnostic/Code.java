package dev.inchworm.diagnostic;

import static dev.inchworm.diagnostic.Severity.ERROR;

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
