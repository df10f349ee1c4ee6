package dev.inchworm.dialect;

/** MariaDB, 10.11 and later. */
public final class MariaDb extends MySqlDialect {

    /** {@link #name()}. */
    public static final String NAME = "mariadb";

    private static final ServerVersion OLDEST = ServerVersion.parse("10.11.0");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String displayName() {
        return "MariaDB";
    }

    @Override
    public ServerVersion oldest() {
        return OLDEST;
    }

    @Override
    public String collation() {
        return "utf8mb4_uca1400_ai_ci";
    }

    @Override
    public String lostThroughViews() {
        return "TRUNCATE or alter it, refer to it by new foreign keys,\nname its indexes in hints or INSERT … VALUES () without any value";
    }

    @Override
    String uuidType() {
        return "uuid";
    }

    @Override
    String indexUse(boolean used) {
        return used ? "NOT IGNORED" : "IGNORED";
    }
}
