package dev.inchworm.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.Doomed.Moment;
import dev.inchworm.testing.TestDatabase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Lets migrators die on MySQL or MariaDB, before, within or after a message to the database that is drawn from a seed, until one
 * gets to the end of its leg.
 */
public final class Deaths {

    private static final int LONGEST_STATEMENT_MICROS = 8_000;

    private static final String ESSENCE = """
            SELECT concat_ws(' ', 'migration', migration, checksum, state) FROM inchworm_migration
            UNION ALL SELECT concat_ws(' ', 'step', migration, step, checksum, state, error) FROM inchworm_step
            UNION ALL SELECT concat_ws(' ', 'undo', migration, number, state, error, sha2(definition, 256)) FROM inchworm_undo_step
            UNION ALL SELECT concat_ws(' ', 'event', kind, migration, count(*)) FROM inchworm_event
            WHERE kind <> 'confirmed' GROUP BY kind, migration ORDER BY 1""";

    private final Random random;
    private final Function<DataSource, Inchworm> migrator;
    private final Map<Leg, Integer> messages = new EnumMap<>(Leg.class);

    /**
     * Nobody has died yet.
     *
     * @param migrator makes one that works over a data source
     */
    public Deaths(long seed, Function<DataSource, Inchworm> migrator) {
        this.random = new Random(seed);
        this.migrator = migrator;
    }

    /** Goes {@code legs} on {@code database} undisturbed, and remembers how many messages each of them takes. */
    public void goUndisturbed(List<Leg> legs, TestDatabase database) {
        for (Leg leg : legs) {
            Doomed immortal = new Doomed(database.dataSource(), 0, Moment.BEFORE, 0);
            leg.go(migrator.apply(immortal.dataSource()));
            messages.put(leg, immortal.messages());
        }
    }

    /** Goes {@code legs}, which were gone undisturbed before, over the dead bodies of migrators; the number of these. */
    public int go(List<Leg> legs, TestDatabase database) throws InterruptedException {
        int deaths = 0;
        for (Leg leg : legs) {
            while (died(leg, database, 1 + random.nextInt(messages.get(leg) * 5 / 4))) {
                deaths++;
            }
        }
        return deaths;
    }

    /** What the journal says, but for what tells how many have died. */
    public static List<String> journal(TestDatabase database) {
        return Fixture.rows(database, ESSENCE);
    }

    private boolean died(Leg leg, TestDatabase database, int last) throws InterruptedException {
        Moment moment = Moment.values()[random.nextInt(Moment.values().length)];
        Doomed process = new Doomed(database.dataSource(), last, moment, random.nextInt(LONGEST_STATEMENT_MICROS));
        try {
            leg.go(migrator.apply(process.dataSource()));
        } catch (InchwormException e) {
            assertThat(process.isDead())
                    .as("%s, message %s: %s", leg, last, e.getMessage())
                    .isTrue();
        }
        Blocker.await("the sessions of a dead migrator are gone", () -> Fixture.value(
                        database,
                        "SELECT count(*) FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()")
                .equals("0"));
        return process.isDead();
    }
}
