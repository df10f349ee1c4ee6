package dev.inchworm.runtime;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what runs have noted. */
final class Notes implements RunListener {

    private final List<String> taken = new CopyOnWriteArrayList<>();

    @Override
    public void note(String text) {
        taken.add(text);
    }

    List<String> taken() {
        return taken;
    }
}
