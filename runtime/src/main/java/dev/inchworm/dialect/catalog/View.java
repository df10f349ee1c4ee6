package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.ObjectName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A view.
 *
 * @param of the one table, or view, whose rows it shows, all of them and as they are; empty where it is anything more
 * @param columns of that, by the names that the view gives them
 */
public record View(ObjectName name, Optional<ObjectName> of, Map<String, String> columns) {

    public View {
        Objects.requireNonNull(name);
        Objects.requireNonNull(of);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
