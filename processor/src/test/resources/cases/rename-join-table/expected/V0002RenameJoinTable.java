package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-rename-join-table}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
 *   <li>Renames table order_tags to labels, and puts a view in its place, through which the old release goes on reading and writing.
 *   <li>Renames the constraint order_tags_pkey of labels to labels_pkey.
 *   <li>Renames the index order_tags_tag_id_idx of labels to labels_tag_id_idx.
 *   <li>Renames the constraint order_tags_order_id_fkey of labels to labels_order_id_fkey.
 *   <li>Renames the constraint order_tags_tag_id_fkey of labels to labels_tag_id_fkey.
 *   <li>Drops the view order_tags, which only the old release used.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-rename-join-table}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002RenameJoinTable extends AcceptedMigration {
    public V0002RenameJoinTable() {
        super("main", 2, "rename-join-table",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 4),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
