package dev.inchworm.processor.plan.mysql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlFeature;
import dev.inchworm.dialect.SequenceTables;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Part;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Generation.FromSequence;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfExpression;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What entities may ask for, and these servers do not have at all. */
final class ServerAbilities {

    private final Workbench bench;
    private boolean sufficient = true;

    /** What both releases ask for is told once. */
    private final Set<Diagnostic> told = new HashSet<>();

    ServerAbilities(Workbench bench) {
        this.bench = bench;
    }

    /** Reports what is asked for and not there; whether there is nothing. */
    boolean suffice() {
        Set<Table> known =
                new LinkedHashSet<>(bench.situation().after().tables().values());
        known.addAll(bench.situation().before().tables().values());
        // Of what stands for a sequence that is refused, nothing more is said.
        known.removeIf(table -> SequenceTables.isOne(table)
                && !drawnByHibernate().contains(table.name())
                && bench.situation().reading().schema().sequences().containsKey(table.name()));
        known.forEach(this::look);
        if (bench.dialect() instanceof MySql) {
            Set<ObjectName> byHibernate = drawnByHibernate();
            bench.situation().reading().schema().sequences().keySet().stream()
                    .filter(name -> !byHibernate.contains(name))
                    .forEach(name ->
                            lack(new Part.OfSequence(name), "The sequence " + name, "no sequences", "AUTO_INCREMENT"));
        }
        return sufficient;
    }

    /** The sequences that Hibernate draws from, which knows what to do without them. */
    private Set<ObjectName> drawnByHibernate() {
        Reading reading = bench.situation().reading();
        Set<ObjectName> drawn = new HashSet<>();
        for (ObjectName table : reading.jpaTables()) {
            for (Column column : reading.schema().tables().get(table).columns()) {
                if (column.generation().orElse(null) instanceof FromSequence from) {
                    drawn.add(from.sequence());
                }
            }
        }
        return drawn;
    }

    private void look(Table table) {
        ObjectName name = table.name();
        if (name.schema().isPresent()) {
            lack(
                    new Part.OfTable(name),
                    "The table " + name,
                    "no schemas within a database",
                    "@Table without schema, and a unit of its own for each database");
        }
        // Of a table that goes, nobody draws numbers any more.
        boolean byHibernate = bench.situation().reading().jpaTables().contains(name)
                || !bench.situation().after().tables().containsKey(name);
        for (Column column : table.columns()) {
            if (bench.dialect() instanceof MySql
                    && !byHibernate
                    && column.generation().orElse(null) instanceof FromSequence) {
                lack(
                        new Part.OfColumn(name, column.name()),
                        "The numbering of " + name + "." + column.name() + " from a sequence",
                        "no columns that Inchworm numbers from one",
                        "numbering by the server (@Identity)");
            }
        }
        table.indexes().forEach(index -> look(name, index));
        table.foreignKeys().forEach(key -> look(name, key));
    }

    private void look(ObjectName table, Index index) {
        Part part = new Part.OfIndex(table, index.name());
        String what = "The index " + index.name() + " of " + table;
        if (index.where().isPresent()) {
            lack(part, what, "no partial indexes", "an index over all rows");
        } else if (!index.include().isEmpty()) {
            lack(part, what, "no columns that an index carries along", "them as its last columns");
        } else if (index.parts().stream().anyMatch(OfExpression.class::isInstance)
                && !MySqlFeature.EXPRESSION_INDEX.isAlwaysIn(bench.dialect())) {
            lack(part, what, "no indexes over expressions", "a virtual @Computed column and an index over that");
        } else if (!List.of("", "BTREE", "HASH", "FULLTEXT", "SPATIAL")
                .contains(index.method().orElse("").toUpperCase(Locale.ROOT))) {
            lack(part, what, "no index method " + index.method().orElseThrow(), "btree, fulltext or spatial");
        }
    }

    private void look(ObjectName table, ForeignKey key) {
        if (key.onDelete() == Action.SET_DEFAULT || key.onUpdate() == Action.SET_DEFAULT) {
            lack(
                    new Part.OfConstraint(table, key.name()),
                    "The foreign key " + key.name() + " of " + table,
                    "no foreign keys that set a default",
                    "SET NULL, or the application sets it");
        }
    }

    private void lack(Part part, String what, String lack, String instead) {
        sufficient = false;
        Diagnostic problem = Diagnostic.of(
                Code.IW642, bench.placeOf(part), what, bench.dialect().displayName(), lack, instead);
        if (told.add(problem)) {
            bench.outline().refuse(problem);
        }
    }
}
