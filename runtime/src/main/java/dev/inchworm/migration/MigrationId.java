package dev.inchworm.migration;

import java.util.Optional;

/**
 * What a migration is called. Accepted ones have a number and a name, and a folder named after both; the draft is {@link
 * #NEXT}.
 *
 * @param number from 1; 0 for the draft alone
 * @param name lower-case letters, digits and single hyphens, at most 60 characters
 */
public record MigrationId(int number, String name) implements Comparable<MigrationId> {

    private static final int LONGEST_NAME = 60;
    private static final int LEAST_DIGITS = 4;
    private static final int MOST_DIGITS = 9;

    /** The draft. */
    public static final MigrationId NEXT = new MigrationId(0, "next");

    public MigrationId {
        if (number < 0 || !isName(name)) {
            throw new IllegalArgumentException("'" + number + "', '" + name + "' do not name a migration");
        }
    }

    /** Whether {@code name} may name a migration. */
    public static boolean isName(String name) {
        boolean hyphen = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '-' ? hyphen : !isDigit(c) && (c < 'a' || c > 'z')) {
                return false;
            }
            hyphen = c == '-';
        }
        return !hyphen && name.length() <= LONGEST_NAME;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The migration whose folder is {@code folder}; empty where that names none. */
    public static Optional<MigrationId> ofFolder(String folder) {
        if (folder.equals(NEXT.name)) {
            return Optional.of(NEXT);
        }
        int digits = 0;
        while (digits < folder.length() && isDigit(folder.charAt(digits))) {
            digits++;
        }
        if (digits < LEAST_DIGITS
                || digits > MOST_DIGITS
                || digits == folder.length()
                || folder.charAt(digits) != '-'
                || !isName(folder.substring(digits + 1))) {
            return Optional.empty();
        }
        MigrationId id = new MigrationId(Integer.parseInt(folder.substring(0, digits)), folder.substring(digits + 1));
        return id.number > 0 && id.folder().equals(folder) ? Optional.of(id) : Optional.empty();
    }

    /** Whether this is the draft. */
    public boolean isDraft() {
        return number == 0;
    }

    /** The folder that holds it: {@code 0007-orders-created-by}, or {@code next}. */
    public String folder() {
        if (isDraft()) {
            return name;
        }
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, LEAST_DIGITS - digits.length())) + digits + "-" + name;
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
