package dev.inchworm.processor.read;

import dev.inchworm.schema.ObjectName;

/** A part of the schema that the sources ask for at some place. */
public sealed interface Part {

    /** A table. */
    record OfTable(ObjectName table) implements Part {}

    /** A column. */
    record OfColumn(ObjectName table, String column) implements Part {}

    /** A constraint, by its name. */
    record OfConstraint(ObjectName table, String constraint) implements Part {}

    /** An index, by its name. */
    record OfIndex(ObjectName table, String index) implements Part {}

    /** A sequence. */
    record OfSequence(ObjectName sequence) implements Part {}
}
