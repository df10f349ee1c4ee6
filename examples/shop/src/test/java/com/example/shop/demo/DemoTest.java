package com.example.shop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DemoTest {

    @Test
    void tellsTheWholeStoryAndEndsWithoutAFailedStatement() throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        int failed = Demo.run(new PrintStream(told, true, StandardCharsets.UTF_8));

        String story = told.toString(StandardCharsets.UTF_8);
        assertThat(failed).as(story).isZero();
        assertThat(story)
                .containsSubsequence(
                        " has started",
                        "Release 1 is serving",
                        "0002-orders-created-by     expand    Adds column orders.created_by, nullable for now.",
                        "inchworm expand",
                        "inchworm backfill",
                        "status: ready to roll out",
                        "both serve",
                        "[IW832] 0002-orders-created-by cannot be contracted: an older release is still running.",
                        "Release 1 is stopped",
                        "Drops column customers.fax with its data",
                        "created_by   uuid                         NOT NULL",
                        "Failed statements: 0");
    }
}
