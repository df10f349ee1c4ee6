package dev.inchworm.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgreSqlTest {

    private final PostgreSql dialect = new PostgreSql();

    @Test
    void isFoundByItsName() {
        assertThat(Dialects.named("postgresql")).containsInstanceOf(PostgreSql.class);
        assertThat(Dialects.named("PostgreSQL")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bool|boolean",
                "int8|smallint",
                "int16|smallint",
                "int32|integer",
                "int64|bigint",
                "float32|real",
                "float64|double precision",
                "uuid|uuid",
                "date|date",
                "text|text",
                "bytes|bytea",
                "json|jsonb",
                "duration|numeric(21,0)",
                "string(120)|varchar(120)",
                "string(10485760)|varchar(10485760)",
                "string(10485761)|text",
                "decimal(12,2)|numeric(12,2)",
                "time(6)|time(6)",
                "datetime(3)|timestamp(3)",
                "instant(6)|timestamptz(6)",
                "enum{A,B}|varchar(255)"
            })
    void spellsEveryLogicalType(String logical, String expected) {
        assertThat(dialect.type(Column.of("c", Type.parse(logical), true))).isEqualTo(expected);
    }

    @Test
    void prefersTheSpellingThatTheColumnHasForIt() {
        TreeMap<String, String> spellings = new TreeMap<>();
        spellings.put("postgresql", "tsvector");
        Column column = Column.of("c", Type.Simple.OTHER, true);
        assertThat(dialect.type(column.withType(Type.Simple.OTHER, spellings))).isEqualTo("tsvector");
        assertThatThrownBy(() -> dialect.type(column)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quotesWhateverCharactersANameHolds() {
        assertThat(dialect.quote("select")).isEqualTo("\"select\"");
        assertThat(dialect.quote("a \"b\" ü")).isEqualTo("\"a \"\"b\"\" ü\"");
        assertThat(dialect.quote(ObjectName.of("my.schema", "t"))).isEqualTo("\"my.schema\".\"t\"");
        assertThatThrownBy(() -> dialect.quote("a\0b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesLiteralsThatNoSettingReinterprets() {
        assertThat(dialect.literal("it's")).isEqualTo("'it''s'");
        assertThat(dialect.literal("C:\\temp's")).isEqualTo("E'C:\\\\temp''s'");
    }

    @Test
    void keepsAnEnumColumnToItsNames() {
        Column status = Column.of("status", Type.parse("enum{NEW,PAID}"), false);
        Table orders =
                Table.of(ObjectName.of("orders"), "Order", List.of(status), new PrimaryKey("pk", List.of("status")));
        assertThat(dialect.enumCheck(orders, status))
                .contains(new Check("orders_status_check", Sql.of("\"status\" IN ('NEW', 'PAID')")));
        assertThat(dialect.enumCheck(orders, Column.of("n", Type.Simple.INT32, false)))
                .isEmpty();
    }

    @Test
    void keepsTheCheckOfAnEnumColumnApartFromOneOfTheUsersOwn() {
        Column status = Column.of("status", Type.parse("enum{NEW,PAID}"), false);
        Table orders = Table.of(
                        ObjectName.of("orders"), "Order", List.of(status), new PrimaryKey("pk", List.of("status")))
                .withChecks(List.of(new Check("orders_status_check", Sql.of("TRUE"))));
        assertThat(dialect.enumCheck(orders, status).orElseThrow().name()).matches("orders_status_check_[0-9a-f]{8}");
    }

    @Test
    void tellsWhichExpressionsComeToTheSameWheneverTheyAreEvaluated() {
        assertThat(dialect.isRepeatable("split_part(name, ' ', 1) || upper(code)"))
                .isTrue();
        assertThat(dialect.isRepeatable("gen_random_uuid()")).isFalse();
        assertThat(dialect.isRepeatable("current_date")).isFalse();
        assertThat(dialect.isRepeatable("'now'::timestamptz")).isFalse();
    }
}
