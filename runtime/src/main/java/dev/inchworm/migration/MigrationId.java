package dev.inchworm.migration;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a migration is called. Accepted ones have a number and a name, and a folder named after both; the draft is {@link
 * #NEXT}.
 *
 * @param number from 1; 0 for the draft alone
 * @param name lower-case letters, digits and single hyphens, at most 60 characters
 */
public record MigrationId(int number, String name) implements Comparable<MigrationId> {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FOLDER = Pattern.compile("(\\d{4,9})-(.+)");

    /** The draft. */
    public static final MigrationId NEXT = new MigrationId(0, "next");

    public MigrationId {
        if (number < 0 || name.length() > 60 || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + number + "', '" + name + "' do not name a migration");
        }
    }

    /** Whether {@code name} may name a migration. */
    public static boolean isName(String name) {
        return name.length() <= 60 && NAME.matcher(name).matches();
    }

    /** The migration whose folder is {@code folder}; empty where that names none. */
    public static Optional<MigrationId> ofFolder(String folder) {
        if (folder.equals(NEXT.name)) {
            return Optional.of(NEXT);
        }
        Matcher matcher = FOLDER.matcher(folder);
        if (!matcher.matches() || !isName(matcher.group(2))) {
            return Optional.empty();
        }
        MigrationId id = new MigrationId(Integer.parseInt(matcher.group(1)), matcher.group(2));
        return id.folder().equals(folder) && id.number > 0 ? Optional.of(id) : Optional.empty();
    }

    /** Whether this is the draft. */
    public boolean isDraft() {
        return number == 0;
    }

    /** The folder that holds it: {@code 0007-orders-created-by}, or {@code next}. */
    public String folder() {
        return isDraft() ? name : String.format(Locale.ROOT, "%04d-%s", number, name);
    }

    /** Accepted ones by number, the draft last. */
    @Override
    public int compareTo(MigrationId other) {
        int byNumber = Integer.compare(
                isDraft() ? Integer.MAX_VALUE : number, other.isDraft() ? Integer.MAX_VALUE : other.number);
        return byNumber != 0 ? byNumber : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return folder();
    }
}
