package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.util.List;

/** Whoever asks for sessions to be ended may end them. */
final class RightToTerminate implements Check {

    @Override
    public List<InchwormException> look(Scene scene) {
        return scene.terminates() && !scene.server().endsSessions()
                ? List.of(new InchwormException(Code.IW875, scene.server().user()))
                : List.of();
    }
}
