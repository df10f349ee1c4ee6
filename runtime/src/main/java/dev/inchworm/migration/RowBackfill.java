package dev.inchworm.migration;

/**
 * A backfill in Java, for values that SQL cannot compute: named by {@code @Backfill(using = …)} on the new field, it is asked
 * for each row that has no value in the new column yet, in the same batches as backfills in SQL.
 *
 * <pre>{@code
 * public final class NormalisedPhone implements RowBackfill<String> {
 *     @Override
 *     public String valueFor(Row row) {
 *         return PhoneNumbers.normalise(row.getString("phone"));
 *     }
 * }
 *
 * @Backfill(using = NormalisedPhone.class, reads = "phone")
 * @Nullable String normalisedPhone;
 * }</pre>
 *
 * <p>The class is public, not abstract, and has a public constructor without parameters. One instance serves a whole run,
 * and several workers may ask it at the same time, so it must be stateless or otherwise safe for use by several threads. A
 * batch that fails is repeated, and a killed run goes on later: for the same row it should say the same, and change nothing
 * elsewhere. It stands between two batches' locks, so it must not call other systems.
 *
 * @param <T> what the column holds: {@code String}, a boxed number, {@code Boolean}, {@code UUID}, {@code Instant},
 *     {@code LocalDate}, {@code LocalDateTime}, {@code byte[]}, an enum (its name is written), or whatever else the JDBC
 *     driver takes
 */
@FunctionalInterface
public interface RowBackfill<T> {

    /**
     * What the new column gets in {@code row}.
     *
     * @param row its columns that the hint names in {@code reads}; not to be kept
     * @return {@code null} leaves the row as it is
     */
    T valueFor(Row row);
}
