package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.ObjectName;
import java.util.Objects;
import java.util.Optional;

/**
 * A trigger of a table.
 *
 * @param when the moment, the events, for each what, and the condition: {@code BEFORE INSERT OR UPDATE FOR EACH ROW WHEN
 *     …}
 * @param body what its function does, as it was written; empty where nobody knows
 * @param trait what is unusual about when it fires: {@code disabled}; empty for one that simply fires
 */
public record Trigger(ObjectName table, String name, String when, String body, Optional<String> trait) {

    public Trigger {
        Objects.requireNonNull(table);
        Objects.requireNonNull(trait);
        when = when.strip();
        body = body.strip();
    }
}
