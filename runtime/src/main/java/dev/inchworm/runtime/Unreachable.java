package dev.inchworm.runtime;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.platform.Words;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** Why no session could be opened, and what to do about that. */
final class Unreachable {

    /** What the drivers for MySQL say where neither encryption nor the server's key protects the password. */
    private static final Pattern NO_KEY =
            Pattern.compile("RSA public key is not available|Public Key Retrieval is not allowed");

    private static final String CHECK =
            "1. check host, port and database   2. check user and password (INCHWORM_USER, INCHWORM_PASSWORD)";

    private static final String PROTECT = """
            1. encrypt the connection, in the URL: sslMode=verify-full (MariaDB's driver), sslMode=VERIFY_IDENTITY (Connector/J)
            2. where nobody else is on the network: allowPublicKeyRetrieval=true in the URL""";

    private Unreachable() {}

    /** What to say where the driver gave up with {@code problem}. */
    static InchwormException because(SQLException problem, String database) {
        String words = Words.of(problem);
        if (NO_KEY.matcher(words).find()) {
            return new InchwormException(
                    problem,
                    Code.IW800,
                    database,
                    "the server wants the password encrypted, and the driver has no key for that (" + words + ")",
                    PROTECT);
        }
        return new InchwormException(problem, Code.IW800, database, reason(problem, words), CHECK);
    }

    /** A driver may say no more of a host that nobody knows than its name. */
    private static String reason(SQLException problem, String words) {
        for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "no host of that name is known";
            }
        }
        return words;
    }
}
