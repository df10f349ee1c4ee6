package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.platform.SessionInfo;
import java.util.List;

/** No transaction is open that an index build would have to wait for. */
final class LongTransactions implements Check {

    private static final int SHOWN = 3;

    @Override
    public List<InchwormException> look(Scene scene) {
        List<SessionInfo> open = scene.server().longTransactions();
        return scene.steps().stream()
                .filter(planned -> !open.isEmpty())
                .filter(Scene.Planned::isIndexBuild)
                .limit(1)
                .map(planned -> new InchwormException(
                        Code.IW871,
                        planned.step().id(),
                        planned.migration(),
                        String.join(
                                "; ",
                                open.stream()
                                        .limit(SHOWN)
                                        .map(SessionInfo::describe)
                                        .toList())))
                .toList();
    }
}
