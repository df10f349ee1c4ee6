package dev.inchworm.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5432/shop, jdbc:postgresql://db:5432/shop, postgresql://db:5432/shop",
        "postgresql://db/shop, jdbc:postgresql://db/shop, postgresql://db/shop",
        "postgres://db/shop?sslmode=require, jdbc:postgresql://db/shop?sslmode=require, postgresql://db/shop",
        "jdbc:postgresql:shop, jdbc:postgresql:shop, postgresql:shop",
        "'jdbc:postgresql://a:1,b:2/shop', 'jdbc:postgresql://a:1,b:2/shop', 'postgresql://a:1,b:2/shop'",
        "mysql://db/shop, jdbc:mysql://db/shop, mysql://db/shop"
    })
    void readsTheFormsThatPeopleUse(String url, String jdbc, String name) {
        DatabaseUrl parsed = DatabaseUrl.parse(url);
        assertThat(parsed.jdbc()).isEqualTo(jdbc);
        assertThat(parsed.name()).isEqualTo(name);
        assertThat(parsed.user()).isEmpty();
    }

    @Test
    void takesUserAndPasswordOutOfIt() {
        DatabaseUrl parsed = DatabaseUrl.parse("postgresql://an%40a:s%3Ae+cret@db/shop");
        assertThat(parsed.user()).contains("an@a");
        assertThat(parsed.password()).contains("s:e+cret");
        assertThat(parsed.jdbc()).isEqualTo("jdbc:postgresql://db/shop");
        assertThat(parsed).hasToString("postgresql://db/shop");
        assertThat(DatabaseUrl.parse("postgresql://ana@db/shop").password()).isEqualTo(Optional.empty());
    }

    @Test
    void takesThemOutOfItsParametersToo() {
        DatabaseUrl parsed = DatabaseUrl.parse(
                "jdbc:postgresql://db/shop?user=ana&sslmode=require&password=s%26cret&options=-c%20x");
        assertThat(parsed)
                .isEqualTo(new DatabaseUrl(
                        "jdbc:postgresql://db/shop?sslmode=require&options=-c%20x",
                        Optional.of("ana"), Optional.of("s&cret")));
        assertThat(DatabaseUrl.parse("jdbc:postgresql://db/shop?user=ana").jdbc())
                .isEqualTo("jdbc:postgresql://db/shop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "db/shop",
                "jdbc:oracle:thin:ana/secret@db:1521/shop",
                "postgresql:",
                "http://u:secret@db/shop"
            })
    void refusesOthersWithoutRepeatingThem(String url) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url)).hasMessage("""
                [IW801] What the URL names is not a database that Inchworm can migrate: the URL has an unknown form.
                Nothing was changed.
                Fix: give a URL such as jdbc:postgresql://host:5432/database or postgresql://user@host/database""");
    }
}
