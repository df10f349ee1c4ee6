package dev.inchworm.migration;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.inchworm.migration.Step.Effect;
import dev.inchworm.migration.Step.Reversibility;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.schema.ObjectName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The line in front of a step: {@code --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"}.
 *
 * @param id the step's id; in hand-written files whatever its author calls it
 */
record StepHeader(String id, Work work, Reversibility reversibility, Optional<String> lock, List<ObjectName> tables) {

    static final String MARK = "--!";

    /** The header of {@code step}. */
    static StepHeader of(Step step) {
        return new StepHeader(step.id(), step.work(), step.reversibility(), step.lock(), step.tables());
    }

    /** The step that this is the header of. */
    Step step(String newId, String comment, String sql) {
        return new Step(newId, work, reversibility, lock, tables, comment, sql);
    }

    String format() {
        Map<String, String> attributes = new LinkedHashMap<>();
        lock.ifPresent(name -> attributes.put("lock", quote(name)));
        if (work instanceof Work.Statement statement) {
            put(attributes, statement.effect());
        }
        if (!tables.isEmpty()) {
            attributes.put(
                    "on",
                    String.join(",", tables.stream().map(StepHeader::quote).toList()));
        }
        if (work instanceof Work.Backfill backfill) {
            if (!tables.equals(List.of(backfill.table()))) {
                attributes.put("table", quote(backfill.table()));
            }
            if (!backfill.key().isEmpty()) {
                attributes.put(
                        "key",
                        String.join(
                                ",",
                                backfill.key().stream().map(StepHeader::quote).toList()));
            }
            attributes.put(
                    "column",
                    String.join(
                            ",",
                            backfill.columns().stream().map(StepHeader::quote).toList()));
            backfill.using().ifPresent(name -> attributes.put("using", quote(name)));
        }
        if (work instanceof Work.Check check) {
            attributes.put("complaint", quote(check.complaint()));
        }
        StringBuilder line = new StringBuilder(MARK).append(' ').append(id);
        line.append(' ').append(kindOf(work)).append(' ').append(reversibility.text());
        attributes.forEach(
                (name, value) -> line.append(' ').append(name).append('=').append(value));
        return line.toString();
    }

    private static String kindOf(Work work) {
        if (work instanceof Work.Transaction) {
            return "transaction";
        } else if (work instanceof Work.Statement) {
            return "statement";
        } else {
            return work instanceof Work.Backfill ? "backfill" : "check";
        }
    }

    private static void put(Map<String, String> attributes, Effect effect) {
        if (effect instanceof Effect.IndexPresent present) {
            attributes.put("effect", "index-present");
            attributes.put("index", quote(present.index()));
        } else if (effect instanceof Effect.IndexAbsent absent) {
            attributes.put("effect", "index-absent");
            attributes.put("index", quote(absent.index()));
        } else if (effect instanceof Effect.Present present) {
            attributes.put("effect", "present");
            put(attributes, present.part());
        } else if (effect instanceof Effect.Absent absent) {
            attributes.put("effect", "absent");
            put(attributes, absent.part());
        } else {
            attributes.put("effect", "repeatable");
        }
    }

    /** {@code column="created_by" of="orders"}, or {@code view="orders"}. */
    private static void put(Map<String, String> attributes, Part part) {
        if (part.kind().isWhole()) {
            attributes.put(part.kind().text(), quote(part.table()));
        } else {
            attributes.put(part.kind().text(), quote(part.name()));
            attributes.put("of", quote(part.table()));
        }
    }

    private static String quote(ObjectName name) {
        return name.schema().map(schema -> quote(schema) + ".").orElse("") + quote(name.name());
    }

    private static String quote(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /**
     * Reads what {@link #format} wrote.
     *
     * @throws IllegalArgumentException when {@code line} is no header; the message says what is wrong with it
     */
    static StepHeader parse(String line) {
        HeaderScanner in = new HeaderScanner(line.substring(MARK.length()));
        String id = in.word("an id");
        String kind = in.word("transaction, statement, backfill or check");
        Reversibility reversibility = reversibility(in.word("reversible, reversible-if or irreversible"));
        HeaderScanner.Attributes attributes = in.attributes();
        Optional<String> lock = attributes.has("lock") ? Optional.of(attributes.text("lock")) : Optional.empty();
        List<ObjectName> tables = attributes.has("on") ? attributes.names("on") : List.of();
        Work work = work(kind, attributes, tables);
        attributes.finish();
        return new StepHeader(id, work, reversibility, lock, tables);
    }

    private static Work work(String kind, HeaderScanner.Attributes attributes, List<ObjectName> tables) {
        return switch (kind) {
            case "transaction" -> new Work.Transaction();
            case "statement" -> new Work.Statement(effect(attributes.text("effect"), attributes));
            case "backfill" -> backfill(attributes, tables);
            case "check" -> new Work.Check(attributes.text("complaint"));
            default ->
                throw new IllegalArgumentException("'" + kind + "' is not transaction, statement, backfill or check");
        };
    }

    private static Effect effect(String kind, HeaderScanner.Attributes attributes) {
        return switch (kind) {
            case "index-present" -> new Effect.IndexPresent(attributes.name("index"));
            case "index-absent" -> new Effect.IndexAbsent(attributes.name("index"));
            case "present" -> new Effect.Present(part(attributes));
            case "absent" -> new Effect.Absent(part(attributes));
            case "repeatable" -> new Effect.Repeatable();
            default ->
                throw new IllegalArgumentException(
                        "'" + kind + "' is not present, absent, repeatable, index-present or index-absent");
        };
    }

    private static Part part(HeaderScanner.Attributes attributes) {
        for (Part.Kind kind : Part.Kind.values()) {
            if (attributes.has(kind.text())) {
                return kind.isWhole()
                        ? whole(kind, attributes.name(kind.text()))
                        : new Part(kind, attributes.name("of"), attributes.text(kind.text()));
            }
        }
        throw new IllegalArgumentException("the effect lacks what it is about, such as column=\"created_by\"");
    }

    private static Part whole(Part.Kind kind, ObjectName name) {
        return new Part(kind, name, name.name());
    }

    private static Work backfill(HeaderScanner.Attributes attributes, List<ObjectName> tables) {
        if (!attributes.has("table") && tables.size() != 1) {
            throw new IllegalArgumentException("a backfill is on one table, or names it by the attribute table");
        }
        return new Work.Backfill(
                attributes.has("table") ? attributes.name("table") : tables.get(0),
                attributes.has("key") ? attributes.texts("key") : List.of(),
                attributes.texts("column"),
                attributes.has("using") ? Optional.of(attributes.text("using")) : Optional.empty());
    }

    private static Reversibility reversibility(String text) {
        for (Reversibility reversibility : Reversibility.values()) {
            if (reversibility.text().equals(text)) {
                return reversibility;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not reversible, reversible-if or irreversible");
    }
}
