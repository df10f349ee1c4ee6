package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.read.Part.OfTable;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.CreateTable;
import dev.inchworm.schema.change.Change.RenameTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Some servers of MySQL and MariaDB keep names of tables in lower case: two that differ in nothing else are one there. */
final class TableNamesDifferByMoreThanCase implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        Optional<Target> target = input.targets().stream()
                .filter(asked -> asked.dialect() instanceof MySqlDialect)
                .findFirst();
        if (target.isEmpty()) {
            return List.of();
        }
        return input.difference().changes().stream()
                .flatMap(TableNamesDifferByMoreThanCase::fresh)
                .flatMap(name -> twins(input, name).map(twin -> objection(input, name, twin, target.get())))
                .toList();
    }

    private static Stream<ObjectName> fresh(Change change) {
        if (change instanceof CreateTable create) {
            return Stream.of(create.table().name());
        }
        return change instanceof RenameTable rename ? Stream.of(rename.after()) : Stream.empty();
    }

    /** Of two that are both new the later one is objected to. */
    private static Stream<ObjectName> twins(RuleInput input, ObjectName name) {
        return input.reading().schema().tables().keySet().stream()
                .filter(other -> !other.equals(name) && folded(other).equals(folded(name)))
                .filter(other -> other.compareTo(name) < 0
                        || input.before().schema().tables().containsKey(other))
                .limit(1);
    }

    private static String folded(ObjectName name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private static Diagnostic objection(RuleInput input, ObjectName name, ObjectName twin, Target target) {
        Place place = input.reading().placeOf(new OfTable(name));
        return Diagnostic.of(
                Code.IW898,
                place,
                Subject.of(place, name.toString()),
                twin,
                target.dialect().displayName());
    }
}
