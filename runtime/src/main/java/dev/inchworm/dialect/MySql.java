package dev.inchworm.dialect;

import dev.inchworm.schema.Schema;
import dev.inchworm.schema.change.Change;
import java.util.List;

/** Oracle's MySQL, 8.0.32 and later. */
public final class MySql extends MySqlDialect {

    /** {@link #name()}. */
    public static final String NAME = "mysql";

    private static final ServerVersion OLDEST = ServerVersion.parse("8.0.32");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String displayName() {
        return "MySQL";
    }

    @Override
    public ServerVersion oldest() {
        return OLDEST;
    }

    @Override
    public String collation() {
        return "utf8mb4_0900_ai_ci";
    }

    @Override
    public String lostThroughViews() {
        return "TRUNCATE or alter it, refer to it by new foreign keys\nor name its indexes in hints";
    }

    @Override
    public Schema kept(Schema schema) {
        return SequenceTables.in(schema);
    }

    @Override
    public List<Change> kept(List<Change> changes) {
        return SequenceTables.in(changes);
    }

    @Override
    String uuidType() {
        return "binary(16)";
    }

    @Override
    String indexUse(boolean used) {
        return used ? "VISIBLE" : "INVISIBLE";
    }
}
