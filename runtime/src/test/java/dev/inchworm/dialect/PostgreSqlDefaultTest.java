package dev.inchworm.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgreSqlDefaultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0|CONSTANT",
                "-1.5e3|CONSTANT",
                "TRUE|CONSTANT",
                "'NEW'|CONSTANT",
                "'f(x)'|CONSTANT",
                "'random()'::varchar(20)|CONSTANT",
                "CAST('1' AS numeric(12, 2))|CONSTANT",
                "'{}'::jsonb|CONSTANT",
                "ARRAY[]::text[]|CONSTANT",
                "now()|STABLE",
                "CURRENT_TIMESTAMP(3)|STABLE",
                "current_date + 7|STABLE",
                "now() AT TIME ZONE 'UTC'|STABLE",
                "'now'::timestamptz|STABLE",
                "gen_random_uuid()|VOLATILE",
                "clock_timestamp()|VOLATILE",
                "random()|VOLATILE",
                "nextval('s')|VOLATILE",
                "\"my function\"()|VOLATILE",
                "public.mine (1)|VOLATILE",
                "now() + random () * interval '1 day'|VOLATILE",
                "random /* ( */ ()|VOLATILE"
            })
    void tellsWhatWouldRewriteTheTable(String sql, PostgreSqlDefault expected) {
        assertThat(PostgreSqlDefault.of(sql)).isEqualTo(expected);
    }
}
