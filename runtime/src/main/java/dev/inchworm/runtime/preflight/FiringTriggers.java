package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.platform.TableFacts.Trigger;
import java.util.List;
import java.util.stream.Stream;

/** A backfill fires the team's own triggers, row by row. */
final class FiringTriggers implements Check {

    @Override
    public List<InchwormException> look(Scene scene) {
        return scene.backfills().flatMap(FiringTriggers::complaint).toList();
    }

    private static Stream<InchwormException> complaint(Scene.Filling filling) {
        List<String> names = filling.table().triggers().stream()
                .filter(trigger -> filling.work().columns().stream().anyMatch(trigger::firesFor))
                .map(Trigger::name)
                .toList();
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(new InchwormException(
                        Code.IW870,
                        filling.planned().step().id(),
                        filling.planned().migration(),
                        filling.table().name(),
                        String.join(", ", names)));
    }
}
