package dev.inchworm.runtime.gate;

import javax.sql.DataSource;

/**
 * A replica that was named, because the primary does not show how far it has come: it is asked itself.
 *
 * @param name what people call it, without any password
 * @param dataSource connections to it; reading is all that they are for
 */
public record NamedReplica(String name, DataSource dataSource) {}
