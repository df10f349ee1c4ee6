package dev.inchworm.migration;

import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.change.Change;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a migration is about, as {@code migration.json} beside its SQL tells.
 *
 * @param parent the checksum of the migration it follows; empty for the first one
 * @param read the digest of what the sources said when it was planned, where reading them again would come to nothing new;
 *     only the compiler knows what it is made of
 * @param dialects the oldest version that its SQL runs on, by dialect name
 * @param settings the snapshot's settings on both sides, where they differ
 * @param changes in order of application
 * @param hints keys of the hints that it used
 * @param risks what was accepted, in the order in which the sources state it
 * @param touched the objects that its steps work on
 * @param inTransition those of them that stay in an in-between state until its contract
 */
public record Manifest(
        Optional<String> parent,
        Optional<String> read,
        SortedMap<String, ServerVersion> dialects,
        Optional<SettingsChange> settings,
        List<Change> changes,
        SortedSet<String> hints,
        List<Risk> risks,
        SortedSet<SchemaObject> touched,
        SortedSet<SchemaObject> inTransition) {

    public Manifest {
        Objects.requireNonNull(parent);
        Objects.requireNonNull(read);
        dialects = Collections.unmodifiableSortedMap(new TreeMap<>(dialects));
        Objects.requireNonNull(settings);
        changes = List.copyOf(changes);
        hints = Collections.unmodifiableSortedSet(new TreeSet<>(hints));
        risks = List.copyOf(risks);
        touched = Collections.unmodifiableSortedSet(new TreeSet<>(touched));
        inTransition = Collections.unmodifiableSortedSet(new TreeSet<>(inTransition));
    }

    /** A manifest without digest, settings, risks and objects. */
    public static Manifest of(
            Optional<String> parent, Map<String, ServerVersion> dialects, List<Change> changes, Set<String> hints) {
        return new Manifest(
                parent,
                Optional.empty(),
                new TreeMap<>(dialects),
                Optional.empty(),
                changes,
                new TreeSet<>(hints),
                List.of(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    /**
     * The snapshot that this migration leads to.
     *
     * @throws IllegalStateException where it was not planned from {@code before}
     */
    public Snapshot applyTo(Snapshot before) {
        return new Snapshot(
                settings.map(SettingsChange::after).orElse(before.settings()),
                Change.applyAll(changes, before.schema()));
    }

    /**
     * The snapshot that this migration was planned from.
     *
     * @throws IllegalStateException where it does not lead to {@code after}
     */
    public Snapshot takeBackFrom(Snapshot after) {
        return new Snapshot(
                settings.map(SettingsChange::before).orElse(after.settings()),
                Change.applyAll(Change.inverseOf(changes), after.schema()));
    }

    /** The snapshot's settings before and after. */
    public record SettingsChange(SortedMap<String, String> before, SortedMap<String, String> after) {
        public SettingsChange {
            before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
            after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
        }
    }

    /**
     * An objection that was overruled.
     *
     * @param rule its code
     * @param place the element that says so: {@code com.acme.Order.createdBy}
     * @param reason why, in the developer's words
     */
    public record Risk(String rule, String place, String reason) {}
}
