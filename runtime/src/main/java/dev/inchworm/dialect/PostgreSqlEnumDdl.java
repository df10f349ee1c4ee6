package dev.inchworm.dialect;

import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.stream.Collectors;

/** The statements about enum types. PostgreSQL can give them further names, and take none away. */
public final class PostgreSqlEnumDdl {

    private final PostgreSql dialect;

    /** The statements of {@code dialect}. */
    public PostgreSqlEnumDdl(PostgreSql dialect) {
        this.dialect = dialect;
    }

    /** A type of some names, in their order. */
    public String create(ObjectName type, List<String> names) {
        return "CREATE TYPE " + dialect.quote(type) + " AS ENUM ("
                + names.stream().map(dialect::literal).collect(Collectors.joining(", ")) + ");";
    }

    /**
     * One more name of a type, unless an undone run has left it there; nobody can use it before the commit.
     *
     * @param names all that the type is to have, in their order: what comes before {@code name} is there already
     * @param first the first one that the type has so far
     */
    public String addValue(ObjectName type, String name, List<String> names, String first) {
        int at = names.indexOf(name);
        String place = at > 0 ? " AFTER " + dialect.literal(names.get(at - 1)) : " BEFORE " + dialect.literal(first);
        return "ALTER TYPE " + dialect.quote(type) + " ADD VALUE IF NOT EXISTS " + dialect.literal(name) + place + ";";
    }

    /** The end of a type that no column is of. */
    public String drop(ObjectName type) {
        return "DROP TYPE " + dialect.quote(type) + ";";
    }
}
