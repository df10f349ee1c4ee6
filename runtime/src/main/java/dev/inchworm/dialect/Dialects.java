package dev.inchworm.dialect;

import java.util.List;
import java.util.Optional;

/** The dialects that Inchworm knows. */
public final class Dialects {

    private static final List<Dialect> ALL = List.of(new MariaDb(), new MySql(), new PostgreSql());

    private Dialects() {}

    /** All of them, sorted by name. */
    public static List<Dialect> all() {
        return ALL;
    }

    /** The dialect called {@code name} in options and folders ({@code postgresql}); empty where there is none. */
    public static Optional<Dialect> named(String name) {
        return ALL.stream().filter(dialect -> dialect.name().equals(name)).findFirst();
    }
}
