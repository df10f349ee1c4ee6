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
}
