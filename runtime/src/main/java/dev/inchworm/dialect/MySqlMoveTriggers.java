package dev.inchworm.dialect;

import static java.util.stream.Collectors.joining;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * {@link MoveTriggers} on MySQL and MariaDB.
 *
 * <p>What is written to the column takes the place of the element that it showed, and NULL that of all that are the same as that. Where the
 * elements change, it goes on showing the same one for as long as that is there, then the least. Those who change elements of one
 * row wait for each other at that row. A key of the elements may take two texts for the same that are not: then the one there is
 * becomes the one that is written.
 *
 * @param guard the variable of {@link MySqlCarrier}
 * @param column the column of {@code parent}
 * @param element the column of {@code child}
 * @param childKey the primary key of {@code child}
 * @param spreads whether the old release knows the column, and the new one the elements
 * @param keyed whether a key of {@code child} is over {@code element}
 */
public record MySqlMoveTriggers(
        MySqlDialect dialect,
        String guard,
        ObjectName parent,
        List<String> key,
        Column column,
        ObjectName child,
        List<String> reference,
        Column element,
        List<String> childKey,
        boolean spreads,
        boolean keyed)
        implements MoveTriggers {

    private static final String OLD = "OLD.";
    private static final String NEW = "NEW.";
    private static final String SHARED = " LOCK IN SHARE MODE;";
    private static final String FOUND = "inchworm_found int DEFAULT 0";

    public MySqlMoveTriggers {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(guard);
        Objects.requireNonNull(parent);
        Objects.requireNonNull(column);
        Objects.requireNonNull(child);
        Objects.requireNonNull(element);
        key = List.copyOf(key);
        reference = List.copyOf(reference);
        childKey = List.copyOf(childKey);
        if (key.isEmpty() || key.size() != reference.size()) {
            throw new IllegalArgumentException("Not the same number of columns: " + key + ", " + reference);
        }
    }

    @Override
    public String shown() {
        return column.name();
    }

    @Override
    public String held() {
        return element.name();
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
    public String same(String one, String other) {
        return "(" + dialect.toTheByte(element, one) + " <=> " + dialect.toTheByte(element, other) + ")";
    }

    /** All rows, see {@link MySqlTransferTriggers#touch}. */
    @Override
    public String touch(String window) {
        return "UPDATE " + table(parent) + " SET " + quote(shown()) + " = " + quote(shown()) + "\n    WHERE " + window
                + ";";
    }

    /** See {@link MySqlTransferTriggers#inOrder}. */
    public List<MySqlTrigger> inOrder() {
        List<MySqlTrigger> intoElements = List.of(parentDeleted(), parentUpdated(), parentInserted());
        List<MySqlTrigger> intoColumn = List.of(childDeleted(), childUpdated(), beforeChildInsert(), childInserted());
        List<MySqlTrigger> all = new ArrayList<>(spreads ? intoElements : intoColumn);
        if (!spreads) {
            all.add(beforeParentUpdate());
        }
        all.addAll(spreads ? intoColumn : intoElements);
        if (spreads) {
            all.add(beforeParentUpdate());
        }
        return all;
    }

    private MySqlTrigger parentDeleted() {
        return onParent(
                "BEFORE DELETE",
                List.of(),
                List.of(
                        carrier().begin(),
                        "DELETE FROM " + table(child) + " WHERE " + of(OLD) + ";",
                        carrier().end()));
    }

    private MySqlTrigger parentInserted() {
        return onParent(
                "AFTER INSERT",
                List.of(),
                List.of(
                        "IF " + NEW + quote(shown()) + " IS NOT NULL THEN",
                        "    " + carrier().begin(),
                        "    " + insert(),
                        "    " + carrier().end(),
                        "END IF;"));
    }

    private MySqlTrigger parentUpdated() {
        String next = NEW + quote(shown());
        String own = quote(held());
        String among = table(child) + " WHERE " + of(NEW) + " AND ";
        String changed = "NOT " + same(OLD + quote(shown()), next);
        List<String> lines = new ArrayList<>();
        lines.add("IF " + rekeyed() + " THEN");
        lines.add("    " + carrier().begin());
        lines.add("    UPDATE " + table(child) + " SET "
                + IntStream.range(0, key.size())
                        .mapToObj(i -> quote(reference.get(i)) + " = " + NEW + quote(key.get(i)))
                        .collect(joining(", "))
                + " WHERE " + of(OLD) + ";");
        lines.add("    " + carrier().end());
        lines.add("END IF;");
        lines.add("IF " + changed + " THEN");
        lines.add("    SELECT COUNT(*) INTO inchworm_found FROM " + among + same(own, next) + SHARED);
        lines.add("ELSE");
        lines.add("    SELECT COUNT(*) INTO inchworm_found FROM " + among + same(own, next) + ";");
        lines.add("END IF;");
        lines.add("IF " + next + " IS NOT NULL AND inchworm_found = 0 THEN");
        lines.add("    " + carrier().begin());
        lines.addAll(indented(replace(among, own, next, changed)));
        lines.add("    " + carrier().end());
        lines.add("ELSEIF " + changed + " THEN");
        lines.add("    " + carrier().begin());
        lines.add("    DELETE FROM " + among + same(own, OLD + quote(shown())) + ";");
        lines.add("    " + carrier().end());
        lines.add("END IF;");
        return onParent("AFTER UPDATE", List.of(FOUND), lines);
    }

    /** What is written takes the place of what was shown. */
    private List<String> replace(String among, String own, String next, String changed) {
        String shownBefore = same(own, OLD + quote(shown()));
        List<String> lines = new ArrayList<>();
        if (keyed && MySqlDialect.isText(element)) {
            lines.add("SELECT COUNT(*) INTO inchworm_found FROM " + among + own + " = " + next + SHARED);
            lines.add("IF inchworm_found > 0 THEN");
            lines.add("    UPDATE " + table(child) + " SET " + own + " = " + next + " WHERE " + of(NEW) + " AND " + own
                    + " = " + next + ";");
            lines.add("    IF " + changed + " THEN");
            lines.add("        DELETE FROM " + among + shownBefore + ";");
            lines.add("    END IF;");
            lines.add("ELSE");
            lines.addAll(indented(replaceOther(among, own, next, shownBefore)));
            lines.add("END IF;");
            return lines;
        }
        return replaceOther(among, own, next, shownBefore);
    }

    private List<String> replaceOther(String among, String own, String next, String shownBefore) {
        return List.of(
                "SELECT COUNT(*) INTO inchworm_found FROM " + among + own + " IS NOT NULL AND " + shownBefore + SHARED,
                "IF inchworm_found > 0 THEN",
                "    UPDATE " + table(child) + " SET " + own + " = " + next + " WHERE " + of(NEW) + " AND "
                        + shownBefore
                        + (childKey.isEmpty() ? "" : " ORDER BY " + dialect.quoteAll(childKey)) + " LIMIT 1;",
                "ELSE",
                "    " + insert(),
                "END IF;");
    }

    private String insert() {
        return "INSERT INTO " + table(child) + " (" + columns(reference) + ", " + quote(held()) + ") VALUES ("
                + key.stream().map(name -> NEW + quote(name)).collect(joining(", ")) + ", " + NEW + quote(shown())
                + ");";
    }

    private MySqlTrigger beforeParentUpdate() {
        String next = NEW + quote(shown());
        String before = OLD + quote(shown());
        String among = table(child) + " WHERE " + of(OLD) + " AND " + quote(held()) + " IS NOT NULL";
        List<String> lines = new ArrayList<>();
        lines.add("IF " + next + " IS NULL THEN");
        lines.add("    IF " + before + " IS NULL THEN");
        lines.add("        SELECT COUNT(*) INTO inchworm_found FROM " + among + ";");
        lines.add("    ELSE");
        lines.add("        SET inchworm_found = 1;");
        lines.add("    END IF;");
        lines.add("    IF inchworm_found > 0 THEN");
        lines.add("        SELECT " + quote(held()) + " INTO inchworm_least FROM " + among + " AND NOT "
                + same(quote(held()), before) + "\n            ORDER BY " + dialect.toTheByte(element, quote(held()))
                + " LIMIT 1" + SHARED);
        lines.add("        SET " + next + " = inchworm_least;");
        lines.add("    END IF;");
        lines.add("END IF;");
        return onParent("BEFORE UPDATE", List.of(FOUND, "inchworm_least " + dialect.declared(column)), lines);
    }

    /** Who inserts an element waits for others who do before the foreign key takes a lock that both could have. */
    private MySqlTrigger beforeChildInsert() {
        return onChild(
                "BEFORE INSERT",
                List.of(FOUND),
                List.of("SELECT COUNT(*) INTO inchworm_found FROM " + table(parent) + " WHERE " + parentOf(NEW)
                        + " FOR UPDATE;"));
    }

    private MySqlTrigger childInserted() {
        return onChild(
                "AFTER INSERT",
                List.of(FOUND),
                List.of(
                        "SELECT COUNT(*) INTO inchworm_found FROM " + table(parent) + " WHERE " + parentOf(NEW)
                                + " AND " + quote(shown()) + " IS NULL" + SHARED,
                        "IF inchworm_found > 0 AND " + NEW + quote(held()) + " IS NOT NULL THEN",
                        "    " + carrier().begin(),
                        "    UPDATE " + table(parent) + " SET " + quote(shown()) + " = " + NEW + quote(held())
                                + " WHERE " + parentOf(NEW) + ";",
                        "    " + carrier().end(),
                        "END IF;"));
    }

    private MySqlTrigger childUpdated() {
        List<String> lines = new ArrayList<>();
        lines.add("IF " + relinked() + " OR NOT " + same(OLD + quote(held()), NEW + quote(held())) + " THEN");
        lines.addAll(indented(settle(OLD)));
        lines.add("    IF " + relinked() + " THEN");
        lines.addAll(indented(indented(settle(NEW))));
        lines.add("    END IF;");
        lines.add("END IF;");
        return onChild("AFTER UPDATE", List.of(FOUND), lines);
    }

    private MySqlTrigger childDeleted() {
        return onChild("AFTER DELETE", List.of(FOUND), settle(OLD));
    }

    /** Shows the least of the elements where the one that was shown has gone, or none was. */
    private List<String> settle(String row) {
        String suspect = parentOf(row) + " AND (" + quote(shown()) + " IS NULL OR "
                + same(quote(shown()), OLD + quote(held())) + ")";
        return List.of(
                "SELECT COUNT(*) INTO inchworm_found FROM " + table(parent) + " WHERE " + suspect + SHARED,
                "IF inchworm_found > 0 THEN",
                "    " + carrier().begin(),
                "    UPDATE " + table(parent) + " SET " + quote(shown()) + " = (SELECT " + alias() + "."
                        + quote(held()) + " FROM " + table(child) + " AS " + alias() + " WHERE " + related() + " AND "
                        + alias() + "." + quote(held()) + " IS NOT NULL\n            ORDER BY "
                        + dialect.toTheByte(element, alias() + "." + quote(held())) + " LIMIT 1)\n        WHERE "
                        + parentOf(row) + " AND " + apart().replace("\n        ", " ") + ";",
                "    " + carrier().end(),
                "END IF;");
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> "    " + line).toList();
    }

    private String rekeyed() {
        return others(key);
    }

    private String relinked() {
        return others(reference);
    }

    private String others(List<String> names) {
        return names.stream()
                .map(name -> "NOT (" + OLD + quote(name) + " <=> " + NEW + quote(name) + ")")
                .collect(joining(" OR "));
    }

    /** The rows of the child that refer to {@code row} of the parent. */
    private String of(String row) {
        return IntStream.range(0, key.size())
                .mapToObj(i -> quote(reference.get(i)) + " = " + row + quote(key.get(i)))
                .collect(joining(" AND "));
    }

    /** The row of the parent that {@code row} of the child refers to. */
    private String parentOf(String row) {
        return IntStream.range(0, key.size())
                .mapToObj(i -> quote(key.get(i)) + " = " + row + quote(reference.get(i)))
                .collect(joining(" AND "));
    }

    private String columns(List<String> names) {
        return names.stream().map(this::quote).collect(joining(", "));
    }

    private MySqlTrigger onParent(String when, List<String> declared, List<String> lines) {
        return carrier().trigger(when, parent, shown(), declared, lines);
    }

    private MySqlTrigger onChild(String when, List<String> declared, List<String> lines) {
        return carrier().trigger(when, child, held(), declared, lines);
    }

    private MySqlCarrier carrier() {
        return new MySqlCarrier(dialect, "inchworm_move", guard);
    }

    private String table(ObjectName name) {
        return dialect.quote(name);
    }

    private String quote(String name) {
        return dialect.quote(name);
    }
}
