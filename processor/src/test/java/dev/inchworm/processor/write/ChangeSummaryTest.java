package dev.inchworm.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.schema.change.Change;
import dev.inchworm.testing.Evolution;
import dev.inchworm.testing.Schemas;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChangeSummaryTest {

    @Property(seed = "7", tries = 200)
    void saysEveryChangeInALineOfItsOwn(@ForAll("evolutions") Evolution evolution) {
        for (Change change : evolution.changes()) {
            assertThat(ChangeSummary.lines(java.util.List.of(change)))
                    .singleElement()
                    .asString()
                    .doesNotContain("\n")
                    .contains(change.object().toString());
        }
    }

    @Provide
    Arbitrary<Evolution> evolutions() {
        return Schemas.evolutions();
    }
}
