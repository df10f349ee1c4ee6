package dev.inchworm.processor;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.ServerVersion;
import java.util.Optional;
import java.util.regex.Pattern;

/** The oldest version of a database that plans are asked for. */
final class MinimumVersion {

    private static final Pattern VERSION = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){0,3}");

    private MinimumVersion() {}

    /**
     * The version that {@code text} names, as far as it matters: of PostgreSQL's {@code 16.2} that it is 16; empty where it is
     * none, or older than plans are made for. {@code 8} names the first version of its kind that they are made for.
     */
    static Optional<ServerVersion> of(Dialect dialect, String text) {
        if (!VERSION.matcher(text).matches()) {
            return Optional.empty();
        }
        ServerVersion oldest = dialect.oldest();
        ServerVersion named = ServerVersion.parse(text);
        ServerVersion version = dialect.hasMinorVersions() ? named : ServerVersion.ofMajor(named.major());
        return text.equals(String.valueOf(oldest.major()))
                ? Optional.of(oldest)
                : Optional.of(version).filter(given -> given.isAtLeast(oldest));
    }

    /** What may be asked for, as messages say it. */
    static String expected(Dialect dialect) {
        return (dialect.hasMinorVersions() ? "a version of " : "a major version of ") + dialect.displayName() + " from "
                + dialect.oldest().brief() + " on";
    }
}
