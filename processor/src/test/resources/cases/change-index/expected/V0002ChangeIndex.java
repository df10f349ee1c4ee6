package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-change-index}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Builds the index inchworm_new_orders_becomes_plain_809258f2 while others read and write, however long it takes.
 *   <li>Builds the index inchworm_new_orders_by_mail_e729008a while others read and write, however long it takes.
 *   <li>Looks for duplicates that the unique index inchworm_new_orders_becomes_unique_97f185ef would not allow.
 *   <li>Builds the unique index inchworm_new_orders_becomes_unique_97f185ef while others read and write; duplicates fail from its start on.
 *   <li>Renames the index short_name of orders to orders_year_customer_id_idx.
 *   <li>Drops the index becomes_plain while others read and write.
 *   <li>Renames the index inchworm_new_orders_becomes_plain_809258f2 of orders to becomes_plain.
 *   <li>Drops the index becomes_unique while others read and write.
 *   <li>Renames the index inchworm_new_orders_becomes_unique_97f185ef of orders to becomes_unique.
 *   <li>Drops the index by_mail while others read and write.
 *   <li>Renames the index inchworm_new_orders_by_mail_e729008a of orders to by_mail.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-change-index}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ChangeIndex extends AcceptedMigration {
    public V0002ChangeIndex() {
        super("main", 2, "change-index",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 3),
                Steps.of("postgresql", Phase.REMOVE, 6));
    }
}
