package dev.inchworm.processor;

import dev.inchworm.dialect.Target;
import dev.inchworm.history.Checksum;
import dev.inchworm.history.SourceHistory;
import dev.inchworm.history.StoredMigration;
import dev.inchworm.processor.read.Extent;
import java.util.List;
import java.util.Optional;

/**
 * What a schema is made from, as one number: everything that was read, hints left out, and how. A draft keeps it, so that
 * afterwards a compile knows from reading alone that there is nothing to do. That is what most compiles come to, and
 * mapping and comparing everything is most of the work.
 */
final class ReadDigest {

    /** To be counted up whenever the same declarations come to mean another schema. */
    private static final String FORMAT = "inchworm-read-digest 7";

    private ReadDigest() {}

    /** The digest; empty where what was read is not all that counts. */
    static Optional<String> of(Extent extent, Settings settings, List<Target> targets) {
        return extent.textWithoutHints().map(text -> {
            StringBuilder all =
                    new StringBuilder(text.length() + (1 << 10)).append(FORMAT).append('\n');
            all.append(settings.toMap());
            for (Target target : targets) {
                all.append('\n')
                        .append(target.dialect().name())
                        .append(':')
                        .append(target.minimum().brief());
            }
            return Checksum.of(all.append('\n').append(text).toString());
        });
    }

    /**
     * Whether the newest accepted migration was planned from just this, so that there is nothing to do and nothing to say.
     * A hint is always worth a word, and hand-written files are a draft of their own.
     */
    static boolean isThatOf(SourceHistory history, Extent extent, Settings settings, List<Target> targets) {
        List<StoredMigration> accepted = history.accepted();
        if (accepted.isEmpty()
                || !history.customFiles().isEmpty()
                || extent.hasHints()
                || !settings.toMap().equals(history.settings())) {
            return false;
        }
        Optional<String> known = accepted.get(accepted.size() - 1).readDigest();
        return known.isPresent() && known.equals(of(extent, settings, targets));
    }
}
