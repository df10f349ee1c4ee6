package dev.inchworm.dialect.lock;

/** What a statement does with the rows of its table while it holds its lock. */
public enum RowWork {
    /** Nothing: its duration does not depend on them. */
    NONE("no"),
    /** It reads all of them, to check them or to build an index. */
    SCAN("scans"),
    /** It writes all of them anew, with every index. */
    REWRITE("rewrites");

    private final String text;

    RowWork(String text) {
        this.text = text;
    }

    /** How tables of the documentation say it. */
    public String text() {
        return text;
    }
}
