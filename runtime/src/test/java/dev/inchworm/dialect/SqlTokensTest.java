package dev.inchworm.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTokensTest {

    @Test
    void tellNamesFromText() {
        SqlTokens tokens =
                SqlTokens.of("Upper(a.Name) || 'total''s' -- fax\n || \"Big \"\"B\"\"\" /* x */ || $q$zip$q$");
        assertThat(tokens.mention("name")).isTrue();
        assertThat(tokens.mention("Big \"B\"")).isTrue();
        assertThat(tokens.mention("Name"))
                .as("unquoted names fold to lower case")
                .isFalse();
        assertThat(tokens.mention("total")).isFalse();
        assertThat(tokens.mention("fax")).isFalse();
        assertThat(tokens.mention("x")).isFalse();
        assertThat(tokens.mention("zip")).isFalse();
    }

    /** A regular expression that goes down one level with each character would overflow the stack. */
    @Test
    void areFoundInLongTextsToo() {
        String text = "x''\"y".repeat(50_000);
        SqlTokens tokens = SqlTokens.of("'" + text + "' \"" + "q\"\"".repeat(50_000) + "\" -- " + text);
        assertThat(tokens.list()).hasSize(2);
        assertThat(tokens.list().get(1).text()).hasSize(100_000);
        assertThat(tokens.list().get(0).end()).isEqualTo(text.length() + 2);
    }

    @Test
    void readsMySqlAsMySqlDoes() {
        SqlTokens tokens = SqlTokens.of(
                "Set `a``b`:='it\\'s' # it's\n, C=\"say \"\"x\\\"\"--1-- don't\n/* ' *//*!80016 NOT */ enforced",
                new MySql());
        assertThat(tokens.list())
                .extracting(SqlTokens.Token::text)
                .containsExactly(
                        "Set",
                        "a`b",
                        ":=",
                        "'it\\'s'",
                        ",",
                        "C",
                        "=",
                        "\"say \"\"x\\\"\"",
                        "-",
                        "-",
                        "1",
                        "NOT",
                        "enforced");
        assertThat(tokens.list().get(0).isWord("set")).isTrue();
        assertThat(SqlTokens.of("a #> b", new PostgreSql()).list()).hasSize(4);
    }
}
