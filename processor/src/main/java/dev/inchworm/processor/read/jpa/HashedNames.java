package dev.inchworm.processor.read.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;

/** The names that Hibernate gives to constraints: a digest of what they are about, in digits and letters. */
final class HashedNames {

    private static final int RADIX = 35;

    private HashedNames() {}

    /** Of a foreign key. */
    static String foreignKey(Name table, Name target, List<Name> columns) {
        return hashed("FK", "table`" + text(table) + "`references`" + text(target) + "`", columns);
    }

    /** Of an index. */
    static String index(Name table, List<Name> columns) {
        return hashed("IDX", "table`" + text(table) + "`", columns);
    }

    private static String text(Name name) {
        return name.quoted() ? "`" + name.text() + "`" : name.text();
    }

    private static String hashed(String prefix, String about, List<Name> columns) {
        StringBuilder text = new StringBuilder(about);
        columns.stream()
                .sorted(Comparator.comparing(Name::stored))
                .forEach(column -> text.append("column`").append(text(column)).append('`'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5").digest(text.toString().getBytes(UTF_8));
            return prefix + new BigInteger(1, digest).toString(RADIX);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
