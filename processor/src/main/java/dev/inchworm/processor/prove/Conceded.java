package dev.inchworm.processor.prove;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The exceptions that the plan writes down, by the table that they are about. */
final class Conceded {

    private final Map<ObjectName, List<Concession>> byTable = new HashMap<>();

    Conceded(List<Concession> contract) {
        contract.forEach(
                concession -> byTable.computeIfAbsent(concession.limit().table(), any -> new ArrayList<>())
                        .add(concession));
    }

    /** Whether {@code release} puts up with such a thing at {@code moment}. */
    boolean at(Moment moment, Release release, ObjectName table, Predicate<Limit> limit) {
        for (Concession concession : byTable.getOrDefault(table, List.of())) {
            if (concession.release() == release && concession.holdsAt(moment) && limit.test(concession.limit())) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code release} puts up with such a thing at any time. */
    boolean any(Release release, ObjectName table, Predicate<Limit> limit) {
        for (Concession concession : byTable.getOrDefault(table, List.of())) {
            if (concession.release() == release && limit.test(concession.limit())) {
                return true;
            }
        }
        return false;
    }
}
