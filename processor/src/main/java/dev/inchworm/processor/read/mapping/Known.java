package dev.inchworm.processor.read.mapping;

import dev.inchworm.processor.read.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The annotations that this package knows. */
enum Known {
    TABLE(true, "Table"),
    COLUMN(true, "Column"),
    ID(true, "Id"),
    IDENTITY(true, "Identity"),
    SEQUENCE(true, "Sequence"),
    COMPUTED(true, "Computed"),
    INDEX(true, "Index"),
    UNIQUE(true, "Unique"),
    CHECK(true, "Check"),
    REFERENCES(true, "References"),
    EMBEDDED(true, "Embedded"),
    TRANSIENT(true, "Transient"),
    DEFAULT_SQL(true, "DefaultSql"),
    SQL_TYPE(true, "SqlType"),

    RENAMED_FROM(false, "RenamedFrom"),
    BACKFILL(false, "Backfill"),
    TYPE_CHANGE(false, "TypeChange"),
    MOVED_FROM(false, "MovedFrom"),
    REMOVED_COLUMN(false, "RemovedColumn"),
    REMOVED_TABLE(false, "RemovedTable"),
    ACCEPT_RISK(false, "AcceptRisk"),

    /** Any annotation of that simple name, whoever made it. */
    NULLABLE("Nullable"),
    /** JPA's mark of an entity. */
    JPA_ENTITY("jakarta.persistence.Entity"),
    /** Any other annotation of JPA. */
    JPA("jakarta.persistence");

    /** The names of dialects that an annotation may give, whether this build plans for them or not. */
    static final List<String> DIALECTS = List.of("mariadb", "mysql", "postgresql");

    private static final Map<String, Known> BY_TYPE = new HashMap<>();

    static {
        for (Known known : values()) {
            BY_TYPE.put(known.type, known);
        }
    }

    private final String type;
    private final int bit;

    Known(boolean mapping, String simpleName) {
        this((mapping ? "dev.inchworm.mapping." : "dev.inchworm.hint.") + simpleName);
    }

    Known(String type) {
        this.type = type;
        this.bit = 1 << ordinal();
    }

    /** The binary name of the annotation's type. */
    String type() {
        return type;
    }

    /** The bit that stands for it in a set of annotations. */
    int bit() {
        return bit;
    }

    /** The bit of the annotation with that binary name; 0 for one that is not known. */
    static int bit(String type) {
        Known known = BY_TYPE.get(type);
        if (known != null) {
            return known.bit;
        } else if (type.startsWith(JPA.type)) {
            return JPA.bit();
        } else {
            return Vocabulary.isNullable(type) ? NULLABLE.bit() : 0;
        }
    }

    /** {@code @Index} for {@code dev.inchworm.mapping.Index}. */
    static String simple(String annotation) {
        int end = Math.max(annotation.lastIndexOf('.'), annotation.lastIndexOf('$'));
        return "@" + annotation.substring(end + 1);
    }

    /** {@code @Index}. */
    @Override
    public String toString() {
        return simple(type);
    }
}
