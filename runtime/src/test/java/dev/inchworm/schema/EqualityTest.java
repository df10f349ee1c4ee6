package dev.inchworm.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.testing.Evolution;
import dev.inchworm.testing.Schemas;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** That the equalities which are written out leave no component out: the text of a record names them all. */
class EqualityTest {

    @Property(seed = "7", tries = 300)
    void equalMeansEqualInEveryComponent(@ForAll("evolutions") Evolution evolution) {
        List<Table> before = List.copyOf(evolution.before().tables().values());
        List<Table> after = List.copyOf(evolution.after().tables().values());
        for (Table one : before) {
            for (Table other : after) {
                compare(one, other);
                compareAll(one.columns(), other.columns());
                compareAll(one.uniques(), other.uniques());
                compareAll(one.indexes(), other.indexes());
                compareAll(one.foreignKeys(), other.foreignKeys());
                compare(one.primaryKey(), other.primaryKey());
            }
        }
    }

    @Provide
    Arbitrary<Evolution> evolutions() {
        return Schemas.evolutions();
    }

    private static void compareAll(List<?> some, List<?> others) {
        some.forEach(one -> others.forEach(other -> compare(one, other)));
    }

    private static void compare(Object one, Object other) {
        boolean same = one.toString().equals(other.toString());
        assertThat(one.equals(other)).as("%s = %s", one, other).isEqualTo(same);
        if (same) {
            assertThat(one).hasSameHashCodeAs(other);
        }
    }
}
