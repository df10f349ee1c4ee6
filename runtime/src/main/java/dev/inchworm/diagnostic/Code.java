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
            @Backfill("customer_id") @Column UUID createdBy;     // fine""");

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
