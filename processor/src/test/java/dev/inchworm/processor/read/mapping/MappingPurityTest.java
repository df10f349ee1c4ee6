package dev.inchworm.processor.read.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.read.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of the sources is no input: neither to the schema nor to what is reported. */
class MappingPurityTest {

    private static final List<String> SOURCES = List.of(
            "@Table class A extends Base { B b; @Backfill(\"1\") int x; }",
            "@Table @Index(name = \"same\", columns = \"id\") class B extends Base { @Nullable A a; @Sequence long n; }",
            "@Table(name = \"a\") class Second { @Id long id; }",
            "@Table @Index(name = \"same\", columns = \"id\") @Check(\"\") class C extends Base { Object what; }",
            "@RemovedColumn(name = \"gone\", reason = \"x\") abstract class Base { @Id long id; @Embedded E e; }",
            "class E { @RenamedFrom(\"s\") String street; }",
            "@RemovedTable(name = \"t\", reason = \"x\") class Notes { }");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyOrderGivesTheSame(long seed) {
        List<String> shuffled = new ArrayList<>(SOURCES);
        Collections.shuffle(shuffled, new Random(seed));
        Reading expected = MappedSources.read(SOURCES.toArray(String[]::new));
        Reading actual = MappedSources.read(shuffled.toArray(String[]::new));
        assertThat(MappedSources.problems(expected)).hasSize(4);
        assertThat(actual.schema()).isEqualTo(expected.schema());
        assertThat(actual.hints()).isEqualTo(expected.hints());
        assertThat(actual.places()).isEqualTo(expected.places());
        assertThat(MappedSources.texts(actual)).isEqualTo(MappedSources.texts(expected));
    }
}
