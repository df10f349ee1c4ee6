package dev.inchworm.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;

/** SHA-256 over text, whatever its line ends, as 64 hexadecimal digits. */
public final class Checksum {

    private Checksum() {}

    /** Of one text. */
    public static String of(String text) {
        return hex(normalise(text).getBytes(StandardCharsets.UTF_8));
    }

    /** Of a folder: over the paths of its files and the checksums of their texts, sorted by path. */
    public static String of(SortedMap<String, String> textByPath) {
        StringBuilder lines = new StringBuilder();
        textByPath.forEach(
                (path, text) -> lines.append(path).append('\n').append(of(text)).append('\n'));
        return of(lines.toString());
    }

    /**
     * Of a migration within its history. It depends on all that was accepted before.
     *
     * @param previous that of the migration before it; empty for the first
     * @param folder the name of its folder
     * @param contents of its folder
     * @param snapshot of the snapshot that it leads to
     */
    static String chain(Optional<String> previous, String folder, String contents, String snapshot) {
        return of(
                "inchworm-chain 1\n" + previous.orElse("") + "\n" + folder + "\n" + contents + "\n" + snapshot + "\n");
    }

    /** Text with line feeds for line ends, as it is checksummed and copied into jars. */
    static String normalise(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
    }

    /** Thousands of short texts: looking the algorithm up again for each would cost more than the checksum. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Checksum::sha256);

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(SHA_256.get().digest(bytes));
    }
}
