package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Hint.MovedColumn;
import dev.inchworm.processor.read.Part.OfColumn;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A column that moves along a reference which many rows may share makes these share its value. */
final class SharedValuesAgree implements Rule {

    private record Shared(ObjectName many, ObjectName one) {}

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return input.difference().used().stream()
                .filter(MovedColumn.class::isInstance)
                .map(MovedColumn.class::cast)
                .flatMap(hint -> shared(input, hint).map(own -> objection(input, hint, own)).stream())
                .toList();
    }

    /** Tables that come or go with a column are another matter: there the rows of the one are values of the other. */
    private static Optional<Shared> shared(RuleInput input, MovedColumn hint) {
        Table from = input.reading().schema().tables().get(hint.fromTable());
        Table to = input.reading().schema().tables().get(hint.table());
        boolean stay =
                from != null && to != null && input.before().schema().tables().containsKey(hint.table());
        return stay ? Stream.concat(shared(from, to), shared(to, from)).findFirst() : Optional.empty();
    }

    private static Stream<Shared> shared(Table many, Table one) {
        return many.foreignKeys().stream()
                .filter(key -> key.target().equals(one.name()))
                .map(ForeignKey::columns)
                .filter(columns -> !many.isUniqueOver(columns))
                .map(columns -> new Shared(many.name(), one.name()));
    }

    private static Diagnostic objection(RuleInput input, MovedColumn hint, Shared shared) {
        return Diagnostic.of(
                Code.IW626,
                input.reading().placeOf(new OfColumn(hint.table(), hint.column())),
                hint.table() + "." + hint.column(),
                hint.fromTable() + "." + hint.fromColumn(),
                shared.many.toString(),
                shared.one.toString(),
                Databases.list(input.targets()));
    }
}
