package dev.inchworm.runtime.platform;

import java.util.List;
import java.util.Optional;

/**
 * What a run should know about a server before it begins.
 *
 * @param user who this session is
 * @param readOnly why the server takes no writes; empty where it does
 * @param endsSessions whether this user may end sessions of others
 * @param triggersOff whether triggers do not fire in this session
 * @param triggersOffFor for whom else a setting says so: names of roles, or everyone
 * @param longTransactions those that have been open for a minute and more and that an index build has to wait for
 */
public record ServerFacts(
        String user,
        Optional<String> readOnly,
        boolean endsSessions,
        boolean triggersOff,
        List<String> triggersOffFor,
        List<SessionInfo> longTransactions) {

    public ServerFacts {
        triggersOffFor = List.copyOf(triggersOffFor);
        longTransactions = List.copyOf(longTransactions);
    }
}
