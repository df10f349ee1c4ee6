package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.util.List;

/** The server takes writes. What an administrator made read-only is left so. */
final class WritableServer implements Check {

    @Override
    public List<InchwormException> look(Scene scene) {
        return scene.server().readOnly().stream()
                .map(why -> new InchwormException(Code.IW860, why))
                .toList();
    }
}
