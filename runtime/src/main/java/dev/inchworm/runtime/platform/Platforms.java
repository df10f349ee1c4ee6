package dev.inchworm.runtime.platform;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.ServerVersion;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;

/** The products that the runtime works on. */
public final class Platforms {

    private static final List<Platform> ALL =
            List.of(new PostgresPlatform(), new MySqlPlatform(new MySql()), new MySqlPlatform(new MariaDb()));

    private Platforms() {}

    /**
     * The product behind {@code connection}.
     *
     * @throws InchwormException IW801 when the runtime does not work on it, or not on its version; IW895 when the connection does
     *     not give back what is there
     */
    public static Platform of(Connection connection) throws SQLException {
        DatabaseMetaData server = connection.getMetaData();
        String product = server.getDatabaseProductName();
        String version = server.getDatabaseProductVersion();
        for (Platform platform : ALL) {
            if (platform.isBehind(product, version)) {
                String own = platform.version(connection);
                if (!ServerVersion.parse(own).isAtLeast(platform.oldest())) {
                    throw new InchwormException(
                            Code.IW801,
                            platform.dialect().displayName() + " " + own,
                            "the oldest version that Inchworm works on is " + platform.oldest(),
                            "upgrade the server, or connect to another one");
                }
                platform.sessions().checkReading(connection);
                return platform;
            }
        }
        throw new InchwormException(
                Code.IW801,
                product + " " + version,
                "there is no runtime for it yet",
                "connect to PostgreSQL, MySQL or MariaDB");
    }
}
