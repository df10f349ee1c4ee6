package dev.inchworm.processor.read.mapping;

import dev.inchworm.processor.read.Declaration;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The primary keys that references point at, of entities of this unit and of others. */
final class Keys {

    private final Context quiet;
    private final ColumnFactory factory;
    private final Map<String, List<MappedField>> fields;
    private final Map<String, Key> known = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    /** @param fields those of entities that have been looked at already, by binary name */
    Keys(Context context, Map<String, List<MappedField>> fields) {
        this.fields = fields;
        quiet = context.quiet();
        factory = new ColumnFactory(quiet, this);
    }

    /**
     * What identifies a row.
     *
     * @param table the table whose key it is
     * @param columns at least one; empty where they cannot be made out
     * @param circular whether the key cannot be made out because it leads back to itself
     */
    record Key(ObjectName table, Optional<List<Column>> columns, boolean circular) {}

    Key of(Declaration entity) {
        Key key = known.get(entity.name());
        if (key != null) {
            return key;
        }
        if (!underWay.add(entity.name())) {
            return new Key(quiet.names().table(entity), Optional.empty(), true);
        }
        try {
            key = find(entity);
            known.put(entity.name(), key);
            return key;
        } finally {
            underWay.remove(entity.name());
        }
    }

    private Key find(Declaration entity) {
        ObjectName table = quiet.names().table(entity);
        List<Column> columns = new ArrayList<>();
        for (MappedField field : fieldsOf(entity)) {
            if (!add(field, table, columns)) {
                return new Key(table, Optional.empty(), leadsBack(field));
            }
        }
        return new Key(table, columns.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(columns)), false);
    }

    private List<MappedField> fieldsOf(Declaration entity) {
        List<MappedField> found = fields.get(entity.name());
        return found != null ? found : new FieldWalk(quiet.classes(), quiet.problems()).of(entity);
    }

    /** False where a part of the key cannot be made out. */
    private boolean add(MappedField field, ObjectName table, List<Column> columns) {
        if (field.isEmbedded()) {
            for (MappedField part : field.inside().get().fields()) {
                if (!add(part, table, columns)) {
                    return false;
                }
            }
            return true;
        }
        if (!field.key()) {
            return true;
        }
        List<Column> made = factory.columns(field, table);
        columns.addAll(made);
        return !made.isEmpty();
    }

    private boolean leadsBack(MappedField field) {
        return field.isEmbedded()
                ? field.inside().get().fields().stream().anyMatch(this::leadsBack)
                : field.key()
                        && field.target().map(target -> of(target).circular()).orElse(false);
    }
}
