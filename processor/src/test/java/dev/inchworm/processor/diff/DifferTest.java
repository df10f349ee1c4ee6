package dev.inchworm.processor.diff;

import static dev.inchworm.processor.diff.Case.codes;
import static dev.inchworm.processor.diff.Case.index;
import static dev.inchworm.processor.diff.Case.number;
import static dev.inchworm.processor.diff.Case.reference;
import static dev.inchworm.processor.diff.Case.table;
import static dev.inchworm.processor.diff.Case.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Meaning;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.AddColumn;
import dev.inchworm.schema.change.Change.AddConstraint;
import dev.inchworm.schema.change.Change.AddIndex;
import dev.inchworm.schema.change.Change.ChangeColumn;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import dev.inchworm.schema.change.Change.ChangeConstraint;
import dev.inchworm.schema.change.Change.ChangeIndex;
import dev.inchworm.schema.change.Change.ChangeMeaning;
import dev.inchworm.schema.change.Change.ChangeTableComment;
import dev.inchworm.schema.change.Change.CreateSequence;
import dev.inchworm.schema.change.Change.CreateTable;
import dev.inchworm.schema.change.Change.DropColumn;
import dev.inchworm.schema.change.Change.DropConstraint;
import dev.inchworm.schema.change.Change.DropIndex;
import dev.inchworm.schema.change.Change.DropSequence;
import dev.inchworm.schema.change.Change.DropTable;
import dev.inchworm.schema.change.Change.MoveEntity;
import dev.inchworm.schema.change.Change.RenameColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DifferTest {

    private static final ObjectName ORDERS = ObjectName.of("orders");

    @Test
    void nothingHasChanged() {
        Difference difference = new Case()
                .before(table("orders", text("remark"), number("total")))
                .after(table("orders", number("total"), text("remark")))
                .difference();

        assertThat(difference).isEqualTo(new Difference(List.of(), List.of(), List.of()));
    }

    @Test
    void newColumnsGoToTheEnd() {
        Difference difference = new Case()
                .before(table("orders", text("remark")))
                .after(table("orders", text("a"), text("remark"), text("b")))
                .difference();

        assertThat(difference.changes())
                .containsExactly(new AddColumn(ORDERS, text("a"), 2), new AddColumn(ORDERS, text("b"), 3));
        assertThat(difference.problems()).isEmpty();
    }

    @Test
    void eachAspectOfAColumnIsAChange() {
        Column before = text("remark");
        Column after = number("remark")
                .withDefault(Optional.of(Sql.of("0")))
                .withComment(Optional.of("what the customer said"));

        List<Change> changes = new Case()
                .before(table("orders", before))
                .after(table("orders", after))
                .difference()
                .changes();

        assertThat(changes)
                .extracting(change -> ((ChangeColumn) change).aspect())
                .containsExactly(Aspect.TYPE, Aspect.NULLABILITY, Aspect.DEFAULT, Aspect.COMMENT);
        assertThat(((ChangeColumn) changes.get(0)).before()).isEqualTo(before);
        assertThat(((ChangeColumn) changes.get(3)).after()).isEqualTo(after);
    }

    @Test
    void onlyTheMeaningOfRowsHasChanged() {
        Meaning meaning = new Meaning(
                new TreeMap<>(Map.of("state", List.of("OPEN"))),
                new TreeMap<>(),
                new TreeSet<>(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>());

        Difference difference = new Case()
                .before(table("orders"))
                .after(table("orders").withMeaning(meaning))
                .difference();

        assertThat(difference.changes()).containsExactly(new ChangeMeaning(ORDERS, Meaning.NONE, meaning));
        assertThat(difference.problems()).isEmpty();
    }

    @Test
    void onlyTheClassWasRenamed() {
        Table moved = table("orders").withEntity("com.acme.Purchase");

        Difference difference = new Case().before(table("orders")).after(moved).difference();

        assertThat(difference.changes())
                .containsExactly(new MoveEntity(ORDERS, "com.acme.orders", "com.acme.Purchase"));
        assertThat(difference.problems()).isEmpty();
    }

    @Test
    void changesComeInTheCanonicalOrder() {
        Table before = table("orders", text("remark"), number("fax"))
                .withUniques(List.of(new Unique("u_fax", List.of("fax"))))
                .withIndexes(List.of(index("i_remark", "remark")))
                .withChecks(List.of(new Check("c", Sql.of("fax > 0"))));
        Table after = table("orders", text("comment"), text("note"))
                .withIndexes(List.of(index("i_comment", "comment"), index("i_note", "note")))
                .withForeignKeys(List.of(reference("fk", "note", "customers")))
                .withComment(Optional.of("what was bought"));
        Table old = table("old");
        Table customers = table("customers");
        Sequence gone = new Sequence(ObjectName.of("gone"), 1, 1);
        Sequence fresh = new Sequence(ObjectName.of("fresh"), 1, 1);

        Difference difference = new Case()
                .before(before, old)
                .after(after, customers)
                .sequences(gone, fresh)
                .renamedColumn("orders", "comment", "remark")
                .removedColumn("orders", "fax")
                .removedTable("old")
                .difference();

        assertThat(difference.problems()).isEmpty();
        assertThat(difference.changes())
                .containsExactly(
                        new RenameColumn(ORDERS, "remark", "comment"),
                        new CreateSequence(fresh),
                        new DropConstraint(ORDERS, new Check("c", Sql.of("fax > 0"))),
                        new ChangeTableComment(ORDERS, Optional.empty(), Optional.of("what was bought")),
                        new AddColumn(ORDERS, text("note"), 3),
                        new ChangeIndex(ORDERS, index("i_remark", "comment"), index("i_comment", "comment")),
                        new AddIndex(ORDERS, index("i_note", "note")),
                        new CreateTable(customers),
                        new AddConstraint(ORDERS, reference("fk", "note", "customers")),
                        new DropConstraint(ORDERS, new Unique("u_fax", List.of("fax"))),
                        new DropTable(old),
                        new DropColumn(ORDERS, number("fax"), 2),
                        new DropSequence(gone));
        assertThat(difference.used()).hasSize(3);
    }

    @Test
    void whatDependsOnARemovedColumnGoesBeforeIt() {
        Table orders = table("orders", text("a"), text("b"))
                .withUniques(List.of(new Unique("u", List.of("a", "b"))))
                .withIndexes(List.of(index("i", "a")))
                .withForeignKeys(List.of(reference("fk", "a", "customers")));
        Table bare = table("orders", text("b"));

        List<Change> changes = new Case()
                .before(orders, table("customers"))
                .after(bare, table("customers"))
                .removedColumn("orders", "a")
                .difference()
                .changes();

        assertThat(changes)
                .containsExactly(
                        new DropConstraint(ORDERS, reference("fk", "a", "customers")),
                        new DropConstraint(ORDERS, new Unique("u", List.of("a", "b"))),
                        new DropIndex(ORDERS, index("i", "a")),
                        new DropColumn(ORDERS, text("a"), 1));
    }

    @Test
    void anIndexOverAnotherColumnIsAChangedOne() {
        Table before = table("orders", text("a"), text("b")).withIndexes(List.of(index("i", "a")));
        Table after = table("orders", text("a"), text("b")).withIndexes(List.of(index("i", "b")));

        assertThat(new Case().before(before).after(after).difference().changes())
                .containsExactly(new ChangeIndex(ORDERS, index("i", "a"), index("i", "b")));
    }

    @Test
    void aConstraintUnderAnotherNameIsARenamedOne() {
        Table before = table("orders", text("a")).withUniques(List.of(new Unique("u1", List.of("a"))));
        Table after = table("orders", text("a")).withUniques(List.of(new Unique("u2", List.of("a"))));

        assertThat(new Case().before(before).after(after).difference().changes())
                .containsExactly(
                        new ChangeConstraint(ORDERS, new Unique("u1", List.of("a")), new Unique("u2", List.of("a"))));
    }

    @Test
    void whatAMappingProblemLeftOutIsNotTakenForRemoved() {
        Difference difference = new Case()
                .before(table("orders", text("fax"), text("zip")), table("customers", text("fax")))
                .after(table("orders", text("zip")), table("customers"))
                .mappingProblem(Diagnostic.of(Code.IW301, Case.onField("orders", "fax"), "", "", ""))
                .difference();

        assertThat(difference.changes()).isEmpty();
        assertThat(difference.problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("com.acme.customers");
    }

    @Test
    void whatIsUnclearTakesWhatDependsOnItAlong() {
        Table before = table("orders", text("remark")).withIndexes(List.of(index("i", "remark")));
        Table after = table("orders", text("comment")).withIndexes(List.of(index("i", "comment")));

        Difference difference = new Case().before(before).after(after).difference();

        assertThat(difference.changes()).isEmpty();
        assertThat(codes(difference)).containsExactly(Code.IW102);
    }

    @Test
    void thousandsOfTablesAreComparedOneByOne() {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            tables.add(table("t" + i, text("a"), text("b"), text("c")));
        }
        Table[] all = tables.toArray(Table[]::new);

        assertThat(new Case().before(all).after(all).difference().changes()).isEmpty();
    }
}
