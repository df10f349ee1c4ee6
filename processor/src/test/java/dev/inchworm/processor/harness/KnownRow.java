package dev.inchworm.processor.harness;

import dev.inchworm.processor.contract.Release;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A row, and what each release must read in its columns: one of some values, or, where nothing is said, whatever it finds. */
final class KnownRow {

    private final Map<Release, Map<String, Set<Optional<String>>>> seen = new EnumMap<>(Release.class);
    private final Set<String> changed = new HashSet<>();
    private final Set<String> maybeChanged = new HashSet<>();

    KnownRow() {
        for (Release release : Release.values()) {
            seen.put(release, new HashMap<>());
        }
    }

    /** {@code release} writes that, and must read it. */
    void write(Release release, String column, Optional<String> value) {
        Optional<Optional<String>> before = certain(release, column);
        if (!before.equals(Optional.of(value))) {
            (before.isPresent() ? changed : maybeChanged).add(column);
        }
        expect(release, column, value);
    }

    /** Columns that have another value since {@link #forgetChanges}. */
    boolean isChanged(Set<String> columns) {
        return columns.stream().anyMatch(changed::contains);
    }

    /** Columns that may have another value since {@link #forgetChanges}. */
    boolean mayBeChanged(Set<String> columns) {
        return columns.stream().anyMatch(maybeChanged::contains);
    }

    /** What has been written is known to all. */
    void forgetChanges() {
        changed.clear();
        maybeChanged.clear();
    }

    /** {@code release} must read exactly that. */
    void expect(Release release, String column, Optional<String> value) {
        seen.get(release).put(column, new HashSet<>(Set.of(value)));
    }

    /** {@code release} may read that too. */
    void allow(Release release, String column, Optional<String> value) {
        Set<Optional<String>> values = seen.get(release).get(column);
        if (values != null) {
            values.add(value);
        }
    }

    /** {@code release} may read anything. */
    void expectAnything(Release release, String column) {
        seen.get(release).remove(column);
    }

    /** What {@code release} may read; empty for anything. */
    Optional<Set<Optional<String>>> expected(Release release, String column) {
        return Optional.ofNullable(seen.get(release).get(column));
    }

    /** What {@code release} reads for certain; empty where that is not known. */
    Optional<Optional<String>> certain(Release release, String column) {
        return expected(release, column).filter(values -> values.size() == 1).map(values -> values.iterator()
                .next());
    }
}
