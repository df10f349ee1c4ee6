package dev.inchworm.processor.harness;

import java.util.Optional;

/** A release alive met with something that its contract does not concede. */
final class Breach extends AssertionError {

    private static final long serialVersionUID = 1;

    Breach(String message) {
        super(message);
    }

    Breach(String message, Throwable cause) {
        super(message, cause);
    }

    /** A value as people read it, cut short where it is long. */
    static String shown(Optional<String> value) {
        return value.map(text -> "'" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "'")
                .orElse("NULL");
    }
}
