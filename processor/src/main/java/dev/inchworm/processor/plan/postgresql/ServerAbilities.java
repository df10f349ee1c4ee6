package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import java.util.List;
import java.util.stream.Stream;

/** What the schema asks for and the oldest server asked for cannot do. */
final class ServerAbilities {

    private static final int VIRTUAL_COLUMNS_SINCE = 18;

    private final Workbench bench;

    ServerAbilities(Workbench bench) {
        this.bench = bench;
    }

    /** Reports what is missing; whether nothing is. */
    boolean suffice() {
        if (bench.isSince(VIRTUAL_COLUMNS_SINCE)) {
            return true;
        }
        List<Diagnostic> problems =
                bench.situation().changes().stream().flatMap(this::missing).toList();
        problems.forEach(bench.outline()::refuse);
        return problems.isEmpty();
    }

    private Stream<Diagnostic> missing(Change change) {
        if (change instanceof Change.CreateTable create) {
            return create.table().columns().stream()
                    .filter(ServerAbilities::isVirtual)
                    .map(column -> missing(create.table().name(), column));
        }
        if (change instanceof Change.ChangeColumn changed && changed.aspect() == Aspect.GENERATION) {
            return isVirtual(changed.after()) ? Stream.of(missing(changed.table(), changed.after())) : Stream.of();
        }
        return change instanceof Change.AddColumn add && isVirtual(add.column())
                ? Stream.of(missing(add.table(), add.column()))
                : Stream.of();
    }

    private static boolean isVirtual(Column column) {
        return column.generation().orElse(null) instanceof Computed computed && !computed.stored();
    }

    private Diagnostic missing(ObjectName table, Column column) {
        return Diagnostic.of(
                Code.IW691,
                bench.placeOf(new Part.OfColumn(table, column.name())),
                "The virtual generated column " + Bench.name(table, column),
                bench.dialect().displayName(),
                VIRTUAL_COLUMNS_SINCE,
                bench.dialect().name(),
                bench.situation().target().minimum().brief());
    }
}
