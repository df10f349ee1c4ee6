package dev.inchworm.processor.read;

/** A type is used that does not exist, or not yet. Never leaves this package. */
final class Unresolved extends Exception {

    private static final long serialVersionUID = 1L;

    Unresolved() {
        super("A type is used that does not exist", null, false, false);
    }
}
