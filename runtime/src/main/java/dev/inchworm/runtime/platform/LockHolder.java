package dev.inchworm.runtime.platform;

/**
 * Who holds a lock.
 *
 * @param session whose it is; its id is 0 for a transaction that was prepared and that no session holds any more
 * @param transaction what the database calls the transaction; another one of the same session is called otherwise
 */
public record LockHolder(SessionInfo session, String transaction) {

    /** Whether it is the server's own work, which makes way by itself for whoever waits. */
    public boolean isServers() {
        return session.user().isEmpty();
    }

    /** Whether it is a prepared transaction. */
    public boolean isPrepared() {
        return session.id() == 0;
    }
}
