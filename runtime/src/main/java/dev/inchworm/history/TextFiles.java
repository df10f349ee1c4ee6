package dev.inchworm.history;

import dev.inchworm.diagnostic.InchwormException;
import java.util.Optional;

/** Files that belong together, wherever they are kept. */
interface TextFiles {

    /**
     * The text of a file; empty where there is no such file.
     *
     * @param path relative, with slashes
     * @throws InchwormException IW728 when it is there and cannot be read
     */
    Optional<String> text(String path);

    /** How a user would write {@code path}. */
    String show(String path);
}
