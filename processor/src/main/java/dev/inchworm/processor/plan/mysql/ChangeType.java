package dev.inchworm.processor.plan.mysql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Another type of a column that keeps its name. Where it holds every value of the old one, that is one statement before the
 * roll-out; an enum that loses names has those of both releases until contract. Anything else takes a column of another name.
 */
final class ChangeType {

    private final Workbench bench;
    private final ObjectName table;
    private final Column before;
    private final Column after;
    private final Part part;
    private final Optional<CharsetChange> charset;

    /** What is true of the column after the steps planned so far. */
    private Column now;

    ChangeType(Workbench bench, ObjectName table, Column before, Column after) {
        this.bench = bench;
        this.table = table;
        this.before = before;
        this.after = after;
        this.part = new Part.OfColumn(table, after.name());
        this.charset = CharsetChange.of(bench, before, after);
        this.now = before;
    }

    /**
     * Plans it.
     *
     * @param known what is true of the column by then
     * @return what is true of it afterwards
     */
    Column plan(Column known) {
        now = known;
        Optional<MySqlForm> form = Widening.of(bench, before, after)
                .or(() -> charset.flatMap(change -> change.form(bench, table, after.name())));
        Optional<EnumNames> names = EnumNames.of(bench, before, after);
        if (form.isEmpty() && names.isPresent() && !isInForeignKey()) {
            changeNames(names.get());
        } else if (form.isEmpty()) {
            bench.outline()
                    .refuse(Diagnostic.of(
                            Code.IW208,
                            bench.placeOf(part),
                            name(),
                            bench.dialect().type(before),
                            bench.dialect().type(after),
                            bench.dialect().displayName(),
                            before.name()));
        } else if (isInForeignKey()) {
            bench.outline()
                    .refuse(Diagnostic.of(
                            Code.IW643,
                            bench.placeOf(part),
                            name(),
                            bench.dialect().type(before),
                            bench.dialect().type(after),
                            bench.dialect().displayName()));
        } else {
            widen(form.get(), now.withType(after.type(), after.sqlTypes()));
        }
        return now;
    }

    /** Either side of one: the server takes no other type for one side alone. */
    private boolean isInForeignKey() {
        return bench.situation().tableBefore(table).foreignKeys().stream()
                        .anyMatch(key -> key.columns().contains(before.name()))
                || bench.situation().referencesBefore().to(table).stream()
                        .anyMatch(reference -> reference.key().targetColumns().contains(before.name()));
    }

    private void widen(MySqlForm form, Column wide) {
        String narrower = bench.dialect().type(before);
        String wider = bench.dialect().type(wide);
        String verb = charset.isPresent() ? "Changes " : "Widens ";
        Limit limit = charset.isPresent()
                ? new Limit.Cannot(table, "rely on how " + name() + " was compared and sorted")
                : new Limit.MayNotFit(table, before.name(), narrower);
        Column narrow = now;
        Sketch back = bench.modify(table, Widening.back(form), "Makes " + name() + " " + narrower + " again.", narrow);
        now = wide;
        bench.mindWriters(
                form,
                part,
                table,
                "The type " + wider + " for " + name() + ", which was " + narrower,
                "MODIFY COLUMN " + bench.ddl().columnDefinition(wide));
        bench.outline().touch(SchemaObject.column(table, after.name()));
        bench.outline()
                .add(
                        Stage.WIDENED,
                        bench.modify(table, form, verb + name() + " from " + narrower + " to " + wider + ".", wide)
                                .conceding(
                                        Concession.ofOld(Moment.EXPAND, new Limit.CannotRestart(table, before.name())),
                                        Concession.ofOld(Moment.EXPAND, limit)),
                        charset.filter(CharsetChange::keepsCharacters).isPresent()
                                ? Undo.by(back)
                                : Undo.by(misfits(narrower), back));
    }

    /** The names of both releases are there until the old one is gone; what gives names away is written anew. */
    private void changeNames(EnumNames names) {
        Column given = now.withType(names.both(), Collections.emptySortedMap());
        if (!names.added().isEmpty()) {
            widen(Widening.ofEnum(names.before(), names.both().values()), given);
        }
        Column held = now;
        now = now.withType(after.type(), after.sqlTypes());
        Column wanted = now;
        String fewer = bench.dialect().type(wanted);
        bench.mindWriters(
                MySqlForm.INSERT_ENUM_VALUE,
                part,
                table,
                "Taking " + String.join(", ", names.removed()) + " away from the names that " + name() + " may hold",
                "MODIFY COLUMN " + bench.ddl().columnDefinition(wanted));
        bench.outline().touchUntilContract(SchemaObject.column(table, after.name()));
        bench.outline()
                .add(
                        Stage.CHECKS,
                        Sketch.check(
                                List.of(table),
                                name() + " holds names that go (" + String.join(", ", names.removed())
                                        + "); give those rows others",
                                "Looks for rows with names that go.",
                                bench.select(table) + "\n    WHERE NOT "
                                        + Widening.fits(bench, after, bench.quote(after.name())) + ";"),
                        Undo.needless());
        bench.outline()
                .add(
                        Stage.CHECKS,
                        bench.modify(
                                        table,
                                        MySqlForm.INSERT_ENUM_VALUE,
                                        "Lets " + name() + " hold no other names than " + fewer
                                                + ".\nPart of contract: the old release may have written others.",
                                        wanted)
                                .conceding(
                                        Concession.ofNew(Moment.TIGHTEN, new Limit.CannotRestart(table, after.name())),
                                        Concession.ofNew(
                                                Moment.TIGHTEN, new Limit.MayNotFit(table, after.name(), fewer))),
                        Undo.by(bench.modify(
                                table,
                                MySqlForm.INSERT_ENUM_VALUE,
                                "The names that " + name() + " held before.",
                                held)));
    }

    /** What the narrower type does not hold as it is. */
    private Sketch misfits(String narrower) {
        String quoted = bench.quote(before.name());
        String fits = charset.map(change -> "(" + quoted + " IS NULL OR " + change.fits(quoted) + ")")
                .orElseGet(() -> Widening.fits(bench, before, quoted));
        return Sketch.check(
                List.of(table),
                name() + " holds values that do not fit " + narrower + "; they would be lost",
                "Rows whose value in " + name() + " would be lost.",
                bench.select(table) + "\n    WHERE NOT " + fits + ";");
    }

    private String name() {
        return Bench.name(table, after);
    }
}
