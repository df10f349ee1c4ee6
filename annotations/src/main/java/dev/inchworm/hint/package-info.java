/**
 * Intent that a comparison of two schemas cannot see: that a column was renamed rather than dropped and another one added,
 * what existing rows get, that data may go.
 *
 * <p>A hint is a note for one migration: once that migration is accepted, the hint is used up and can be deleted; the
 * compiler says so. Hints stand on the field or class concerned. Where no field exists (a column that is gone, a column of an
 * {@linkplain dev.inchworm.mapping.Embedded embedded} value), they stand on the class and name the {@code column}; where the
 * class is no entity, the {@code table} too. Where databases need different SQL, they are repeated with a {@code dialect}.
 * They work on JPA entities just as well.
 *
 * <pre>{@code
 * @Table(name = "orders")
 * @RemovedColumn(name = "fax", reason = "nobody reads it, see #1432")
 * class Order {
 *     @Id @Identity long id;
 *     @Backfill("customer_id") UUID createdBy;
 *     @RenamedFrom("remark") String comment;
 * }
 * }</pre>
 */
package dev.inchworm.hint;
