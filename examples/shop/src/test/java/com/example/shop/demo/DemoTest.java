package com.example.shop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.testing.AnyServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoTest {

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.AnyServer#newestOfEach")
    void tellsTheWholeStoryAndEndsWithoutAFailedStatement(AnyServer server) throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        int failed = Demo.run(server, new PrintStream(told, true, StandardCharsets.UTF_8));

        String story = told.toString(StandardCharsets.UTF_8);
        assertThat(failed).as(story).isZero();
        assertThat(story)
                .containsSubsequence(
                        " has started",
                        "Release 1 is serving",
                        "0002-orders-created-by     expand    Adds column orders.created_by, nullable for now",
                        "inchworm expand",
                        "inchworm backfill",
                        "status: ready to roll out",
                        "both serve",
                        "[IW832] 0002-orders-created-by cannot be contracted: an older release is still running.",
                        "Release 1 is stopped",
                        "Drops column customers.fax with its data",
                        "columns named fax",
                        "Failed statements: 0");
    }
}
