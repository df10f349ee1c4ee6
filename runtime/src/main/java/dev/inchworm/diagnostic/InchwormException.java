package dev.inchworm.diagnostic;

/**
 * A problem that a user can do something about. Its message is complete: code, what, where, why, fix; nobody needs the
 * stack trace.
 */
public final class InchwormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;

    /** The problem {@code code}, with what its template needs. */
    public InchwormException(Code code, Object... arguments) {
        super(code.text(arguments));
        this.code = code;
    }

    /** The problem {@code code}, brought about by {@code cause}. */
    public InchwormException(Throwable cause, Code code, Object... arguments) {
        super(code.text(arguments), cause);
        this.code = code;
    }

    /** Which one, of the catalogue. */
    public Code code() {
        return code;
    }
}
