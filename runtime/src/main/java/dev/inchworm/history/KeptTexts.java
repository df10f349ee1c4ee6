package dev.inchworm.history;

import java.util.Map;
import java.util.Optional;

/** Files that have been read already. */
record KeptTexts(Map<String, String> texts, String shown) implements TextFiles {

    @Override
    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    @Override
    public String show(String path) {
        return shown + "/" + path;
    }
}
