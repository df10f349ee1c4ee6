package dev.inchworm.diagnostic;

import java.util.List;

/**
 * A problem that a user can do something about. Its message is complete: code, what, where, why, fix; nobody needs the
 * stack trace.
 */
public final class InchwormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient List<Object> arguments;

    /** The problem {@code code}, with what its template needs. */
    public InchwormException(Code code, Object... arguments) {
        super(code.text(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** The problem {@code code}, brought about by {@code cause}. */
    public InchwormException(Throwable cause, Code code, Object... arguments) {
        super(code.text(arguments), cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Which one, of the catalogue. */
    public Code code() {
        return code;
    }

    /** What its template was filled with, for those who report it in another way than by this exception. */
    public List<Object> arguments() {
        return arguments;
    }
}
