package dev.inchworm.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.runtime.Victims.Candidate;
import dev.inchworm.testing.TestPostgres;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kills migrators with SIGKILL, again and again, each at a message to the database that is drawn from a seed ({@code
 * -Dinchworm.kills=2000 -Dinchworm.seed=7} for others than the default), on their way there, back and there again, and
 * compares where that leads with undisturbed ones.
 */
class KillTest {

    private static final int ORDERS = 2_000;
    private static final int KILLS = Integer.getInteger("inchworm.kills", 30);
    private static final long SEED = Long.getLong("inchworm.seed", 20_260_101);

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void aKilledRunGoesOnToTheSameEnd(TestPostgres postgres) throws Exception {
        Random random = new Random(SEED);
        int kills = 0;
        try (Voyage undisturbed = new Voyage(postgres.newDatabase(), ORDERS)) {
            List<String> before = undisturbed.catalogAndRows();
            Map<Leg, Integer> messages = undisturbed.goUndisturbed();
            try (Victims victims = new Victims(undisturbed.database().url())) {
                while (kills < KILLS) {
                    try (Voyage voyage = new Voyage(postgres.newDatabase(), ORDERS)) {
                        kills += go(Leg.THERE_AND_BACK, voyage, victims, messages, random);
                        assertThat(voyage.catalogAndRows()).containsExactlyElementsOf(before);
                        kills += go(Leg.THERE, voyage, victims, messages, random);
                        assertThat(voyage.end()).containsExactlyElementsOf(undisturbed.end());
                        assertThat(voyage.rowsDone())
                                .as("each row is updated once, by a batch that is journalled")
                                .isEqualTo(Integer.toString(ORDERS));
                    }
                }
            }
        }
    }

    private static int go(List<Leg> legs, Voyage voyage, Victims victims, Map<Leg, Integer> messages, Random random)
            throws Exception {
        int kills = 0;
        try (Wire wire = Wire.to(voyage.database())) {
            for (Leg leg : legs) {
                while (killed(leg, 1 + random.nextInt(messages.get(leg) * 5 / 4), voyage, wire, victims)) {
                    kills++;
                }
            }
        }
        return kills;
    }

    /** Whether a migrator was killed, after {@code messages}, before it had gone all of {@code leg}. */
    private static boolean killed(Leg leg, int messages, Voyage voyage, Wire wire, Victims victims) throws Exception {
        Candidate victim = victims.next();
        wire.cutAfter(messages, victim::kill);
        Optional<String> said = victim.go(leg, wire.url());
        boolean wasCut = wire.isCut();
        wire.mend();
        voyage.awaitSilence();
        if (wasCut) {
            // What it said last, it said before.
            assertThat(said.orElse("done")).isEqualTo("done");
            return true;
        }
        assertThat(said).hasValue("done");
        victims.survived(victim);
        return false;
    }
}
