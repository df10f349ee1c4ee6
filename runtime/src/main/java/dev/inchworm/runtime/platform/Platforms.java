package dev.inchworm.runtime.platform;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;

/** The products that the runtime works on. */
public final class Platforms {

    private static final List<Platform> ALL = List.of(new PostgresPlatform());

    private Platforms() {}

    /**
     * The product behind {@code connection}.
     *
     * @throws InchwormException IW801 when the runtime does not work on it, or not on its version
     */
    public static Platform of(Connection connection) throws SQLException {
        DatabaseMetaData server = connection.getMetaData();
        String product = server.getDatabaseProductName();
        String version = server.getDatabaseProductVersion();
        for (Platform platform : ALL) {
            if (platform.dialect().displayName().equalsIgnoreCase(product)) {
                if (server.getDatabaseMajorVersion() < platform.oldestMajor()) {
                    throw new InchwormException(
                            Code.IW801,
                            product + " " + version,
                            "the oldest version that Inchworm works on is " + platform.oldestMajor());
                }
                return platform;
            }
        }
        throw new InchwormException(Code.IW801, product + " " + version, "there is no runtime for it yet");
    }
}
