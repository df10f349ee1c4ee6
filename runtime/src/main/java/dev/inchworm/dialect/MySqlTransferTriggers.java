package dev.inchworm.dialect;

import static java.util.stream.Collectors.joining;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * {@link TransferTriggers} on MySQL and MariaDB, between rows of which at most one refers to each.
 *
 * <p>A trigger cannot change the table that it is fired by, so what the other row has reaches the one that is written before it
 * is, and what that one has reaches the other after. Where nothing that moves is written, a look without a lock tells whether
 * there is anything to do. Rows that a foreign key deletes or changes fire none of them.
 *
 * @param guard the variable of {@link MySqlCarrier}
 * @param shownColumns those of {@code referred} that are kept equal
 * @param heldColumns those of {@code referring}, in their order
 * @param needed those of {@code shownColumns} without which no row can be made
 */
public record MySqlTransferTriggers(
        MySqlDialect dialect,
        String guard,
        ObjectName referred,
        List<String> key,
        List<Column> shownColumns,
        ObjectName referring,
        List<String> reference,
        List<Column> heldColumns,
        boolean making,
        List<String> needed,
        boolean fromReferred)
        implements TransferTriggers {

    private static final String OLD = "OLD.";
    private static final String NEW = "NEW.";
    private static final String APART = "inchworm_apart int DEFAULT 0";
    private static final String THERE = "inchworm_there int DEFAULT 0";
    private static final String SHARED = " LOCK IN SHARE MODE;";

    public MySqlTransferTriggers {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(guard);
        Objects.requireNonNull(referred);
        Objects.requireNonNull(referring);
        key = List.copyOf(key);
        shownColumns = List.copyOf(shownColumns);
        reference = List.copyOf(reference);
        heldColumns = List.copyOf(heldColumns);
        needed = List.copyOf(needed);
        if (key.isEmpty() || key.size() != reference.size()) {
            throw new IllegalArgumentException("Not the same number of columns: " + key + ", " + reference);
        }
        if (shownColumns.isEmpty() || shownColumns.size() != heldColumns.size()) {
            throw new IllegalArgumentException("Not the same number of columns: " + shownColumns + ", " + heldColumns);
        }
    }

    @Override
    public List<String> shown() {
        return shownColumns.stream().map(Column::name).toList();
    }

    @Override
    public List<String> held() {
        return heldColumns.stream().map(Column::name).toList();
    }

    @Override
    public String touched() {
        return "All rows, since a statement that names both tables could not have triggers write; they write where the two differ";
    }

    @Override
    public String deadlock() {
        return "1213";
    }

    @Override
    public String anyFrom() {
        return "SELECT 1 FROM";
    }

    @Override
    public String differ(List<String> some, String one, List<String> others, String other) {
        return "(" + compared(i -> one + quote(some.get(i)), i -> other + quote(others.get(i))) + ")";
    }

    private String compared(IntFunction<String> one, IntFunction<String> other) {
        return IntStream.range(0, shownColumns.size())
                .mapToObj(i -> dialect.differ(shownColumns.get(i), one.apply(i), other.apply(i)))
                .collect(joining(" OR "));
    }

    /**
     * All rows, and not just those that differ: a statement that reads the other table could not have a trigger change it. The triggers
     * look themselves.
     */
    @Override
    public String touch(String window) {
        return "UPDATE " + table(source()) + " SET "
                + (fromReferred ? shown() : held())
                        .stream().map(name -> quote(name) + " = " + quote(name)).collect(joining(", "))
                + "\n    WHERE " + window + ";";
    }

    /**
     * In the order in which each can be there without the next: first what carries the old release's writes to the new place, what takes
     * away before what brings; then the other way. They go in the same order, or, to be undone, in the opposite one.
     */
    public List<MySqlTrigger> inOrder() {
        List<MySqlTrigger> ofReferred = new ArrayList<>();
        if (making) {
            ofReferred.add(referredDeleted());
        }
        ofReferred.add(referredUpdated());
        if (making) {
            ofReferred.add(referredInserted());
        }
        List<MySqlTrigger> ofReferring = new ArrayList<>();
        if (making) {
            ofReferring.add(referringDeleted());
        }
        ofReferring.add(referringUpdated());
        ofReferring.add(referringInserted());
        List<MySqlTrigger> intoReferring = List.of(beforeReferringUpdate(), beforeReferringInsert());
        List<MySqlTrigger> intoReferred = List.of(beforeReferredUpdate());
        List<MySqlTrigger> all = new ArrayList<>(fromReferred ? ofReferred : ofReferring);
        all.addAll(fromReferred ? intoReferring : intoReferred);
        all.addAll(fromReferred ? ofReferring : ofReferred);
        all.addAll(fromReferred ? intoReferred : intoReferring);
        return all;
    }

    private MySqlTrigger referredDeleted() {
        return onReferred(
                "BEFORE DELETE",
                List.of(),
                List.of(
                        carrier().begin(),
                        "DELETE FROM " + table(referring) + " WHERE " + linked(OLD, "") + ";",
                        carrier().end()));
    }

    private MySqlTrigger referredInserted() {
        return onReferred(
                "AFTER INSERT",
                List.of(),
                List.of(
                        "IF " + ready() + " THEN",
                        "    " + carrier().begin(),
                        "    " + make().replace("\n", "\n    "),
                        "    " + carrier().end(),
                        "END IF;"));
    }

    private MySqlTrigger referredUpdated() {
        List<String> lines = new ArrayList<>();
        String written = changed(shown()) + (making ? " OR " + rekeyed() : "");
        lines.add("SELECT COUNT(*), COALESCE(SUM(" + differ(held(), "", shown(), NEW)
                + "), 0) INTO inchworm_there, inchworm_apart\n    FROM " + table(referring) + " WHERE "
                + linked(NEW, "") + ";");
        lines.add("IF " + written + " OR inchworm_apart > 0"
                + (making ? " OR inchworm_there = 0 AND (" + ready() + ")" : "") + " THEN");
        lines.add("    " + carrier().begin());
        if (making) {
            lines.add("    IF " + rekeyed() + " THEN");
            lines.add("        UPDATE " + table(referring) + " SET "
                    + IntStream.range(0, key.size())
                            .mapToObj(i -> quote(reference.get(i)) + " = " + NEW + quote(key.get(i)))
                            .collect(joining(", "))
                    + " WHERE " + linked(OLD, "") + ";");
            lines.add("    END IF;");
            lines.add("    IF " + ready() + " THEN");
            lines.add("        " + make().replace("\n", "\n        "));
            lines.add("    ELSE");
            lines.add("        " + toReferring());
            lines.add("    END IF;");
        } else {
            lines.add("    " + toReferring());
        }
        lines.add("    " + carrier().end());
        lines.add("END IF;");
        return onReferred("AFTER UPDATE", List.of(THERE, APART), lines);
    }

    /** Whether a row can be made, and has something to hold. */
    private String ready() {
        return "(" + some(shown(), NEW) + ")"
                + needed.stream()
                        .map(name -> " AND " + NEW + quote(name) + " IS NOT NULL")
                        .collect(joining());
    }

    private String make() {
        return "INSERT INTO " + table(referring) + " (" + columns(reference, "") + ", " + columns(held(), "")
                + ") VALUES (" + columns(key, NEW) + ", " + columns(shown(), NEW) + ")\n    ON DUPLICATE KEY UPDATE "
                + assigned(held(), shown(), NEW) + ";";
    }

    private String toReferring() {
        return "UPDATE " + table(referring) + " SET " + assigned(held(), shown(), NEW) + " WHERE " + linked(NEW, "")
                + " AND " + differ(held(), "", shown(), NEW) + ";";
    }

    private MySqlTrigger beforeReferredUpdate() {
        List<String> lines = new ArrayList<>();
        lines.add("IF NOT (" + changed(shown()) + ") THEN");
        lines.add("    SELECT COUNT(*) INTO inchworm_apart FROM " + table(referring) + " WHERE " + linked(OLD, "")
                + " AND " + differ(held(), "", shown(), NEW) + ";");
        lines.add("END IF;");
        lines.add("IF inchworm_apart > 0 THEN");
        lines.add("    " + read(held(), referring, linked(OLD, "")));
        lines.add("    SET " + merged(shown(), fromReferred) + ";");
        lines.add("END IF;");
        return onReferred("BEFORE UPDATE", withVariables(APART), lines);
    }

    private MySqlTrigger referringDeleted() {
        return onReferring(
                "AFTER DELETE",
                List.of(),
                List.of(carrier().begin(), forgotten(), carrier().end()));
    }

    /** The row that showed a value of one that has gone, or is linked to another. */
    private String forgotten() {
        return "UPDATE " + table(referred) + " SET "
                + shown().stream().map(name -> quote(name) + " = NULL").collect(joining(", ")) + " WHERE "
                + linked("", OLD) + " AND (" + some(shown(), "") + ");";
    }

    private MySqlTrigger referringInserted() {
        List<String> lines = new ArrayList<>();
        lines.add(apartFromReferred() + SHARED);
        lines.addAll(toReferred());
        return onReferring("AFTER INSERT", List.of(APART), lines);
    }

    private MySqlTrigger referringUpdated() {
        List<String> lines = new ArrayList<>();
        lines.add("IF " + relinked() + " OR " + changed(held()) + " THEN");
        lines.add("    " + apartFromReferred() + SHARED);
        lines.add("ELSE");
        lines.add("    " + apartFromReferred() + ";");
        lines.add("END IF;");
        if (making) {
            lines.add("IF " + relinked() + " THEN");
            lines.add("    " + carrier().begin());
            lines.add("    " + forgotten());
            lines.add("    " + carrier().end());
            lines.add("END IF;");
        }
        lines.addAll(toReferred());
        return onReferring("AFTER UPDATE", List.of(APART), lines);
    }

    private String apartFromReferred() {
        return "SELECT COUNT(*) INTO inchworm_apart FROM " + table(referred) + " WHERE " + linked("", NEW) + " AND "
                + differ(shown(), "", held(), NEW);
    }

    private List<String> toReferred() {
        return List.of(
                "IF inchworm_apart > 0 THEN",
                "    " + carrier().begin(),
                "    UPDATE " + table(referred) + " SET " + assigned(shown(), held(), NEW) + " WHERE " + linked("", NEW)
                        + ";",
                "    " + carrier().end(),
                "END IF;");
    }

    /** A row gets the values that wait for it before it is looked at whether there are any: it may take no NULL. */
    private MySqlTrigger beforeReferringInsert() {
        return onReferring(
                "BEFORE INSERT",
                withVariables(),
                List.of(read(shown(), referred, linked("", NEW)), "SET " + merged(held(), true) + ";"));
    }

    private MySqlTrigger beforeReferringUpdate() {
        List<String> lines = new ArrayList<>();
        lines.add("IF " + relinked() + " THEN");
        lines.add("    SET inchworm_apart = 1;");
        lines.add("ELSEIF NOT (" + changed(held()) + ") THEN");
        lines.add("    " + apartFromReferred() + ";");
        lines.add("END IF;");
        lines.add("IF inchworm_apart > 0 THEN");
        lines.add("    " + read(shown(), referred, linked("", NEW)));
        // The row that is written wins, but for the new release's where only the link was, or nothing.
        lines.add("    IF "
                + (fromReferred ? "NOT (" + relinked() + ")" : relinked() + " AND NOT (" + changed(held()) + ")")
                + " THEN");
        lines.add("        SET " + merged(held(), false) + ";");
        lines.add("    ELSE");
        lines.add("        SET " + merged(held(), true) + ";");
        lines.add("    END IF;");
        lines.add("END IF;");
        return onReferring("BEFORE UPDATE", withVariables(APART), lines);
    }

    private List<String> withVariables(String... more) {
        List<String> variables = new ArrayList<>(List.of(more));
        for (int i = 0; i < shownColumns.size(); i++) {
            variables.add(variable(i) + " " + dialect.declared(shownColumns.get(i)));
        }
        return variables;
    }

    private static String variable(int i) {
        return "inchworm_" + i;
    }

    /** What the row over there holds, under a lock, so that it is what was written last. */
    private String read(List<String> names, ObjectName other, String which) {
        return "SELECT " + columns(names, "") + " INTO "
                + IntStream.range(0, names.size())
                        .mapToObj(MySqlTransferTriggers::variable)
                        .collect(joining(", "))
                + "\n    FROM " + table(other) + " WHERE " + which + SHARED;
    }

    /** NULL gives way to a value; of two the one of the row itself stays, or the other. */
    private String merged(List<String> names, boolean ownFirst) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> {
                    String own = NEW + quote(names.get(i));
                    return own + " = COALESCE(" + (ownFirst ? own + ", " + variable(i) : variable(i) + ", " + own)
                            + ")";
                })
                .collect(joining(", "));
    }

    private String changed(List<String> names) {
        return compared(i -> OLD + quote(names.get(i)), i -> NEW + quote(names.get(i)));
    }

    private String relinked() {
        return others(reference);
    }

    private String rekeyed() {
        return others(key);
    }

    private String others(List<String> names) {
        String others = names.stream()
                .map(name -> "NOT (" + OLD + quote(name) + " <=> " + NEW + quote(name) + ")")
                .collect(joining(" OR "));
        return names.size() > 1 ? "(" + others + ")" : others;
    }

    private String assigned(List<String> names, List<String> others, String row) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> quote(names.get(i)) + " = " + row + quote(others.get(i)))
                .collect(joining(", "));
    }

    private String columns(List<String> names, String row) {
        return names.stream().map(name -> row + quote(name)).collect(joining(", "));
    }

    private MySqlTrigger onReferred(String when, List<String> declared, List<String> lines) {
        return carrier().trigger(when, referred, shown().get(0), declared, lines);
    }

    private MySqlTrigger onReferring(String when, List<String> declared, List<String> lines) {
        return carrier().trigger(when, referring, held().get(0), declared, lines);
    }

    private MySqlCarrier carrier() {
        return new MySqlCarrier(dialect, "inchworm_transfer", guard);
    }

    private String table(ObjectName name) {
        return dialect.quote(name);
    }

    private String quote(String name) {
        return dialect.quote(name);
    }
}
