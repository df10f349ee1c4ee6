package dev.inchworm.processor.plan.mysql;

import dev.inchworm.migration.Part;
import dev.inchworm.migration.Step.Effect;
import dev.inchworm.schema.ObjectName;

/** How the catalog shows that a statement has taken effect. */
final class Effects {

    /** A second run changes nothing. */
    static final Effect REPEATABLE = new Effect.Repeatable();

    private Effects() {}

    static Effect table(ObjectName table) {
        return new Effect.Present(Part.table(table));
    }

    static Effect noTable(ObjectName table) {
        return new Effect.Absent(Part.table(table));
    }

    static Effect view(ObjectName view) {
        return new Effect.Present(Part.view(view));
    }

    static Effect noView(ObjectName view) {
        return new Effect.Absent(Part.view(view));
    }

    static Effect sequence(ObjectName sequence) {
        return new Effect.Present(Part.sequence(sequence));
    }

    static Effect noSequence(ObjectName sequence) {
        return new Effect.Absent(Part.sequence(sequence));
    }

    static Effect column(ObjectName table, String column) {
        return new Effect.Present(Part.column(table, column));
    }

    static Effect noColumn(ObjectName table, String column) {
        return new Effect.Absent(Part.column(table, column));
    }

    static Effect index(ObjectName table, String index) {
        return new Effect.Present(Part.index(table, index));
    }

    static Effect noIndex(ObjectName table, String index) {
        return new Effect.Absent(Part.index(table, index));
    }

    static Effect constraint(ObjectName table, String constraint) {
        return new Effect.Present(Part.constraint(table, constraint));
    }

    static Effect noConstraint(ObjectName table, String constraint) {
        return new Effect.Absent(Part.constraint(table, constraint));
    }

    static Effect trigger(ObjectName table, String trigger) {
        return new Effect.Present(Part.trigger(table, trigger));
    }

    static Effect noTrigger(ObjectName table, String trigger) {
        return new Effect.Absent(Part.trigger(table, trigger));
    }
}
