package dev.inchworm.processor.harness;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.ObjectName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a plan's contract concedes at present. While a step runs it is both before and after it. */
final class Terms {

    private final List<Concession> contract;
    private final Correspondence correspondence;
    private volatile Set<Moment> moments = Set.of();

    Terms(List<Concession> contract, Correspondence correspondence) {
        this.contract = List.copyOf(contract);
        this.correspondence = correspondence;
    }

    /** From now on it is one of these. */
    void setTime(Set<Moment> now) {
        moments = now.isEmpty() ? Set.of() : EnumSet.copyOf(now);
    }

    /** Whether it is certain to be one of these, or between them. */
    boolean isBetween(Moment first, Moment last) {
        return !moments.isEmpty()
                && moments.stream().allMatch(moment -> moment.compareTo(first) >= 0 && moment.compareTo(last) <= 0);
    }

    /** Whether {@code release} puts up with something like that on one of its tables at present. */
    boolean concede(Release release, ObjectName table, Predicate<Limit> like) {
        return contract.stream()
                .filter(concession -> concession.release() == release)
                .filter(concession -> concession.limit().table().equals(table))
                .filter(concession -> moments.stream().anyMatch(concession::holdsAt))
                .anyMatch(concession -> like.test(concession.limit()));
    }

    /** Whether NULL, though its entities say NOT NULL. */
    boolean concedeNull(Release release, ObjectName table, String column) {
        return concede(
                release,
                table,
                limit -> limit instanceof Limit.ReadsNull nothing
                        && nothing.column().equals(column));
    }

    /** Whether NULL at some time: the server has to take it before that. */
    boolean concedeNullSometime(Release release, ObjectName table, String column) {
        return contract.stream()
                .anyMatch(concession -> concession.release() == release
                        && concession.limit() instanceof Limit.ReadsNull nothing
                        && nothing.table().equals(table)
                        && nothing.column().equals(column));
    }

    /** Whether NULL that it writes itself stays, though its entities say NOT NULL. */
    boolean concedeOwnNull(Release release, ObjectName table, String column) {
        return concede(
                release,
                table,
                limit ->
                        limit instanceof Limit.NotRequired open && open.column().equals(column));
    }

    /** Whether another value in place of NULL, be it that the release wrote that or that the other could not write any. */
    boolean concedeFilling(Release release, ObjectName table, String column) {
        return concede(
                        release,
                        table,
                        limit -> limit instanceof Limit.ReadsInstead instead
                                        && instead.column().equals(column)
                                || limit instanceof Limit.NullIsFilled filled
                                        && filled.column().equals(column))
                || wasFilled(release, table, column);
    }

    /** What has been filled stays so, whoever reads it, and even where the plan is taken back. */
    private boolean wasFilled(Release release, ObjectName table, String column) {
        return contract.stream()
                .anyMatch(concession -> concession.limit() instanceof Limit.NullIsFilled filled
                        && filled.table().equals(called(concession.release(), release, table))
                        && filled.column().equals(column));
    }

    /** What {@code other} calls the table that {@code release} calls {@code table}. */
    private ObjectName called(Release other, Release release, ObjectName table) {
        return other == release ? table : correspondence.tableOf(other, table).orElse(table);
    }

    /** Whether what the other release's default gives, where it leaves the column out; that stays, like what is filled. */
    boolean concedeDefault(Release release, ObjectName table, String column) {
        return contract.stream()
                .filter(concession -> concession.release() == release)
                .map(Concession::limit)
                .anyMatch(limit -> limit instanceof Limit.LeftOutIsFilled left
                        && left.table().equals(table)
                        && left.column().equals(column));
    }

    /** Whether another value than was written, or one that the type known to either release would have rounded. */
    boolean concedeConversion(Release release, ObjectName table, String column) {
        return concede(
                        release,
                        table,
                        limit -> limit instanceof Limit.Converted converted
                                && converted.column().equals(column))
                || concede(
                        Release.OLD,
                        called(Release.OLD, release, table),
                        limit -> limit instanceof Limit.MayNotFit wider
                                && wider.column().equals(column));
    }

    /** Whether rows that violate one of its constraints. */
    boolean concedeViolation(Release release, ObjectName table, String constraint) {
        return concede(
                release,
                table,
                limit ->
                        limit instanceof Limit.NotHeld held && held.constraint().equals(constraint));
    }
}
