package dev.inchworm.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Derived names that must stay within what a database keeps of an identifier, and apart from each other. */
public final class Names {

    private static final int HASH_DIGITS = 8;

    private Names() {}

    /** How many bytes of UTF-8 {@code name} takes. */
    public static int bytes(String name) {
        return name.getBytes(UTF_8).length;
    }

    /**
     * {@code name} itself where it fits into {@code maxBytes}, else its beginning and a hash of the whole, so that two
     * long names with the same beginning stay different.
     */
    public static String fit(String name, int maxBytes) {
        return bytes(name) <= maxBytes ? name : hashed(name, name, maxBytes);
    }

    /**
     * {@code name}, shortened where necessary, and a hash of {@code identity}: for names that must not collide even where
     * the readable part does.
     */
    public static String hashed(String name, String identity, int maxBytes) {
        return beginning(name, maxBytes - HASH_DIGITS - 1) + "_" + hash(identity);
    }

    /** The first characters of {@code name} that fit into {@code maxBytes}; no character is cut in half. */
    public static String beginning(String name, int maxBytes) {
        StringBuilder kept = new StringBuilder();
        int bytes = 0;
        for (int codePoint : name.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            bytes += bytes(character);
            if (bytes > maxBytes) {
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
