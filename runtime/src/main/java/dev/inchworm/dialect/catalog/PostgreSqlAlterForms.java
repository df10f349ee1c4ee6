package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.PostgreSqlDefault;
import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.dialect.lock.PostgreSqlUse;
import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the forms of the actions of an ALTER TABLE. */
final class PostgreSqlAlterForms {

    private static final Set<String> AFTER_TYPE = Set.of(
            "generated", "default", "not", "null", "constraint", "primary", "unique", "references", "check", "collate");

    private PostgreSqlAlterForms() {}

    static List<PostgreSqlUse> read(SqlCursor in) {
        in.accept("if", "exists");
        in.accept("only");
        ObjectName table = in.objectName();
        return in.rest().stream()
                .map(action -> PostgreSqlUse.of(action(action), table))
                .toList();
    }

    private static PostgreSqlForm action(SqlCursor in) {
        if (in.accept("add")) {
            return in.accept("constraint") ? constraint(in) : column(in);
        } else if (in.accept("alter")) {
            in.accept("column");
            in.name();
            return alterColumn(in);
        } else if (in.accept("drop", "constraint")) {
            return PostgreSqlForm.DROP_CONSTRAINT;
        } else if (in.accept("drop")) {
            return PostgreSqlForm.DROP_COLUMN;
        } else if (in.accept("validate", "constraint")) {
            return PostgreSqlForm.VALIDATE;
        } else if (in.accept("rename", "to")) {
            return PostgreSqlForm.RENAME_TABLE;
        } else if (in.accept("rename", "constraint")) {
            return PostgreSqlForm.RENAME_CONSTRAINT;
        } else if (in.accept("rename")) {
            return PostgreSqlForm.RENAME_COLUMN;
        } else if (in.accept("set", "schema")) {
            return PostgreSqlForm.MOVE_TABLE;
        } else if (in.accept("enable", "trigger") || in.accept("disable", "trigger")) {
            return PostgreSqlForm.SWITCH_TRIGGER;
        } else if (in.accept("replica", "identity")) {
            return PostgreSqlForm.REPLICA_IDENTITY;
        }
        throw new Unclear();
    }

    private static PostgreSqlForm constraint(SqlCursor in) {
        in.name();
        if (in.accept("check")) {
            in.parenthesised();
            return in.accept("not", "valid") ? PostgreSqlForm.ADD_CHECK_NOT_VALID : PostgreSqlForm.ADD_CHECK;
        } else if (in.accept("not", "null")) {
            in.name();
            return in.accept("not", "valid") ? PostgreSqlForm.ADD_NOT_NULL_NOT_VALID : PostgreSqlForm.ADD_NOT_NULL;
        } else if (in.accept("foreign", "key")) {
            return in.endsWith("not", "valid")
                    ? PostgreSqlForm.ADD_FOREIGN_KEY_NOT_VALID
                    : PostgreSqlForm.ADD_FOREIGN_KEY;
        } else if (in.accept("unique")) {
            return in.accept("using", "index") ? PostgreSqlForm.ADD_UNIQUE_USING_INDEX : PostgreSqlForm.ADD_UNIQUE;
        }
        in.expect("primary", "key");
        return in.accept("using", "index")
                ? PostgreSqlForm.ADD_PRIMARY_KEY_USING_INDEX
                : PostgreSqlForm.ADD_PRIMARY_KEY;
    }

    /** The dearest of what the definition of a new column asks for. */
    private static PostgreSqlForm column(SqlCursor in) {
        in.accept("column");
        in.accept("if", "not", "exists");
        in.name();
        String type = in.until(AFTER_TYPE).toLowerCase(Locale.ROOT);
        PostgreSqlForm form =
                PostgreSqlTableForm.isSerial(type) ? PostgreSqlForm.ADD_COLUMN_VOLATILE : PostgreSqlForm.ADD_COLUMN;
        while (!in.atEnd()) {
            PostgreSqlForm asked = attribute(in);
            form = asked == PostgreSqlForm.ADD_COLUMN || isDearer(form, asked) ? form : asked;
        }
        return form;
    }

    private static boolean isDearer(PostgreSqlForm form, PostgreSqlForm than) {
        return form.latest().rows().compareTo(than.latest().rows()) > 0;
    }

    private static PostgreSqlForm attribute(SqlCursor in) {
        if (in.accept("default")) {
            return PostgreSqlDefault.of(in.until(AFTER_TYPE)) == PostgreSqlDefault.VOLATILE
                    ? PostgreSqlForm.ADD_COLUMN_VOLATILE
                    : PostgreSqlForm.ADD_COLUMN;
        } else if (in.accept("generated")) {
            String how = in.until(Set.of("identity", "stored", "virtual"));
            boolean identity = in.accept("identity");
            SqlCursor.require(!how.isEmpty());
            if (identity) {
                if (in.isSign("(")) {
                    in.parenthesised();
                }
                return PostgreSqlForm.ADD_COLUMN_IDENTITY;
            }
            return in.accept("stored") ? PostgreSqlForm.ADD_COLUMN_STORED : virtual(in);
        } else if (in.accept("check")) {
            in.parenthesised();
            return PostgreSqlForm.ADD_COLUMN_CHECKED;
        } else if (in.accept("unique") || in.accept("primary", "key")) {
            return PostgreSqlForm.ADD_COLUMN_UNIQUE;
        } else if (in.accept("references")) {
            in.objectName();
            in.restText();
            return PostgreSqlForm.ADD_COLUMN_REFERRING;
        } else if (in.accept("collate") || in.accept("constraint")) {
            in.objectName();
            return PostgreSqlForm.ADD_COLUMN;
        }
        in.accept("not");
        in.expect("null");
        return PostgreSqlForm.ADD_COLUMN;
    }

    private static PostgreSqlForm virtual(SqlCursor in) {
        in.accept("virtual");
        return PostgreSqlForm.ADD_COLUMN_VIRTUAL;
    }

    private static PostgreSqlForm alterColumn(SqlCursor in) {
        if (in.accept("set", "not", "null")) {
            return PostgreSqlForm.SET_NOT_NULL;
        } else if (in.accept("drop", "not", "null")) {
            return PostgreSqlForm.DROP_NOT_NULL;
        } else if (in.accept("set", "default")) {
            return PostgreSqlForm.SET_DEFAULT;
        } else if (in.accept("drop", "default")) {
            return PostgreSqlForm.DROP_DEFAULT;
        } else if (in.accept("type") || in.accept("set", "data", "type")) {
            return PostgreSqlForm.CHANGE_TYPE;
        } else if (in.accept("add", "generated")) {
            return PostgreSqlForm.ADD_IDENTITY;
        } else if (in.accept("set", "generated") || in.accept("restart")) {
            return PostgreSqlForm.SET_IDENTITY;
        } else if (in.accept("drop", "identity")) {
            return PostgreSqlForm.DROP_IDENTITY;
        } else if (in.accept("set", "expression")) {
            return PostgreSqlForm.SET_EXPRESSION;
        } else if (in.accept("drop", "expression")) {
            return PostgreSqlForm.DROP_EXPRESSION;
        } else if (in.accept("set", "statistics")) {
            return PostgreSqlForm.SET_STATISTICS;
        }
        throw new Unclear();
    }
}
