package dev.inchworm.dialect;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a server: {@code 8.0.32}. */
public record ServerVersion(int major, int minor, int patch) implements Comparable<ServerVersion> {

    private static final Pattern TEXT = Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?.*", Pattern.DOTALL);
    private static final Comparator<ServerVersion> ORDER = Comparator.comparingInt(ServerVersion::major)
            .thenComparingInt(ServerVersion::minor)
            .thenComparingInt(ServerVersion::patch);

    /**
     * What {@code text} begins with: {@code 10.11.5-MariaDB} is 10.11.5, and {@code 9} is 9.0.0.
     *
     * @throws IllegalArgumentException when it begins with no number
     */
    public static ServerVersion parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a version");
        }
        return new ServerVersion(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    /** The first version of {@code major}. */
    public static ServerVersion ofMajor(int major) {
        return new ServerVersion(major, 0, 0);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether it is that version or a later one. */
    public boolean isAtLeast(ServerVersion other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(ServerVersion other) {
        return ORDER.compare(this, other);
    }

    /** As people write it, without zeros at the end: {@code 14}, {@code 10.11}, {@code 8.0.32}. */
    public String brief() {
        return major + (minor == 0 && patch == 0 ? "" : "." + minor) + (patch == 0 ? "" : "." + patch);
    }

    /** {@code 8.0.32}. */
    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
