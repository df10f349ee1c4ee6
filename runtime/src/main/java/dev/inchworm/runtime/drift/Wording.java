package dev.inchworm.runtime.drift;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.runtime.Difference.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Sql;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the parts of a schema say, in words: two say the same if they are the same to the database. */
final class Wording {

    private final Dialect dialect;

    /** For SQL of {@code dialect}. */
    Wording(Dialect dialect) {
        this.dialect = dialect;
    }

    static Part part(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return Part.PRIMARY_KEY;
        } else if (constraint instanceof Unique) {
            return Part.UNIQUE;
        } else if (constraint instanceof ForeignKey) {
            return Part.FOREIGN_KEY;
        }
        return Part.CHECK;
    }

    String type(Column column) {
        return dialect.type(column);
    }

    String nullable(Column column) {
        return column.nullable() ? "NULL" : "NOT NULL";
    }

    Optional<String> defaultOf(Column column) {
        return column.defaultSql().map(this::text);
    }

    String comment(String text) {
        return dialect.literal(text);
    }

    String generation(Column column) {
        return column.generation()
                .map(generation -> generation instanceof Generation.Computed computed
                        ? "computed as " + text(computed.expression()) + (computed.stored() ? ", stored" : "")
                        : "an identity")
                .orElse("a plain column");
    }

    String definition(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "on (" + String.join(", ", key.columns()) + ")";
        } else if (constraint instanceof Unique unique) {
            return "on (" + String.join(", ", unique.columns()) + ")";
        } else if (constraint instanceof ForeignKey key) {
            return "from (" + String.join(", ", key.columns()) + ") to " + key.target() + " ("
                    + String.join(", ", key.targetColumns()) + ")" + action(" ON DELETE ", key.onDelete())
                    + action(" ON UPDATE ", key.onUpdate());
        }
        return text(((Check) constraint).expression());
    }

    private static String action(String when, Action action) {
        return action == Action.NO_ACTION ? "" : when + action.sql();
    }

    String definition(Index index) {
        return (index.unique() ? "unique " : "")
                + "on "
                + index.method().map(method -> method + " ").orElse("")
                + index.parts().stream().map(this::part).collect(Collectors.joining(", ", "(", ")"))
                + (index.include().isEmpty() ? "" : " including " + String.join(", ", index.include()))
                + index.where().map(where -> " where " + text(where)).orElse("");
    }

    private String part(Index.Part part) {
        String what = part instanceof Index.Part.OfColumn of
                ? of.column()
                : text(((Index.Part.OfExpression) part).expression());
        return what + (part.descending() ? " descending" : "");
    }

    String definition(Sequence sequence) {
        return "from " + sequence.start() + " by " + sequence.increment();
    }

    private String text(Sql sql) {
        return sql.in(dialect.name()).orElse("");
    }
}
