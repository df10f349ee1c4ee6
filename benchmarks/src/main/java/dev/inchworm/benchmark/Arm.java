package dev.inchworm.benchmark;

/** One way to compile the model. */
enum Arm {
    /** {@code -proc:none}. */
    NONE("no processor", false),
    /** The yardstick. */
    ONE_CLASS("writes one class", false),
    /** The schema is the snapshot's. */
    UNCHANGED("Inchworm, no change", false),
    /** Two entities have one more column each than the snapshot. */
    TWO_CHANGES("Inchworm, two changes", false),
    /** The schema is the snapshot's, which came about in 500 accepted migrations. */
    LONG_HISTORY("Inchworm, 500 migrations", false),
    /** Everything is new: there is no snapshot. */
    INITIAL("Inchworm, all new", false),
    /** The JPA model with {@code -proc:none}. */
    JPA_NONE("JPA, no processor", true),
    /** The JPA model with Hibernate's processor, which generates a metamodel class for each entity. */
    HIBERNATE("JPA, hibernate-processor", true),
    /** The JPA model, whose schema is the snapshot's. */
    JPA_UNCHANGED("JPA, Inchworm, no change", true),
    /** The JPA model without a snapshot. */
    JPA_INITIAL("JPA, Inchworm, all new", true);

    private final String label;
    private final boolean jpa;

    Arm(String label, boolean jpa) {
        this.label = label;
        this.jpa = jpa;
    }

    /** What the table calls it. */
    String label() {
        return label;
    }

    /** Whether it compiles the model with JPA's annotations. */
    boolean jpa() {
        return jpa;
    }

    /** Whether our processor runs. */
    boolean inchworm() {
        return switch (this) {
            case UNCHANGED, TWO_CHANGES, LONG_HISTORY, INITIAL, JPA_UNCHANGED, JPA_INITIAL -> true;
            case NONE, ONE_CLASS, JPA_NONE, HIBERNATE -> false;
        };
    }
}
