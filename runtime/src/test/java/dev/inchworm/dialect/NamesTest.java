package dev.inchworm.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Property(seed = "7")
    void stayWithinTheLimitAndAreReproducible(@ForAll @StringLength(max = 90) String name) {
        String fitted = Names.fit(name, 63);
        assertThat(Names.bytes(fitted)).isLessThanOrEqualTo(63);
        assertThat(Names.fit(name, 63)).isEqualTo(fitted);
        if (Names.bytes(name) <= 63) {
            assertThat(fitted).isEqualTo(name);
        }
    }

    @Test
    void stayApartWhereOnlyTheEndsDiffer() {
        String beginning = "x".repeat(80);
        assertThat(Names.fit(beginning + "a", 63)).isNotEqualTo(Names.fit(beginning + "b", 63));
    }

    @Test
    void doNotCutACharacterInHalf() {
        assertThat(Names.fit("ü".repeat(40), 63)).matches("ü{27}_[0-9a-f]{8}");
    }
}
