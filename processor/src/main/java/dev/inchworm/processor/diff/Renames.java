package dev.inchworm.processor.diff;

import dev.inchworm.processor.read.Hint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which hints about former names can be followed, and in which order.
 *
 * @param <N> how things are named: tables by object name, columns of one table by their own
 * @param followed each frees its old name before another takes it
 * @param refused the hints that contradict each other or the sources
 * @param inTheWay old names without a place in the new schema that a followed hint gives to something else: what bears
 *     them has to be removed first
 */
record Renames<N>(List<Claim<N>> followed, List<Refused<N>> refused, Set<N> inTheWay) {

    /** What {@code hint} says: what is called {@code after} was called {@code before}. */
    record Claim<N>(Hint hint, N before, N after) {}

    /** A claim that is not followed. */
    record Refused<N>(Claim<N> claim, Refusal refusal) {}

    /** Why a claim is not followed. */
    enum Refusal {
        /** Something else claims the same old name. */
        CLAIMED_TWICE,
        /** The same thing claims another old name too. */
        TWO_ORIGINS,
        /** The sources still ask for the old name. */
        STILL_PRESENT,
        /** The new name belongs to something that nobody said could be removed. */
        NAME_TAKEN,
        /** Names are passed round. */
        CIRCLE,
        /** A claim that this one builds on is not followed. */
        FOLLOWS_REFUSED
    }

    /**
     * Decides on {@code claims}.
     *
     * @param before the names there are in the snapshot
     * @param after the names that the sources ask for
     * @param claims with a new name that the sources ask for; those whose old name does not exist are passed over
     * @param consumed whether an accepted migration has used a hint: if so it is passed over when its work shows
     * @param removed whether a hint says that what bears an old name may go
     */
    static <N> Renames<N> decide(
            Set<N> before, Set<N> after, List<Claim<N>> claims, Predicate<Hint> consumed, Predicate<N> removed) {
        List<Claim<N>> open = new ArrayList<>();
        for (Claim<N> claim : claims) {
            boolean done = before.contains(claim.after()) && consumed.test(claim.hint());
            if (before.contains(claim.before()) && !claim.before().equals(claim.after()) && !done) {
                open.add(claim);
            }
        }
        List<Refused<N>> refused = new ArrayList<>();
        refuseShared(open, Claim::after, Refusal.TWO_ORIGINS, refused);
        refuseShared(open, Claim::before, Refusal.CLAIMED_TWICE, refused);
        refuseObstructed(open, before, after, removed, refused);
        List<Claim<N>> followed = order(open);
        open.removeAll(followed);
        open.forEach(claim -> refused.add(new Refused<>(claim, Refusal.CIRCLE)));

        Set<N> inTheWay = new LinkedHashSet<>();
        Set<N> freed = names(followed, Claim::before);
        for (Claim<N> claim : followed) {
            if (before.contains(claim.after()) && !freed.contains(claim.after())) {
                inTheWay.add(claim.after());
            }
        }
        return new Renames<>(followed, refused, inTheWay);
    }

    /** The claim that is followed for the old name {@code name}. */
    Optional<Claim<N>> from(N name) {
        return followed.stream().filter(claim -> claim.before().equals(name)).findFirst();
    }

    private static <N> void refuseShared(
            List<Claim<N>> open, Function<Claim<N>, N> name, Refusal refusal, List<Refused<N>> refused) {
        Map<N, Integer> counts = new HashMap<>();
        open.forEach(claim -> counts.merge(name.apply(claim), 1, Integer::sum));
        open.removeIf(claim -> counts.get(name.apply(claim)) > 1 && refused.add(new Refused<>(claim, refusal)));
    }

    /** Refusing one claim can leave another without the room it counted on, so this goes on until nothing changes. */
    private static <N> void refuseObstructed(
            List<Claim<N>> open, Set<N> before, Set<N> after, Predicate<N> removed, List<Refused<N>> refused) {
        boolean changed = !open.isEmpty();
        while (changed) {
            Set<N> taken = names(open, Claim::after);
            Set<N> freed = names(open, Claim::before);
            Set<N> touched = new LinkedHashSet<>();
            refused.forEach(refusal -> {
                touched.add(refusal.claim().before());
                touched.add(refusal.claim().after());
            });
            changed = open.removeIf(claim -> {
                boolean present = after.contains(claim.before()) && !taken.contains(claim.before());
                boolean occupied = before.contains(claim.after())
                        && !freed.contains(claim.after())
                        && !removed.test(claim.after());
                if (!present && !occupied) {
                    return false;
                }
                boolean secondary = touched.contains(present ? claim.before() : claim.after());
                Refusal refusal = present ? Refusal.STILL_PRESENT : Refusal.NAME_TAKEN;
                return refused.add(new Refused<>(claim, secondary ? Refusal.FOLLOWS_REFUSED : refusal));
            });
        }
    }

    private static <N> List<Claim<N>> order(Collection<Claim<N>> claims) {
        List<Claim<N>> waiting = new ArrayList<>(claims);
        List<Claim<N>> ordered = new ArrayList<>();
        boolean progress = true;
        while (progress) {
            Set<N> occupied = names(waiting, Claim::before);
            progress = waiting.removeIf(claim -> !occupied.contains(claim.after()) && ordered.add(claim));
        }
        return ordered;
    }

    private static <N> Set<N> names(Collection<Claim<N>> claims, Function<Claim<N>, N> name) {
        Set<N> names = new LinkedHashSet<>();
        claims.forEach(claim -> names.add(name.apply(claim)));
        return names;
    }
}
