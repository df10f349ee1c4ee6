package dev.inchworm.processor.read;

/** A place in a text that is being read. What does not fit is an {@link IllegalArgumentException}. */
final class Cursor {

    private final String text;
    private int position;

    Cursor(String text) {
        this.text = text;
    }

    /** Steps over {@code expected} if it comes next. */
    boolean accept(String expected) {
        if (!text.startsWith(expected, position)) {
            return false;
        }
        position += expected.length();
        return true;
    }

    void expect(String expected) {
        if (!accept(expected)) {
            throw unexpected();
        }
    }

    void expectEnd() {
        if (position < text.length()) {
            throw unexpected();
        }
    }

    /** Takes one character. */
    char next() {
        if (position == text.length()) {
            throw unexpected();
        }
        return text.charAt(position++);
    }

    /** Takes what comes before the first of {@code ends}, or before the end; at least one character. */
    String until(String ends) {
        int start = position;
        while (position < text.length() && ends.indexOf(text.charAt(position)) < 0) {
            position++;
        }
        if (position == start) {
            throw unexpected();
        }
        return text.substring(start, position);
    }

    IllegalArgumentException unexpected() {
        return new IllegalArgumentException("'" + text + "' makes no sense from character " + (position + 1) + " on");
    }
}
