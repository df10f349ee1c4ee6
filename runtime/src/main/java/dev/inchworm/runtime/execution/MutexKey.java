package dev.inchworm.runtime.execution;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The number under which a unit's mutex is known to the database. */
public final class MutexKey {

    private MutexKey() {}

    /** The same for the same unit and journal, on every machine. */
    public static long of(String journalSchema, String unit) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(("inchworm\0" + journalSchema + "\0" + unit).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
