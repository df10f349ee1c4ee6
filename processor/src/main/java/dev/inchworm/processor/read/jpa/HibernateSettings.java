package dev.inchworm.processor.read.jpa;

import java.util.Objects;

/**
 * How Hibernate is going to map entities.
 *
 * @param line whose tables are wanted
 * @param constraints whether it puts the constraints of {@code jakarta.validation} into them, as it does where a validator is there
 * @param lobsAsText whether texts marked with {@code @Lob} are kept as text on PostgreSQL, and not as the large objects that
 *     Hibernate makes of them
 */
public record HibernateSettings(HibernateLine line, boolean constraints, boolean lobsAsText) {

    /** What nobody has asked for otherwise. */
    public static final HibernateSettings DEFAULT = new HibernateSettings(HibernateLine.SIX, false, false);

    public HibernateSettings {
        Objects.requireNonNull(line);
    }
}
