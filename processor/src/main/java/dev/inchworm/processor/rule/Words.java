package dev.inchworm.processor.rule;

import dev.inchworm.schema.ObjectName;

/** What is called otherwise where JPA's annotations make the columns. */
enum Words {
    OWN("@DefaultSql(\"<constant>\") on the field", "@Nullable on the field, which cannot be a primitive then"),
    JPA(
            "@ColumnDefault(\"<constant>\") on the field",
            "let the column be nullable: no nullable = false, no optional = false, no primitive");

    private final String constant;
    private final String nullable;

    Words(String constant, String nullable) {
        this.constant = constant;
        this.nullable = nullable;
    }

    /** Those for what makes the columns of {@code table}. */
    static Words of(RuleInput input, ObjectName table) {
        return input.reading().jpaTables().contains(table) ? JPA : OWN;
    }

    /** How to give every row one constant. */
    String constant() {
        return constant;
    }

    /** How to allow NULL. */
    String nullable() {
        return nullable;
    }
}
