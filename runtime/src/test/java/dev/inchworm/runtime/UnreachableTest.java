package dev.inchworm.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody reads who gets no session. */
class UnreachableTest {

    private static final String CHECK =
            "Fix: 1. check host, port and database   2. check user and password (INCHWORM_USER, INCHWORM_PASSWORD)";

    @Test
    void saysThatNobodyAnswers() throws Exception {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        assertThatThrownBy(() -> inchworm("jdbc:postgresql://127.0.0.1:" + port + "/shop")
                        .status())
                .hasMessageStartingWith(
                        "[IW800] postgresql://127.0.0.1:" + port + "/shop cannot be reached: Connection")
                .hasMessageEndingWith("Nothing was changed.\n" + CHECK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mysql", "mariadb"})
    void saysThatNobodyKnowsTheHost(String product) {
        assertThatThrownBy(() -> inchworm("jdbc:" + product + "://no-such-host.invalid/shop")
                        .status())
                .hasMessage(
                        "[IW800] " + product + "://no-such-host.invalid/shop cannot be reached: no host of that name is"
                                + " known.\nNothing was changed.\n" + CHECK);
    }

    @Test
    void saysHowAPasswordIsProtectedOnItsWay() {
        for (String words : new String[] {
            "RSA public key is not available client side (option serverRsaPublicKeyFile not set)",
            "Public Key Retrieval is not allowed"
        }) {
            assertThat(Unreachable.because(new SQLException(words, "08000"), "mysql://db/shop"))
                    .hasMessage("""
                            [IW800] mysql://db/shop cannot be reached: the server wants the password encrypted, and the driver \
                            has no key for that (%s).
                            Nothing was changed.
                            Fix: 1. encrypt the connection, in the URL: sslMode=verify-full (MariaDB's driver), \
                            sslMode=VERIFY_IDENTITY (Connector/J)
                            2. where nobody else is on the network: allowPublicKeyRetrieval=true in the URL""".formatted(words));
        }
    }

    @Test
    void leavesOutTheNumberThatADriverGivesASession() {
        SQLException refused = new SQLException("(conn=14) Access denied for user 'deploy'@'127.0.0.1'", "28000", 1045);
        assertThat(Unreachable.because(refused, "mysql://db/shop"))
                .hasMessageContaining("cannot be reached: Access denied for user 'deploy'@'127.0.0.1'.\n");
    }

    private static Inchworm inchworm(String url) {
        return Inchworm.configure().url(url).user("u").password("p").load();
    }
}
