package dev.inchworm.runtime.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A session of the database, as far as this user may see it. What a session runs is left out on purpose: statements
 * hold data.
 *
 * @param id what the database calls it: a process id on PostgreSQL; 0 for a transaction without a session
 * @param application what it calls itself
 * @param address where it comes from; empty for a local one, or where it may not be seen
 * @param started when it connected, by the database's clock
 * @param age how long ago that was
 * @param transactionAge how long its transaction has been open; empty without one
 */
public record SessionInfo(
        long id,
        Optional<String> user,
        Optional<String> application,
        Optional<String> address,
        Optional<Instant> started,
        Optional<Duration> age,
        Optional<Duration> transactionAge) {

    /** For people: {@code pid 4711 (psql, user shop, 10.0.0.3), in a transaction for 12 s}. */
    public String describe() {
        StringBuilder text = new StringBuilder(name());
        transactionAge.ifPresent(age ->
                text.append(", in a transaction for ").append(age.toSeconds()).append(" s"));
        return text.toString();
    }

    /** For people who wonder who that is: {@code pid 4711 (psql, user shop, 10.0.0.3), connected for 3 min}. */
    public String introduce() {
        return name() + age.map(known -> ", connected for " + roughly(known)).orElse("");
    }

    /** Who it is: {@code pid 4711 (psql, user shop, 10.0.0.3)}. */
    public String name() {
        String called = application.filter(name -> !name.isBlank()).orElse("unnamed");
        StringBuilder text = new StringBuilder();
        if (id == 0) {
            return called + user.map(name -> " (user " + name + ")").orElse("");
        }
        text.append("pid ").append(id).append(" (").append(called);
        user.ifPresent(name -> text.append(", user ").append(name));
        address.ifPresent(from -> text.append(", ").append(from));
        return text.append(')').toString();
    }

    private static String roughly(Duration duration) {
        if (duration.toHours() >= 48) {
            return duration.toDays() + " days";
        } else if (duration.toMinutes() >= 120) {
            return duration.toHours() + " h";
        }
        return duration.toSeconds() >= 120 ? duration.toMinutes() + " min" : duration.toSeconds() + " s";
    }
}
