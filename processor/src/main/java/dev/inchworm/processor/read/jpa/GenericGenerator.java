package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.read.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Hibernate's {@code @GenericGenerator} says.
 *
 * @param kind by what values are made
 * @param maker the strategy, as it is written
 * @param parameters by their names
 */
record GenericGenerator(Kind kind, String maker, Map<String, String> parameters) {

    /** By what values are made. */
    enum Kind {
        /** By the column itself. */
        IDENTITY,
        /** By the column itself in Hibernate 7, and by a sequence in 6.6, which does not know the name. */
        IDENTITY_BY_NAME,
        /** By a sequence on PostgreSQL, and by the column itself on MySQL and MariaDB. */
        NATIVE,
        /** By a sequence. */
        SEQUENCE,
        /** By nothing that the database has to have. */
        NOTHING,
        /** By a class that is not Hibernate's, or in a way that has to be run to be known. */
        OWN
    }

    private static final String ID = "org.hibernate.id.";
    private static final Set<String> SEQUENCES =
            Set.of("sequence", "enhanced-sequence", "seqhilo", ID + "enhanced.SequenceStyleGenerator");
    private static final Set<String> NOTHINGS = Set.of(
            "uuid",
            "uuid2",
            "uuid.hex",
            "hex",
            "guid",
            "assigned",
            "increment",
            "foreign",
            ID + "UUIDGenerator",
            ID + "UUIDHexGenerator",
            ID + "GUIDGenerator",
            ID + "Assigned",
            ID + "IncrementGenerator",
            ID + "ForeignGenerator",
            ID + "uuid.UuidGenerator");

    /** Those parameters of a sequence that are read; what the others would do is not known. */
    private static final Set<String> READ = Set.of("sequence_name", "sequence", "initial_value", "increment_size");

    GenericGenerator {
        parameters = Map.copyOf(parameters);
    }

    static GenericGenerator of(Annotation annotation) {
        String maker = annotation
                .classLiteral("type")
                .filter(type -> !type.equals("org.hibernate.generator.Generator"))
                .or(() -> annotation.text("strategy"))
                .orElse("assigned");
        Map<String, String> parameters = new HashMap<>();
        for (Annotation parameter : annotation.nested("parameters")) {
            parameters.put(
                    parameter.text("name").orElse(""), parameter.text("value").orElse(""));
        }
        boolean byClass = annotation
                .classLiteral("type")
                .filter(type -> type.equals(ID + "IdentityGenerator"))
                .isPresent();
        return new GenericGenerator(byClass ? Kind.IDENTITY : kind(maker, parameters), maker, parameters);
    }

    private static Kind kind(String maker, Map<String, String> parameters) {
        if (SEQUENCES.contains(maker)) {
            boolean readable = READ.containsAll(parameters.keySet())
                    && parameters.getOrDefault("initial_value", "1").matches("\\d{1,18}")
                    && parameters.getOrDefault("increment_size", "1").matches("\\d{1,18}");
            return readable ? Kind.SEQUENCE : Kind.OWN;
        }
        if (maker.equals("identity")) {
            return Kind.IDENTITY_BY_NAME;
        } else if (maker.equals("native") && READ.containsAll(parameters.keySet())) {
            return Kind.NATIVE;
        }
        return NOTHINGS.contains(maker) ? Kind.NOTHING : Kind.OWN;
    }

    /** The name given to the sequence. */
    Optional<String> sequenceName() {
        return Optional.ofNullable(parameters.get("sequence_name"))
                .or(() -> Optional.ofNullable(parameters.get("sequence")));
    }

    /** The number given by a parameter. */
    Optional<Long> number(String parameter) {
        return Optional.ofNullable(parameters.get(parameter)).map(Long::valueOf);
    }
}
