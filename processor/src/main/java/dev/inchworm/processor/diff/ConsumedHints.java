package dev.inchworm.processor.diff;

import dev.inchworm.processor.read.Hint;
import java.util.Set;

/**
 * What accepted migrations have used, by {@link Hint#key()}.
 *
 * @param byNewest hints and risks of the newest accepted migration
 * @param byOlder those of all the others
 */
public record ConsumedHints(Set<String> byNewest, Set<String> byOlder) {

    /** What a project has before its first accepted migration. */
    public static final ConsumedHints NONE = new ConsumedHints(Set.of(), Set.of());

    public ConsumedHints {
        byNewest = Set.copyOf(byNewest);
        byOlder = Set.copyOf(byOlder);
    }

    /** Whether some accepted migration has used {@code hint}. */
    public boolean contains(Hint hint) {
        return byNewest.contains(hint.key()) || byOlder.contains(hint.key());
    }
}
