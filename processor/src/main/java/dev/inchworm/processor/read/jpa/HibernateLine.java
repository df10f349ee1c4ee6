package dev.inchworm.processor.read.jpa;

import java.util.Optional;

/** A line of Hibernate, whose versions make the same tables of the same classes. */
public enum HibernateLine {
    /** 6.6. */
    SIX("6"),
    /** 7. */
    SEVEN("7");

    private final String option;

    HibernateLine(String option) {
        this.option = option;
    }

    /** What stands for it in the option {@code inchworm.hibernate} and in the snapshot. */
    public String option() {
        return option;
    }

    /** The line that {@code option} stands for. */
    public static Optional<HibernateLine> named(String option) {
        for (HibernateLine line : values()) {
            if (line.option.equals(option)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
