package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.prove.Flaw;
import dev.inchworm.processor.prove.Prover;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan verifier finds nothing to object to in what is planned. */
class ProvenTest {

    @ParameterizedTest
    @MethodSource("cases")
    void goldenCaseIsProven(GoldenCase golden, int major) {
        assertThat(Prover.prove(golden.rollout().trial(major)))
                .extracting(Flaw::toString)
                .isEmpty();
    }

    static Stream<Arguments> cases() {
        return GoldenCase.all().flatMap(golden -> Stream.of(14, 18)
                .filter(major -> golden.rollout().planned(major).problems().isEmpty())
                .map(major -> Arguments.of(golden, major)));
    }
}
