package dev.inchworm.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void findsTheClosestName() {
        assertThat(Nearest.to("remrk", List.of("remarks", "remark", "rank"))).contains("remark");
        assertThat(Nearest.to("Orders", List.of("orders"))).contains("orders");
        assertThat(Nearest.to("faks", List.of("fax"))).contains("fax");
    }

    @Test
    void findsNothingWhereNothingIsClose() {
        assertThat(Nearest.to("remark", List.of("total", "created_at"))).isEmpty();
        assertThat(Nearest.to("remark", List.of())).isEmpty();
    }

    @Test
    void prefersTheFirstOfEquallyCloseNames() {
        assertThat(Nearest.to("cat", List.of("mat", "bat"))).contains("bat");
    }

    @Test
    void asksAtTheEndOfASentence() {
        assertThat(Nearest.question("remrk", List.of("remark"))).isEqualTo(" Did you mean 'remark'?");
        assertThat(Nearest.question("remrk", List.of("total"))).isEmpty();
    }

    @Test
    void countsEdits() {
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("ab", "ba")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }

    @Property(seed = "7", tries = 200)
    void distanceIsSymmetric(
            @ForAll @AlphaChars @StringLength(max = 8) String a, @ForAll @AlphaChars @StringLength(max = 8) String b) {
        assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a));
        assertThat(Nearest.distance(a, b) == 0).isEqualTo(a.equals(b));
    }
}
