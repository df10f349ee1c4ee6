package dev.inchworm.processor.read.jpa;

import java.util.Objects;

/**
 * How Hibernate is going to map entities.
 *
 * @param line whose tables are wanted
 * @param constraints whether it puts the constraints of {@code jakarta.validation} into them, as it does where a validator is there
 */
public record HibernateSettings(HibernateLine line, boolean constraints) {

    /** What nobody has asked for otherwise. */
    public static final HibernateSettings DEFAULT = new HibernateSettings(HibernateLine.SIX, false);

    public HibernateSettings {
        Objects.requireNonNull(line);
    }
}
