package dev.inchworm.schema;

/** How the database comes by a column's value when a statement gives none. */
public sealed interface Generation {

    /** An identity column; explicit values are accepted too ({@code BY DEFAULT}). */
    record Identity() implements Generation {}

    /** The application draws the value from {@code sequence} before it inserts. */
    record FromSequence(ObjectName sequence) implements Generation {}

    /**
     * A generated column.
     *
     * @param stored whether the value is kept on disk rather than computed when read
     */
    record Computed(Sql expression, boolean stored) implements Generation {}
}
