package dev.inchworm.runtime.drift;

import dev.inchworm.dialect.catalog.Catalog;
import dev.inchworm.dialect.catalog.CatalogEditor;
import dev.inchworm.dialect.catalog.DatabaseCatalog;
import java.util.ArrayList;
import java.util.List;

/**
 * What should be in a database.
 *
 * @param catalog as far as the statements that were run tell
 * @param unclear statements that may have changed tables in a way that is not understood: what they speak of is not
 *     compared
 * @param unfinished statements that may or may not have taken effect: what they speak of is not compared either
 */
public record Expected(Catalog catalog, List<String> unclear, List<String> unfinished) {

    public Expected {
        unclear = List.copyOf(unclear);
        unfinished = List.copyOf(unfinished);
    }

    /**
     * What is there after statements.
     *
     * @param done in the order in which they took effect
     * @param unfinished begun, and not known to have ended
     */
    public static Expected after(DatabaseCatalog catalog, List<String> done, List<String> unfinished) {
        CatalogEditor editor = new CatalogEditor();
        List<String> unclear = new ArrayList<>();
        done.forEach(sql -> unclear.addAll(catalog.apply(sql, editor)));
        return new Expected(editor.toCatalog(), unclear, unfinished);
    }
}
