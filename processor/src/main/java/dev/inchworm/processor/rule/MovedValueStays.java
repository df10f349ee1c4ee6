package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Hint.Backfill;
import dev.inchworm.processor.read.Part.OfColumn;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.DropColumn;
import dev.inchworm.schema.change.Change.DropTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A column that takes over from one of another table is not kept equal to it: what the running release writes there is lost. */
final class MovedValueStays implements Rule {

    private record Source(ObjectName table, String column) {}

    @Override
    public List<Diagnostic> check(RuleInput input) {
        List<Source> gone = input.difference().changes().stream()
                .flatMap(MovedValueStays::sources)
                .toList();
        return gone.isEmpty()
                ? List.of()
                : input.difference().used().stream()
                        .filter(Backfill.class::isInstance)
                        .map(Backfill.class::cast)
                        .flatMap(hint -> read(hint, gone).map(source -> objection(input, hint, source)).stream())
                        .toList();
    }

    private static Stream<Source> sources(Change change) {
        if (change instanceof DropColumn drop) {
            return Stream.of(new Source(drop.table(), drop.column().name()));
        }
        return change instanceof DropTable drop
                ? drop.table().columns().stream()
                        .map(column -> new Source(drop.table().name(), column.name()))
                : Stream.empty();
    }

    private static Optional<Source> read(Backfill hint, List<Source> gone) {
        List<SqlTokens> texts = hint.value()
                .map(Sql::byDialect)
                .map(sql -> sql.values().stream().map(SqlTokens::of).toList())
                .orElse(List.of());
        return gone.stream()
                .filter(source -> !source.table.equals(hint.table()))
                .filter(source -> texts.stream()
                        .anyMatch(tokens -> tokens.mention("select")
                                && tokens.mention(source.table.name())
                                && tokens.mention(source.column)))
                .findFirst();
    }

    private static Diagnostic objection(RuleInput input, Backfill hint, Source source) {
        return Diagnostic.of(
                Code.IW622,
                input.reading().placeOf(new OfColumn(hint.table(), hint.column())),
                hint.table() + "." + hint.column(),
                source.table + "." + source.column,
                Databases.list(input.targets()));
    }
}
