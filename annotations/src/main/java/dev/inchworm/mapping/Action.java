package dev.inchworm.mapping;

/**
 * What happens to a referring row when the row it refers to goes or changes its key.
 *
 * <pre>{@code
 * @References(value = Order.class, onDelete = Action.CASCADE) long orderId;
 * }</pre>
 */
public enum Action {
    /** The statement fails, at its end. */
    NO_ACTION,
    /** The statement fails, at once. */
    RESTRICT,
    /** The referring row goes, or changes, too. */
    CASCADE,
    /** The referring columns become NULL; they must be nullable. */
    SET_NULL,
    /** The referring columns take their defaults. */
    SET_DEFAULT
}
