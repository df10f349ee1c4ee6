package dev.inchworm.testing;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/**
 * Random schemas for property tests, and random ways to change them.
 *
 * <p>Every schema is one that PostgreSQL would accept, all its SQL included: names are unique where they must be, foreign
 * keys point at primary keys of the same types, what a primary key holds is NOT NULL. Names come from small pools with
 * quotes, spaces, reserved words and letters beyond ASCII among them, so that two schemas drawn independently have some
 * tables and columns in common.
 *
 * <pre>{@code
 * @Property
 * void holds(@ForAll("schemas") Schema before, @ForAll("schemas") Schema after) { ... }
 *
 * @Provide
 * Arbitrary<Schema> schemas() {
 *     return Schemas.schemas();
 * }
 * }</pre>
 */
public final class Schemas {

    /** The columns that the SQL of checks and indexes may be about: they need no quotes on any database. */
    public static final Set<String> MENTIONED = Set.of("id", "name", "total", "created_at");

    private Schemas() {}

    /** Schemas of up to five tables. */
    public static Arbitrary<Schema> schemas() {
        return Choices.upTo(500).map(choices -> new SchemaSketch(choices).schema());
    }

    /** Tables without foreign keys. */
    public static Arbitrary<Table> tables() {
        return Choices.upTo(60).map(choices -> new TableSketch(choices, SchemaSketch.TABLES.get(0)).table());
    }

    /** Columns of every type, nullability, default and generation but the sequence. */
    public static Arbitrary<Column> columns() {
        return Choices.upTo(15).map(choices -> new ColumnSketch(choices).column("total"));
    }

    /** Types of every kind; {@link Type.Simple#OTHER} among them. */
    public static Arbitrary<Type> types() {
        return Choices.upTo(6).map(choices -> new ColumnSketch(choices).type());
    }

    /** Schemas with up to twelve changes that follow from them one after the other. */
    public static Arbitrary<Evolution> evolutions() {
        return Choices.upTo(700).map(choices -> {
            Schema before = new SchemaSketch(choices).schema();
            return new Evolution(before, new ChangeSketch(choices).changes(before));
        });
    }
}
