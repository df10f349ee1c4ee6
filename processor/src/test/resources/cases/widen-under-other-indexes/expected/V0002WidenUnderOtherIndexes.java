package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-widen-under-other-indexes}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds a column of type bigint that will take the place of parcels.id, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of parcels.code, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of parcels.shelf, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of parcels.serial, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of parcels.number, and a trigger that gives it the same values.
 *   <li>Gives 5 columns of parcels their values in the rows that exist, in one pass, batch by batch along the key: the successor of parcels.id its value, the successor of parcels.code its value, the successor of parcels.shelf its value, the successor of parcels.serial its value, the successor of parcels.number its value.
 *   <li>Compares parcels.id with its successor, while others read and write.
 *   <li>Compares parcels.code with its successor, while others read and write.
 *   <li>Compares parcels.shelf with its successor, while others read and write.
 *   <li>Compares parcels.serial with its successor, while others read and write.
 *   <li>Compares parcels.number with its successor, while others read and write.
 *   <li>Builds over the successors of id and code and shelf and serial and number what becomes_unique is over it, while others read and write, however long it takes.
 *   <li>Builds over the successors of id and code and shelf and serial and number what has_more is over it, while others read and write, however long it takes.
 *   <li>Builds over the successors of id and code and shelf and serial and number what is_dropped is over it, while others read and write, however long it takes.
 *   <li>Builds over the successors of id and code and shelf and serial and number what is_renamed is over it, while others read and write, however long it takes.
 *   <li>Builds over the successors of id and code and shelf and serial and number what unique_is_dropped is over it, while others read and write, however long it takes.
 *   <li>Builds over the successors of id and code and shelf and serial and number what key_has_less is over it, while others read and write, however long it takes.
 *   <li>Builds over the successors of id and code and shelf and serial and number what key_has_more is over it, while others read and write, however long it takes.
 *   <li>Builds over the successors of id and code and shelf and serial and number what key_is_dropped is over it, while others read and write, however long it takes.
 *   <li>Builds over the successors of id and code and shelf and serial and number what key_is_renamed is over it, while others read and write, however long it takes.
 *   <li>and 34 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-widen-under-other-indexes}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002WidenUnderOtherIndexes extends AcceptedMigration {
    public V0002WidenUnderOtherIndexes() {
        super("main", 2, "widen-under-other-indexes",
                Steps.of("postgresql", Phase.EXPAND, 5),
                Steps.of("postgresql", Phase.BACKFILL, 31),
                Steps.of("postgresql", Phase.TIGHTEN, 8),
                Steps.of("postgresql", Phase.REMOVE, 10));
    }
}
