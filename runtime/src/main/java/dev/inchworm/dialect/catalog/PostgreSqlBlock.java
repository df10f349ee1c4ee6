package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.dialect.lock.PostgreSqlUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Blocks of code whose only effects are statements that they put together themselves, each of a form that a schema does not
 * notice: rights, the owner of a view, the name of a sequence that belongs to a column.
 */
final class PostgreSqlBlock {

    private static final Map<String, PostgreSqlForm> FORMS = Map.of(
            "GRANT %s ON ", PostgreSqlForm.GRANT,
            "REVOKE ALL ON ", PostgreSqlForm.GRANT,
            "ALTER VIEW %s OWNER TO ", PostgreSqlForm.OWN_VIEW,
            "ALTER SEQUENCE %s RENAME TO ", PostgreSqlForm.RENAME_SEQUENCE);

    /** What a block would have other effects by. */
    private static final Set<String> ACTS = Set.of(
            "create",
            "alter",
            "drop",
            "comment",
            "rename",
            "truncate",
            "insert",
            "update",
            "delete",
            "merge",
            "copy",
            "call",
            "perform",
            "import",
            "refresh",
            "reindex",
            "cluster",
            "vacuum",
            "grant",
            "revoke");

    private PostgreSqlBlock() {}

    /** What it uses; {@code in} stands behind {@code DO}. */
    static List<PostgreSqlUse> read(SqlCursor in) {
        String code = PostgreSqlStatements.unquoted(in.literal());
        List<Token> body = SqlTokens.of(code).list();
        in.end();
        List<PostgreSqlUse> uses = new ArrayList<>();
        for (int at = 0; at < body.size(); at++) {
            Token token = body.get(at);
            SqlCursor.require(token.kind() != Kind.WORD || !ACTS.contains(token.text()));
            if (token.isWord("execute")) {
                SqlCursor.require(at + 3 < body.size()
                        && body.get(at + 1).isWord("format")
                        && body.get(at + 2).isSign("(")
                        && body.get(at + 3).kind() == Kind.STRING);
                uses.add(PostgreSqlUse.of(
                        form(PostgreSqlStatements.unquoted(body.get(at + 3).text()))));
            } else if (token.isWord("lock")) {
                int end = code.indexOf(';', token.start());
                SqlCursor.require(end > 0);
                uses.addAll(PostgreSqlFormReader.read(code.substring(token.start(), end))
                        .orElseThrow(Unclear::new));
            }
        }
        SqlCursor.require(!uses.isEmpty());
        return uses;
    }

    private static PostgreSqlForm form(String command) {
        return FORMS.entrySet().stream()
                .filter(form -> command.startsWith(form.getKey()) && !command.contains(";"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(Unclear::new);
    }
}
