package dev.inchworm.processor.harness;

/** A release alive met with something that its contract does not concede. */
final class Breach extends AssertionError {

    private static final long serialVersionUID = 1;

    Breach(String message) {
        super(message);
    }

    Breach(String message, Throwable cause) {
        super(message, cause);
    }
}
