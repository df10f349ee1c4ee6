package dev.inchworm.schema.change;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The records that a change can be. */
final class ChangeKinds {

    private ChangeKinds() {}

    static List<Class<?>> all() {
        return of(Change.class).toList();
    }

    private static Stream<Class<?>> of(Class<?> kind) {
        return kind.isRecord()
                ? Stream.of(kind)
                : Arrays.stream(kind.getPermittedSubclasses()).flatMap(ChangeKinds::of);
    }
}
