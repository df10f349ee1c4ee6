package dev.inchworm.processor.harness;

import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each release must read of a row that one of them has written, and whether what this one reads is that.
 */
final class Expectations {

    private final Release release;
    private final Schema otherSchema;
    private final Engine engine;
    private final Correspondence correspondence;
    private final Evaluator evaluator;
    private final Terms terms;

    Expectations(
            Release release,
            Scenario scenario,
            Engine engine,
            Correspondence correspondence,
            Evaluator evaluator,
            Terms terms) {
        this.release = release;
        this.otherSchema = scenario.schema(release.other());
        this.engine = engine;
        this.correspondence = correspondence;
        this.evaluator = evaluator;
        this.terms = terms;
    }

    /** Compares what this release finds in a row, told from others by {@code key}, with what it must read. */
    void check(Table table, KnownRow row, Map<String, Optional<String>> found, List<Optional<String>> key) {
        for (Column column : table.columns()) {
            check(table, row, column, found.get(column.name()), key);
        }
    }

    private void check(Table table, KnownRow row, Column column, Optional<String> found, List<Optional<String>> key) {
        boolean asExpected = followsFromOthers(column)
                || row.expected(release, column.name())
                        .map(values -> values.contains(found)
                                || found.isEmpty() && terms.concedeNull(release, table.name(), column.name())
                                || values.contains(Optional.empty())
                                        && terms.concedeFilling(release, table.name(), column.name())
                                || terms.concedeDefault(release, table.name(), column.name())
                                || terms.concedeConversion(release, table.name(), column.name()))
                        .orElse(true);
        if (!asExpected) {
            throw new Breach(release.text() + " reads " + Breach.shown(found) + " in " + table.name() + "."
                    + column.name()
                    + " instead of " + row.expected(release, column.name()).orElseThrow() + ", where "
                    + key);
        }
        if (found.isEmpty()
                && !column.nullable()
                && !terms.concedeNull(release, table.name(), column.name())
                && !terms.concedeViolation(release, table.name(), column.name())) {
            throw new Breach(release.text() + " reads NULL in " + table.name() + "." + column.name()
                    + ", which is NOT NULL for it, where " + key);
        }
        if (found.isPresent() && !isLegible(column, found.get()) && !isConceded(table, column)) {
            throw new Breach(release.text() + " reads " + Breach.shown(found) + " in " + table.name() + "."
                    + column.name() + ", which is no " + column.type() + ", where " + key);
        }
    }

    /** Whether it changes whenever the columns change that it is computed from. */
    private static boolean followsFromOthers(Column column) {
        return column.generation().orElse(null) instanceof Generation.Computed;
    }

    private boolean isConceded(Table table, Column column) {
        return terms.concedeConversion(release, table.name(), column.name())
                || terms.concede(
                        release,
                        table.name(),
                        limit -> limit instanceof Limit.NotHeld held
                                        && held.constraint().contains(column.name())
                                || limit instanceof Limit.ReadsNewNames names
                                        && names.column().equals(column.name()));
    }

    private static boolean isLegible(Column column, String value) {
        if (!column.sqlTypes().isEmpty()) {
            return true;
        } else if (column.type() instanceof Enumeration enumeration) {
            return enumeration.values().contains(value);
        } else {
            return !(column.type() instanceof Text text) || value.codePointCount(0, value.length()) <= text.length();
        }
    }

    /** This release has inserted a row without a value for {@code column}. */
    void leftOut(KnownRow row, Table table, Column column) {
        if (column.generation().isPresent()) {
            row.expectAnything(release, column.name());
        } else if (column.defaultSql().isEmpty()) {
            row.expect(release, column.name(), Optional.empty());
        } else {
            column.defaultSql()
                    .flatMap(sql -> sql.in(engine.dialect().name()))
                    .filter(engine::isConstant)
                    .flatMap(sql -> evaluator.value(sql, column, table, Map.of()))
                    .ifPresent(value -> row.expect(release, column.name(), value));
        }
    }

    /** Says what the other release must read, now that this one has written {@code found}. */
    void convey(Table table, KnownRow row, Map<String, Optional<String>> found, boolean fresh) {
        Optional<ObjectName> there = correspondence.tableOf(release.other(), table.name());
        there.ifPresent(
                theirs -> convey(table, row, found, fresh, otherSchema.tables().get(theirs)));
        row.forgetChanges();
    }

    private void convey(Table table, KnownRow row, Map<String, Optional<String>> found, boolean fresh, Table theirs) {
        Release other = release.other();
        for (Column column : theirs.columns()) {
            String name = column.name();
            Correspondence.Source source = correspondence.source(other, theirs.name(), column);
            if (source instanceof Correspondence.Source.Same same) {
                row.expect(other, name, found.get(same.column()));
            } else if (source instanceof Correspondence.Source.Converted converted) {
                expectOrAnything(row, other, column, evaluator.value(converted.expression(), column, table, found));
            } else if (source instanceof Correspondence.Source.Filled filled) {
                Optional<Optional<String>> value = evaluator.value(filled.expression(), column, table, found);
                if (fresh) {
                    expectOrAnything(row, other, column, value);
                    filled.orElse()
                            .flatMap(sql -> evaluator.value(sql, column, table, found))
                            .ifPresent(more -> row.allow(other, name, more));
                } else {
                    value.ifPresent(more -> row.allow(other, name, more));
                }
            } else if (source instanceof Correspondence.Source.Derived derived) {
                Optional<Optional<String>> value = evaluator.value(derived.expression(), column, table, found);
                if (fresh || row.isChanged(derived.from())) {
                    expectOrAnything(row, other, column, value);
                } else if (row.mayBeChanged(derived.from())) {
                    value.ifPresent(more -> row.allow(other, name, more));
                }
            } else if (fresh && source instanceof Correspondence.Source.Constant constant) {
                expectOrAnything(row, other, column, evaluator.value(constant.expression(), column, table, found));
            } else if (fresh && source instanceof Correspondence.Source.Nothing) {
                row.expect(other, name, Optional.empty());
            } else if (fresh) {
                row.expectAnything(other, name);
            }
        }
    }

    private static void expectOrAnything(KnownRow row, Release other, Column column, Optional<Optional<String>> value) {
        if (value.isPresent()) {
            row.expect(other, column.name(), value.get());
        } else {
            row.expectAnything(other, column.name());
        }
    }
}
