package dev.inchworm.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResourceStepsTest {

    private record Generated(MigrationId id, String unit) implements Migration {}

    @Test
    void countTheStepsOfFilesThatTheIndexNames() {
        assertThat(new Generated(MigrationId.NEXT, "resource-steps-test").steps())
                .as("2-backfill.sql is left over from an earlier build")
                .containsExactly(Steps.of("postgresql", Phase.EXPAND, 2));
    }

    @Test
    void areNoneWhereThereIsNoSuchMigrationOrNoIndex() {
        assertThat(new Generated(new MigrationId(1, "initial"), "resource-steps-test").steps())
                .isEmpty();
        assertThat(new Generated(MigrationId.NEXT, "another").steps()).isEmpty();
    }
}
