package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.dialect.lock.PostgreSqlLock;
import dev.inchworm.dialect.lock.PostgreSqlUse;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the form of statements by their text. */
public final class PostgreSqlFormReader {

    private static final Set<String> SETTINGS = Set.of("set", "reset", "show");

    private PostgreSqlFormReader() {}

    /**
     * What {@code sql}, one or several statements, uses.
     *
     * @return empty where any of it is of a form that the catalogue does not have
     */
    public static Optional<List<PostgreSqlUse>> read(String sql) {
        List<PostgreSqlUse> uses = new ArrayList<>();
        try {
            for (SqlCursor statement : SqlCursor.statements(sql)) {
                uses.addAll(statement(statement));
            }
            return Optional.of(List.copyOf(uses));
        } catch (Unclear e) {
            return Optional.empty();
        }
    }

    private static List<PostgreSqlUse> statement(SqlCursor in) {
        if (in.accept("alter", "table")) {
            return PostgreSqlAlterForms.read(in);
        } else if (in.accept("create")) {
            return List.of(create(in, in.accept("or", "replace")));
        } else if (in.accept("alter")) {
            return List.of(alter(in));
        } else if (in.accept("drop")) {
            return drop(in);
        } else if (in.accept("comment", "on")) {
            return List.of(PostgreSqlUse.of(comment(in)));
        } else if (in.accept("lock")) {
            return lock(in);
        } else if (in.accept("grant") || in.accept("revoke")) {
            return List.of(PostgreSqlUse.of(PostgreSqlForm.GRANT));
        } else if (in.accept("do")) {
            return PostgreSqlBlock.read(in);
        } else if (in.accept("explain")) {
            return List.of(PostgreSqlUse.of(PostgreSqlForm.EXPLAIN));
        } else if (SETTINGS.stream().anyMatch(in::accept)) {
            return List.of(PostgreSqlUse.of(PostgreSqlForm.SETTING));
        }
        return List.of(data(in));
    }

    private static PostgreSqlForm comment(SqlCursor in) {
        if (in.accept("constraint")) {
            return PostgreSqlForm.COMMENT_ON_CONSTRAINT;
        }
        return in.accept("table") || in.accept("column")
                ? PostgreSqlForm.COMMENT_ON_TABLE
                : PostgreSqlForm.COMMENT_ELSEWHERE;
    }

    private static PostgreSqlUse data(SqlCursor in) {
        if (in.accept("update")) {
            in.accept("only");
            return PostgreSqlUse.of(PostgreSqlForm.UPDATE, in.objectName());
        } else if (in.accept("insert", "into")) {
            return PostgreSqlUse.of(PostgreSqlForm.INSERT, in.objectName());
        } else if (in.accept("delete", "from")) {
            in.accept("only");
            return PostgreSqlUse.of(PostgreSqlForm.DELETE, in.objectName());
        } else if (in.accept("select", "setval")
                || in.accept("select", "pg_catalog") && in.acceptSign(".") && in.accept("setval")) {
            return PostgreSqlUse.of(PostgreSqlForm.SET_SEQUENCE);
        }
        in.expect("select");
        return PostgreSqlUse.of(PostgreSqlForm.SELECT);
    }

    private static PostgreSqlUse create(SqlCursor in, boolean replaces) {
        boolean unique = in.accept("unique");
        if (in.accept("index")) {
            boolean concurrently = in.accept("concurrently");
            in.accept("if", "not", "exists");
            in.name();
            in.expect("on");
            in.accept("only");
            return PostgreSqlUse.of(
                    concurrently ? PostgreSqlForm.CREATE_INDEX_CONCURRENTLY : PostgreSqlForm.CREATE_INDEX,
                    in.objectName());
        } else if (unique) {
            throw new Unclear();
        } else if (in.accept("table")) {
            in.accept("if", "not", "exists");
            ObjectName table = in.objectName();
            return PostgreSqlUse.of(
                    in.holds("references") ? PostgreSqlForm.CREATE_TABLE_REFERRING : PostgreSqlForm.CREATE_TABLE,
                    table);
        } else if (in.accept("trigger")) {
            in.name();
            in.until(Set.of("on"));
            in.expect("on");
            return PostgreSqlUse.of(
                    replaces ? PostgreSqlForm.REPLACE_TRIGGER : PostgreSqlForm.CREATE_TRIGGER, in.objectName());
        } else if (in.accept("view")) {
            return PostgreSqlUse.of(replaces ? PostgreSqlForm.REPLACE_VIEW : PostgreSqlForm.CREATE_VIEW);
        } else if (in.accept("function")) {
            return PostgreSqlUse.of(PostgreSqlForm.CREATE_FUNCTION);
        } else if (in.accept("sequence")) {
            return PostgreSqlUse.of(PostgreSqlForm.CREATE_SEQUENCE);
        } else if (in.accept("type") || in.accept("domain")) {
            return PostgreSqlUse.of(PostgreSqlForm.CREATE_TYPE);
        } else if (in.accept("schema")) {
            return PostgreSqlUse.of(PostgreSqlForm.CREATE_SCHEMA);
        } else if (in.accept("statistics")) {
            return PostgreSqlUse.of(PostgreSqlForm.CREATE_STATISTICS);
        }
        throw new Unclear();
    }

    private static PostgreSqlUse alter(SqlCursor in) {
        if (in.accept("index")) {
            in.accept("if", "exists");
            in.objectName();
            in.expect("rename", "to");
            return PostgreSqlUse.of(PostgreSqlForm.RENAME_INDEX);
        } else if (in.accept("sequence")) {
            in.accept("if", "exists");
            in.objectName();
            return PostgreSqlUse.of(
                    in.accept("owned", "by")
                            ? PostgreSqlForm.OWN_SEQUENCE
                            : in.accept("rename") || in.accept("set", "schema")
                                    ? PostgreSqlForm.RENAME_SEQUENCE
                                    : PostgreSqlForm.ALTER_SEQUENCE);
        } else if (in.accept("type")) {
            in.objectName();
            if (in.accept("add", "value")) {
                return PostgreSqlUse.of(PostgreSqlForm.ADD_ENUM_VALUE);
            }
            in.expect("rename", "value");
            return PostgreSqlUse.of(PostgreSqlForm.RENAME_ENUM_VALUE);
        } else if (in.accept("trigger")) {
            in.name();
            in.expect("on");
            return PostgreSqlUse.of(PostgreSqlForm.RENAME_TRIGGER, in.objectName());
        } else if (in.accept("view")) {
            in.objectName();
            if (in.accept("owner", "to")) {
                return PostgreSqlUse.of(PostgreSqlForm.OWN_VIEW);
            }
            SqlCursor.require(in.accept("rename", "to") || in.accept("set", "schema"));
            return PostgreSqlUse.of(PostgreSqlForm.RENAME_VIEW);
        }
        throw new Unclear();
    }

    private static List<PostgreSqlUse> drop(SqlCursor in) {
        if (in.accept("table")) {
            in.accept("if", "exists");
            return in.rest().stream()
                    .map(table -> PostgreSqlUse.of(PostgreSqlForm.DROP_TABLE, table.objectName()))
                    .toList();
        } else if (in.accept("trigger")) {
            in.accept("if", "exists");
            in.name();
            in.expect("on");
            return List.of(PostgreSqlUse.of(PostgreSqlForm.DROP_TRIGGER, in.objectName()));
        } else if (in.accept("index")) {
            return List.of(PostgreSqlUse.of(
                    in.accept("concurrently") ? PostgreSqlForm.DROP_INDEX_CONCURRENTLY : PostgreSqlForm.DROP_INDEX));
        } else if (in.accept("function")) {
            return List.of(PostgreSqlUse.of(PostgreSqlForm.DROP_FUNCTION));
        } else if (in.accept("view")) {
            return List.of(PostgreSqlUse.of(PostgreSqlForm.DROP_VIEW));
        } else if (in.accept("sequence")) {
            return List.of(PostgreSqlUse.of(PostgreSqlForm.DROP_SEQUENCE));
        } else if (in.accept("type") || in.accept("domain")) {
            return List.of(PostgreSqlUse.of(PostgreSqlForm.DROP_TYPE));
        }
        throw new Unclear();
    }

    private static List<PostgreSqlUse> lock(SqlCursor in) {
        in.accept("table");
        List<PostgreSqlUse> uses = new ArrayList<>();
        List<ObjectName> tables = new ArrayList<>();
        do {
            in.accept("only");
            tables.add(in.objectName());
        } while (in.acceptSign(","));
        Optional<PostgreSqlLock> named = in.accept("in")
                ? Optional.of(PostgreSqlLock.called(in.until(Set.of("mode"))).orElseThrow(Unclear::new))
                : Optional.empty();
        tables.forEach(table -> uses.add(new PostgreSqlUse(PostgreSqlForm.LOCK_TABLE, named, Optional.of(table))));
        return uses;
    }
}
