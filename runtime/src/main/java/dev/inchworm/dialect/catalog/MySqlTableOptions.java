package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MySqlLiterals;
import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of a table as a whole.
 *
 * @param collation of its text; empty where nothing is said, or nothing that tells
 * @param comment empty where nothing is said; an empty one takes the comment away
 * @param engine other than InnoDB
 */
record MySqlTableOptions(Optional<String> collation, Optional<String> comment, Optional<String> engine) {

    /** What neither rows nor statements notice. */
    private static final Set<String> STORAGE = Set.of(
            "auto_increment",
            "avg_row_length",
            "checksum",
            "delay_key_write",
            "key_block_size",
            "max_rows",
            "min_rows",
            "pack_keys",
            "page_checksum",
            "row_format",
            "stats_auto_recalc",
            "stats_persistent",
            "stats_sample_pages",
            "transactional");

    /** All options up to the end, or to the query that gives the first rows. */
    static MySqlTableOptions read(SqlCursor in) {
        Optional<String> collation = Optional.empty();
        Optional<String> comment = Optional.empty();
        Optional<String> engine = Optional.empty();
        while (!in.atEnd() && !in.isNext("as")) {
            in.acceptSign(",");
            in.accept("default");
            if (in.accept("comment")) {
                in.acceptSign("=");
                comment = Optional.of(MySqlLiterals.unquoted(in.literal()));
            } else if (in.accept("collate")) {
                in.acceptSign("=");
                collation = Optional.of(in.name().toLowerCase(Locale.ROOT));
            } else if (in.accept("charset") || in.accept("character", "set")) {
                in.acceptSign("=");
                in.name();
            } else if (in.accept("engine")) {
                in.acceptSign("=");
                engine = Optional.of(in.name());
            } else if (STORAGE.stream().anyMatch(in::accept)) {
                in.acceptSign("=");
                in.until(STORAGE_ENDS);
            } else {
                throw new Unclear();
            }
        }
        return new MySqlTableOptions(collation, comment, engine.filter(name -> !name.equalsIgnoreCase("InnoDB")));
    }

    private static final Set<String> STORAGE_ENDS =
            Set.of("comment", "collate", "charset", "character", "default", "engine");

    void apply(ObjectName table, CatalogEditor editor) {
        SchemaObject object = SchemaObject.table(table);
        comment.ifPresent(text ->
                editor.edit(table, own -> own.withComment(Optional.of(text).filter(some -> !some.isEmpty()))));
        engine.ifPresent(name -> editor.mark(object, "kept by " + name));
        collation.ifPresent(name -> {
            collationOf(table, editor).ifPresent(before -> editor.unmark(object, MySqlTableForm.COLLATED + before));
            editor.mark(object, MySqlTableForm.COLLATED + name);
        });
    }

    /** The collation that a table is known to have. */
    static Optional<String> collationOf(ObjectName table, CatalogEditor editor) {
        return editor.traits(SchemaObject.table(table)).stream()
                .filter(trait -> trait.startsWith(MySqlTableForm.COLLATED))
                .map(trait -> trait.substring(MySqlTableForm.COLLATED.length()))
                .findFirst();
    }
}
