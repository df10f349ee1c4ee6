package dev.inchworm.processor.read.mapping;

import java.util.List;

/** The annotations that this package knows, by binary name. */
final class AnnotationNames {

    private static final String MAPPING = "dev.inchworm.mapping.";
    private static final String HINT = "dev.inchworm.hint.";
    private static final String JPA = "jakarta.persistence.";

    static final String TABLE = MAPPING + "Table";
    static final String COLUMN = MAPPING + "Column";
    static final String ID = MAPPING + "Id";
    static final String IDENTITY = MAPPING + "Identity";
    static final String SEQUENCE = MAPPING + "Sequence";
    static final String COMPUTED = MAPPING + "Computed";
    static final String INDEX = MAPPING + "Index";
    static final String UNIQUE = MAPPING + "Unique";
    static final String CHECK = MAPPING + "Check";
    static final String REFERENCES = MAPPING + "References";
    static final String EMBEDDED = MAPPING + "Embedded";
    static final String TRANSIENT = MAPPING + "Transient";
    static final String DEFAULT_SQL = MAPPING + "DefaultSql";
    static final String SQL_TYPE = MAPPING + "SqlType";

    static final String RENAMED_FROM = HINT + "RenamedFrom";
    static final String BACKFILL = HINT + "Backfill";
    static final String TYPE_CHANGE = HINT + "TypeChange";
    static final String REMOVED_COLUMN = HINT + "RemovedColumn";
    static final String REMOVED_TABLE = HINT + "RemovedTable";
    static final String ACCEPT_RISK = HINT + "AcceptRisk";

    static final String JPA_ENTITY = JPA + "Entity";

    /** The names of dialects that an annotation may give, whether this build plans for them or not. */
    static final List<String> DIALECTS = List.of("mariadb", "mysql", "postgresql");

    private AnnotationNames() {}

    static boolean isOurs(String annotation) {
        return annotation.startsWith(MAPPING);
    }

    static boolean isJpa(String annotation) {
        return annotation.startsWith(JPA);
    }

    /** {@code @Index} for {@code dev.inchworm.mapping.Index}. */
    static String simple(String annotation) {
        int end = Math.max(annotation.lastIndexOf('.'), annotation.lastIndexOf('$'));
        return "@" + annotation.substring(end + 1);
    }
}
