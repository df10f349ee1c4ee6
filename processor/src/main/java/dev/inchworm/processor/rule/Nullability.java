package dev.inchworm.processor.rule;

import dev.inchworm.schema.change.Change.ChangeColumn;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import java.util.stream.Stream;

/** The columns that come to take NULL, or no longer do. */
final class Nullability {

    private Nullability() {}

    static Stream<ChangeColumn> of(RuleInput input) {
        return input.difference().changes().stream()
                .filter(ChangeColumn.class::isInstance)
                .map(ChangeColumn.class::cast)
                .filter(change -> change.aspect() == Aspect.NULLABILITY);
    }
}
