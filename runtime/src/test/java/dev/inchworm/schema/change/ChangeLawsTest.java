package dev.inchworm.schema.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.testing.Evolution;
import dev.inchworm.testing.Schemas;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for all changes on all schemas. */
class ChangeLawsTest {

    @Property(seed = "7")
    void inverseChangesLeadBackExactly(@ForAll("evolutions") Evolution evolution) {
        assertThat(Change.applyAll(Change.inverseOf(evolution.changes()), evolution.after()))
                .isEqualTo(evolution.before());
    }

    @Property(seed = "7")
    void invertingTwiceChangesNothing(@ForAll("evolutions") Evolution evolution) {
        assertThat(Change.inverseOf(Change.inverseOf(evolution.changes()))).isEqualTo(evolution.changes());
    }

    @Test
    void theRandomChangesAreOfEveryKind() {
        Set<Class<?>> seen = new HashSet<>();
        Schemas.evolutions().sampleStream().limit(1_000).forEach(evolution -> evolution
                .changes()
                .forEach(change -> seen.add(change.getClass())));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ChangeKinds.all());
    }

    @Provide
    Arbitrary<Evolution> evolutions() {
        return Schemas.evolutions();
    }
}
