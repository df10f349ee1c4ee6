package dev.inchworm.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.runtime.platform.Windows.Updates;
import org.junit.jupiter.api.Test;

class StriderTest {

    private static final Updates GOOD = new Updates(100, 90);
    private static final Updates BAD = new Updates(100, 10);

    @Test
    void goesOnAsLongAsMostUpdatesStayInPlace() {
        Strider strider = new Strider(true);
        for (int window = 0; window < 200; window++) {
            assertThat(strider.parts()).isEqualTo(Strider.PARTS);
            strider.measured(window % 2 == 0 ? GOOD : BAD);
        }
    }

    @Test
    void fallsBackWhenItDoesNotHelpAndTriesAgainNowAndThen() {
        Strider strider = new Strider(true);
        strider.measured(BAD);
        assertThat(strider.parts()).isEqualTo(Strider.PARTS);
        strider.measured(BAD);
        for (int window = 0; window < 64; window++) {
            assertThat(strider.parts()).isEqualTo(1);
        }
        assertThat(strider.parts()).isEqualTo(Strider.PARTS);
        strider.measured(BAD);
        assertThat(strider.parts()).isEqualTo(1);
    }

    @Test
    void recoversFromASnapshotThatStoppedPruning() {
        Strider strider = new Strider(true);
        strider.measured(BAD);
        strider.measured(BAD);
        for (int window = 0; window < 64; window++) {
            strider.parts();
        }
        strider.measured(GOOD);
        strider.measured(BAD);
        assertThat(strider.parts()).isEqualTo(Strider.PARTS);
    }

    @Test
    void aWindowWithoutUpdatesSaysNothing() {
        Strider strider = new Strider(true);
        strider.measured(BAD);
        strider.measured(new Updates(0, 0));
        assertThat(strider.parts()).isEqualTo(Strider.PARTS);
    }

    @Test
    void neverBeginsWhereItCannotHelp() {
        assertThat(new Strider(false).parts()).isEqualTo(1);
        Strider strider = new Strider(true);
        strider.impossible();
        assertThat(strider.parts()).isEqualTo(1);
    }
}
