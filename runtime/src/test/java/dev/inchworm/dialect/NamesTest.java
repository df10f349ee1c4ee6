package dev.inchworm.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final NameLimit BYTES = NameLimit.bytes(63);

    @Property(seed = "7")
    void stayWithinTheLimitAndAreReproducible(@ForAll @StringLength(max = 90) String name) {
        String fitted = Names.fit(name, BYTES);
        assertThat(BYTES.size(fitted)).isLessThanOrEqualTo(63);
        assertThat(Names.fit(name, BYTES)).isEqualTo(fitted);
        if (BYTES.fits(name)) {
            assertThat(fitted).isEqualTo(name);
        }
    }

    @Test
    void stayApartWhereOnlyTheEndsDiffer() {
        String beginning = "x".repeat(80);
        assertThat(Names.fit(beginning + "a", BYTES)).isNotEqualTo(Names.fit(beginning + "b", BYTES));
    }

    @Test
    void doNotCutACharacterInHalf() {
        assertThat(Names.fit("ü".repeat(40), BYTES)).matches("ü{27}_[0-9a-f]{8}");
    }

    @Test
    void countWhatTheDatabaseCounts() {
        NameLimit characters = NameLimit.characters(64);

        assertThat(Names.fit("ü".repeat(64), characters)).isEqualTo("ü".repeat(64));
        assertThat(Names.fit("ü".repeat(65), characters)).matches("ü{55}_[0-9a-f]{8}");
        assertThat(Stream.of(characters, BYTES).min(NameLimit.STRICTEST_FIRST)).contains(BYTES);
    }
}
