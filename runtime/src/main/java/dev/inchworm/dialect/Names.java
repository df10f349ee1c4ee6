package dev.inchworm.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Derived names that must stay within what a database keeps of an identifier, and apart from each other. */
public final class Names {

    private static final int HASH_DIGITS = 8;

    private Names() {}

    /**
     * {@code name} itself where it fits, else its beginning and a hash of the whole, so that two long names with the same
     * beginning stay different.
     */
    public static String fit(String name, NameLimit limit) {
        return limit.fits(name) ? name : hashed(name, name, limit);
    }

    /**
     * {@code name}, shortened where necessary, and a hash of {@code identity}: for names that must not collide even where
     * the readable part does.
     */
    public static String hashed(String name, String identity, NameLimit limit) {
        return beginning(name, limit.less(HASH_DIGITS + 1)) + "_" + hash(identity);
    }

    /** The first characters of {@code name} that fit; no character is cut in half. */
    public static String beginning(String name, NameLimit limit) {
        StringBuilder kept = new StringBuilder();
        int size = 0;
        for (int codePoint : name.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            size += limit.size(character);
            if (size > limit.max()) {
                break;
            }
            kept.append(character);
        }
        return kept.toString();
    }

    private static String hash(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
