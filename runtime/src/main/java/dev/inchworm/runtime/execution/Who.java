package dev.inchworm.runtime.execution;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Who runs this, for people who read the journal. */
public final class Who {

    private static final String SELF = System.getProperty("user.name", "unknown") + "@" + host() + ", process "
            + ProcessHandle.current().pid();

    private Who() {}

    /** {@code ana@build-7, process 4711}. */
    public static String self() {
        return SELF;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown host";
        }
    }
}
