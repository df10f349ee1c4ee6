package dev.inchworm.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.testing.TestPostgres;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cuts a migrator off after every single request that it makes while it does anything, when the server has it and the
 * answer never arrives: to the database that is a migrator killed at that instant. {@code -Dinchworm.cut=messages} also cuts
 * within requests, which takes five times as long.
 */
class CutTest {

    private static final int ORDERS = 2_000;
    private static final boolean MESSAGES = "messages".equals(System.getProperty("inchworm.cut"));

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void aRunThatIsCutAnywhereGoesOnToTheSameEnd(TestPostgres postgres) throws Exception {
        try (Voyage undisturbed = new Voyage(postgres.newDatabase(), ORDERS);
                Voyage voyage = new Voyage(postgres.newDatabase(), ORDERS);
                Wire wire = Wire.to(voyage.database())) {
            List<String> before = voyage.catalogAndRows();
            undisturbed.goUndisturbed();

            Inchworm inchworm = Leg.migrator(Inchworm.configure().dataSource(wire.dataSource()));
            int cuts = 0;
            for (Leg leg : Leg.THERE_AND_BACK) {
                cuts += goCutEverywhere(leg, inchworm, voyage, wire);
            }
            assertThat(voyage.catalogAndRows()).containsExactlyElementsOf(before);
            for (Leg leg : Leg.THERE) {
                cuts += leg == Leg.CONTRACT ? goCutEverywhere(leg, inchworm, voyage, wire) : go(leg, inchworm);
            }
            assertThat(voyage.end()).containsExactlyElementsOf(undisturbed.end());
            assertThat(voyage.rowsDone())
                    .as("each row is updated once, by a batch that is journalled")
                    .isEqualTo(Integer.toString(ORDERS));
            assertThat(cuts).isGreaterThan(100);
        }
    }

    /** Without any trouble, since it is the second time. */
    private static int go(Leg leg, Inchworm inchworm) {
        leg.go(inchworm);
        return 0;
    }

    /** One further each time; what was done for good makes the rest shorter. */
    private static int goCutEverywhere(Leg leg, Inchworm inchworm, Voyage voyage, Wire wire) throws Exception {
        int cuts = 0;
        int messages = 1;
        String position = voyage.position();
        while (true) {
            if (MESSAGES) {
                wire.cutAfter(messages, () -> {});
            } else {
                wire.cutAfterRequests(messages, () -> {});
            }
            Throwable problem = catchThrowable(() -> leg.go(inchworm));
            boolean wasCut = wire.isCut();
            wire.mend();
            if (!wasCut) {
                assertThat(problem).isNull();
                return cuts;
            }
            cuts++;
            if (problem != null) {
                assertThat(problem).isInstanceOf(InchwormException.class);
                assertThat(((InchwormException) problem).code())
                        .as(problem.getMessage())
                        .isIn(Code.IW800, Code.IW813);
            }
            voyage.awaitSilence();
            String now = voyage.position();
            messages = now.equals(position) ? messages + 1 : messages;
            position = now;
        }
    }
}
