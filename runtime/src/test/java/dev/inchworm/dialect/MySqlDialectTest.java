package dev.inchworm.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Type;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MySqlDialectTest {

    private final MySqlDialect mySql = new MySql();
    private final MySqlDialect mariaDb = new MariaDb();

    @Test
    void isFoundByItsName() {
        assertThat(Dialects.named("mysql")).containsInstanceOf(MySql.class);
        assertThat(Dialects.named("mariadb")).containsInstanceOf(MariaDb.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bool|bit(1)",
                "int8|tinyint",
                "int16|smallint",
                "int32|int",
                "int64|bigint",
                "float32|float",
                "float64|double",
                "date|date",
                "text|longtext",
                "bytes|longblob",
                "json|json",
                "duration|decimal(21,0)",
                "string(120)|varchar(120)",
                "string(16383)|varchar(16383)",
                "string(16384)|mediumtext",
                "string(4194303)|mediumtext",
                "string(4194304)|longtext",
                "decimal(12,2)|decimal(12,2)",
                "time(6)|time(6)",
                "datetime(3)|datetime(3)",
                "instant(6)|datetime(6)",
                "enum{A,B}|enum('A','B')",
                "enum{}|varchar(255)"
            })
    void spellsEveryLogicalType(String logical, String expected) {
        assertThat(mySql.typeOf(Type.parse(logical))).isEqualTo(expected);
        assertThat(mariaDb.typeOf(Type.parse(logical))).isEqualTo(expected);
    }

    @Test
    void storesUuidsAsCompactlyAsItCan() {
        assertThat(mySql.typeOf(Type.Simple.UUID)).isEqualTo("binary(16)");
        assertThat(mariaDb.typeOf(Type.Simple.UUID)).isEqualTo("uuid");
    }

    @Test
    void prefersTheSpellingThatTheColumnHasForIt() {
        Column column = Column.of("c", Type.Simple.OTHER, true)
                .withType(Type.Simple.OTHER, new TreeMap<>(Map.of("mysql", "point", "postgresql", "tsvector")));
        assertThat(mySql.type(column)).isEqualTo("point");
        assertThatThrownBy(() -> mariaDb.type(column)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quotesWhateverCharactersANameHolds() {
        assertThat(mySql.quote("select")).isEqualTo("`select`");
        assertThat(mySql.quote("a `b` \"ü\\")).isEqualTo("`a ``b`` \"ü\\`");
        assertThat(mySql.quote(ObjectName.of("my.schema", "t"))).isEqualTo("`my.schema`.`t`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "worm \uD83D\uDC1B", "a "})
    void quotesNoNameThatTheServerWouldChange(String name) {
        assertThatThrownBy(() -> mySql.quote(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesLiteralsThatNoSettingReinterprets() {
        assertThat(mySql.literal("it's")).isEqualTo("'it''s'");
        assertThat(mySql.literal("\\'")).isEqualTo("_utf8mb4 x'5c27'");
    }

    @Test
    void saysHowToGoAboutAChange() {
        assertThat(Online.INSTANT.sql()).isEqualTo("ALGORITHM=INSTANT");
        assertThat(Online.INPLACE.sql()).isEqualTo("ALGORITHM=INPLACE, LOCK=NONE");
        assertThat(Online.COPY.words()).isEqualTo("ALGORITHM=COPY LOCK=SHARED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1.5",
                "1e3",
                "NULL",
                "true",
                "'it''s'",
                "_utf8mb4 x'5c'",
                "b'1'",
                "CURRENT_TIMESTAMP(6)",
                "now()",
                "DATE '2020-01-01'"
            })
    void tellsConstantDefaults(String sql) {
        assertThat(MySqlDefault.isConstant(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uuid()", "1 + 1", "'a' || 'b'", "'\\''", "(1)", "now", "current_date", "rand()"})
    void tellsDefaultsThatAreExpressions(String sql) {
        assertThat(MySqlDefault.isConstant(sql)).isFalse();
    }

    @Test
    void tellsWhichExpressionsComeToTheSameWheneverTheyAreEvaluated() {
        assertThat(mySql.isRepeatable("CONCAT(UPPER(first_name), ' ', last_name)"))
                .isTrue();
        assertThat(mySql.isRepeatable("uuid()")).isFalse();
        assertThat(mySql.isRepeatable("current_timestamp")).isFalse();
        assertThat(mySql.isRepeatable("(SELECT 1)")).isFalse();
        assertThat(mySql.isRepeatable("CONCAT('\\'', rand(), '')")).isFalse();
        assertThat(mySql.isRepeatable("CONCAT(`rand`, \"rand()\") # rand()")).isTrue();
    }

    @Test
    void takesTheTimeOfTheStatementAsPreciselyAsTheColumnHoldsIt() {
        assertThat(MySqlDefault.takes("datetime(6)", "now(6)")).isTrue();
        assertThat(MySqlDefault.takes("datetime(6)", "now()")).isFalse();
        assertThat(MySqlDefault.takes("datetime", "CURRENT_TIMESTAMP")).isTrue();
        assertThat(MySqlDefault.takes("date", "now()")).isFalse();
        assertThat(MySqlDefault.takes("varchar(20)", "'now()'")).isTrue();
        assertThat(MySqlDefault.takes("longtext", "'x'")).isFalse();
    }

    @Test
    void readsVersions() {
        assertThat(ServerVersion.parse("10.11.5-MariaDB")).isEqualTo(new ServerVersion(10, 11, 5));
        assertThat(ServerVersion.parse("9")).isEqualTo(new ServerVersion(9, 0, 0));
        assertThat(ServerVersion.parse("10.11").isAtLeast(ServerVersion.parse("10.6.9")))
                .isTrue();
        assertThat(ServerVersion.parse("8.0.31").isAtLeast(mySql.oldest())).isFalse();
        assertThatThrownBy(() -> ServerVersion.parse("x")).isInstanceOf(IllegalArgumentException.class);
    }
}
