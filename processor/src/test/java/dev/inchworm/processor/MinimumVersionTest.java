package dev.inchworm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.Dialects;
import dev.inchworm.dialect.ServerVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumVersionTest {

    @ParameterizedTest
    @CsvSource({
        "postgresql, 14, 14",
        "postgresql, 16.2, 16",
        "postgresql, 13, ",
        "postgresql, latest, ",
        "mysql, 8.0.32, 8.0.32",
        "mysql, 8.4, 8.4",
        "mysql, 9, 9",
        "mysql, 8, 8.0.32",
        "mysql, 8.0, ",
        "mysql, 8.0.31, ",
        "mysql, 8.0.x, ",
        "mariadb, 10.11, 10.11",
        "mariadb, 11.4.2, 11.4.2",
        "mariadb, 10, 10.11",
        "mariadb, 10.6, ",
        "mariadb, 5.5.5-10.11.2, "
    })
    void understandsVersionsAsFarAsTheyMatter(String dialect, String given, String understood) {
        assertThat(MinimumVersion.of(Dialects.named(dialect).orElseThrow(), given)
                        .map(ServerVersion::brief)
                        .orElse(null))
                .isEqualTo(understood);
    }
}
