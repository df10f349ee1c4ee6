package dev.inchworm.runtime.gate;

import dev.inchworm.runtime.journal.InstanceRow;
import dev.inchworm.runtime.platform.Platform;
import dev.inchworm.runtime.platform.SessionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Sessions that nobody answers for: neither a registered instance that is alive, nor Inchworm itself, nor the server. A
 * cron job, a report, a forgotten terminal, a release that does not register.
 */
record Strangers(List<SessionInfo> sessions) {

    /** What Inchworm's own sessions call themselves; they need nothing of the schema. */
    private static final String OWN = "inchworm ";

    private static final int SHOWN = 4;
    private static final int LOOKS = 3;
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    Strangers {
        sessions = List.copyOf(sessions);
    }

    /**
     * Those who are connected and whom none of {@code alive} owns. A session that is just ending shows for a moment after
     * its client has left, so nobody is called a stranger at first sight.
     */
    static Strangers seen(Platform platform, Connection connection, List<InstanceRow> alive) throws SQLException {
        Strangers strangers = among(platform.sessions().others(connection), alive);
        for (int look = 1; look < LOOKS && !strangers.isEmpty(); look++) {
            try {
                new CountDownLatch(1).await(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return strangers;
            }
            strangers = among(platform.sessions().others(connection), alive);
        }
        return strangers;
    }

    /** Those among {@code sessions} whom none of {@code alive} owns. */
    static Strangers among(List<SessionInfo> sessions, List<InstanceRow> alive) {
        return new Strangers(sessions.stream()
                .filter(session -> session.application()
                        .filter(name -> name.startsWith(OWN))
                        .isEmpty())
                .filter(session -> alive.stream().noneMatch(instance -> instance.owns(session)))
                .toList());
    }

    int count() {
        return sessions.size();
    }

    /** How many, with what they do. */
    String are() {
        return count() == 1 ? "1 session is" : count() + " sessions are";
    }

    boolean isEmpty() {
        return sessions.isEmpty();
    }

    /** For people: who they are, the first few by name. */
    String describe() {
        if (isEmpty()) {
            return "no one";
        }
        String first =
                sessions.stream().limit(SHOWN).map(SessionInfo::introduce).collect(Collectors.joining("; "));
        return count() > SHOWN ? first + "; and " + (count() - SHOWN) + " more" : first;
    }
}
