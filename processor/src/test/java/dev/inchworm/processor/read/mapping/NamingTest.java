package dev.inchworm.processor.read.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "order, order",
        "createdBy, created_by",
        "OrderLine, order_line",
        "orderID, order_id",
        "URLPath, url_path",
        "aB, a_b",
        "line2Text, line2_text",
        "address2, address2",
        "already_snake, already_snake",
        "Mixed_Case, mixed_case",
        "größteÄnderung, größte_änderung",
        "X, x",
        "ID, id"
    })
    void snakePutsUnderscoresBetweenWords(String javaName, String name) {
        assertThat(Naming.SNAKE.from(javaName)).isEqualTo(name);
    }

    @Test
    void jpaKeepsNames() {
        assertThat(Naming.JPA.from("createdBy")).isEqualTo("createdBy");
        assertThat(Naming.JPA.table("com.acme.OrderLine")).isEqualTo("OrderLine");
    }

    @Test
    void tablesAreNamedAfterTheInnermostClass() {
        assertThat(Naming.SNAKE.table("com.acme.Order$LineItem")).isEqualTo("line_item");
        assertThat(Naming.SNAKE.table("Order")).isEqualTo("order");
    }

    @Test
    void namingsAreKnownByTheirOption() {
        assertThat(Naming.named("snake")).contains(Naming.SNAKE);
        assertThat(Naming.named("jpa")).contains(Naming.JPA);
        assertThat(Naming.named("SNAKE")).isEmpty();
        assertThat(Naming.SNAKE.option()).isEqualTo("snake");
    }
}
