package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The statements of a text, one after the other. */
final class EachStatement {

    private EachStatement() {}

    /** The text of those that begin with one of {@code words}. */
    static String beginningWith(Set<String> words, List<SqlCursor> statements) {
        StringBuilder kept = new StringBuilder();
        for (SqlCursor statement : statements) {
            String text = statement.text();
            if (words.stream().anyMatch(statement::accept)) {
                kept.append(kept.isEmpty() ? "" : "\n").append(text).append(';');
            }
        }
        return kept.toString();
    }

    /** Has {@code form} do each of them to {@code editor}; gives those that it does not understand. */
    static List<String> apply(
            List<SqlCursor> statements, CatalogEditor editor, BiConsumer<SqlCursor, CatalogEditor> form) {
        List<String> unclear = new ArrayList<>();
        for (SqlCursor statement : statements) {
            String text = statement.text();
            editor.tell(new CatalogEvent.StatementBegun(text));
            try {
                form.accept(statement, editor);
            } catch (Unclear e) {
                unclear.add(text);
            }
        }
        return unclear;
    }
}
