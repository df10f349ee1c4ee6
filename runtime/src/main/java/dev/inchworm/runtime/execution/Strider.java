package dev.inchworm.runtime.execution;

import dev.inchworm.runtime.platform.Windows.Updates;

/**
 * Decides in how many strides a window is worked. The rows of a page are full of each other's old versions until these are
 * pruned, which needs the transaction that left them to have ended; so a window that is updated every sixteenth row at a time
 * finds room on its pages from the second stride on, and indexes need no new entries. Whether that is so is measured: a
 * snapshot that stays open for long stops pruning, and a table whose key has nothing to do with the order on its pages never
 * profits.
 */
final class Strider {

    /** The first of them finds no room, so the table grows by about one part in this many. */
    static final int PARTS = 16;

    private static final int FAILURES = 2;
    private static final int PLAIN_WINDOWS = 64;

    private boolean possible;
    private int failures;
    private int plain;

    /** @param possible whether it can be tried at all */
    Strider(boolean possible) {
        this.possible = possible;
    }

    /** In how many parts the next window is to be worked. */
    int parts() {
        if (!possible) {
            return 1;
        }
        if (plain > 0) {
            plain--;
            return 1;
        }
        return PARTS;
    }

    /** The order knows no strides. */
    void impossible() {
        possible = false;
    }

    /** What the last stride of a window did. */
    void measured(Updates updates) {
        if (updates.rows() == 0) {
            return;
        }
        boolean good = updates.inPlace() * 2 >= updates.rows();
        failures = good ? 0 : failures + 1;
        if (failures >= FAILURES) {
            // One window in many goes on trying: what stopped pruning may have ended.
            plain = PLAIN_WINDOWS;
            failures = FAILURES - 1;
        }
    }
}
