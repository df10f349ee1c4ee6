package dev.inchworm.processor.diff;

import static dev.inchworm.processor.diff.Case.codes;
import static dev.inchworm.processor.diff.Case.number;
import static dev.inchworm.processor.diff.Case.places;
import static dev.inchworm.processor.diff.Case.table;
import static dev.inchworm.processor.diff.Case.text;
import static dev.inchworm.processor.diff.Case.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import org.junit.jupiter.api.Test;

/** What the differ says about tables that are gone, renamed or removed. */
class DifferTableProblemsTest {

    @Test
    void aTableIsGoneAndAnotherOneIsNew() {
        Difference difference = new Case()
                .before(table("orders", text("remark"), number("total")))
                .after(table("purchases", text("remark"), number("total"), text("note")))
                .difference();

        assertThat(texts(difference)).containsExactly("""
                [IW501] com.acme.purchases (purchases) is new, and table orders of the snapshot (class com.acme.orders in snapshot.json) is gone, and they are alike: was it renamed?
                Taken for a removal wrongly, its rows are lost; taken for a rename wrongly, they end up where they do not belong.
                Fix: 1. it was renamed: @RenamedFrom("orders") on class com.acme.purchases
                     2. it was not: @RemovedTable(name = "orders", reason = "<why>") on any class or package""");
        assertThat(places(difference)).containsExactly(Case.onClass("purchases"));
        assertThat(difference.changes()).isEmpty();
    }

    @Test
    void theClassIsTheSame() {
        Difference difference = new Case()
                .before(table("orders", text("a"), text("b"), text("c")).withEntity("com.acme.Order"))
                .after(table("purchases", text("d"), text("e"), text("f")).withEntity("com.acme.Order"))
                .difference();

        assertThat(codes(difference)).containsExactly(Code.IW501);
    }

    @Test
    void theTableWasInAnotherSchema() {
        Table before = table("orders").withName(ObjectName.of("old", "orders"));
        Table after = table("orders").withName(ObjectName.of("new", "orders"));

        assertThat(texts(new Case().before(before).after(after).difference()).get(0))
                .contains("@RenamedFrom(value = \"orders\", fromSchema = \"old\") on class com.acme.orders")
                .contains("@RemovedTable(name = \"orders\", schema = \"old\", reason = \"<why>\")");
    }

    @Test
    void aTableIsGone() {
        Difference difference = new Case()
                .before(table("fax_queue", text("number"), text("page"), text("sent")))
                .after(table("orders", number("total"), number("rank"), text("remark")))
                .difference();

        assertThat(texts(difference)).containsExactly("""
                [IW502] Table fax_queue has no entity any more; snapshot.json has it for class com.acme.fax_queue.
                Removing a table loses its rows for good, so the sources have to say that it is meant.
                Fix: 1. it may go: @RemovedTable(name = "fax_queue", reason = "<why>") on any class or package
                     2. it was renamed: @RenamedFrom("fax_queue") on the class that has its rows now
                     3. put the class back, or its annotation""");
        assertThat(places(difference)).containsExactly(Place.NOWHERE);
        assertThat(difference.changes()).hasSize(1);
    }

    @Test
    void aTableGivesItsNameAwayThatNobodySaidCouldGo() {
        Difference difference = new Case()
                .before(table("orders"), table("sales"))
                .after(table("orders").withEntity("com.acme.sales"))
                .renamedTable("orders", "sales")
                .difference();

        assertThat(texts(difference).get(0))
                .startsWith("[IW502] Table orders has no entity any more; its name goes to what was sales.\n");
        assertThat(difference.problems()).hasSize(1);
    }

    @Test
    void aTableWasNeverCalledThat() {
        Difference difference = new Case()
                .before(table("orders"))
                .after(table("purchases"))
                .renamedTable("purchases", "order")
                .difference();

        assertThat(texts(difference)).containsExactly("""
                [IW503] com.acme.purchases (purchases) says that its table was called 'order', but the snapshot has no such table. Did you mean 'orders'?
                Fix: 1. name the table as the snapshot has it   2. delete the @RenamedFrom""");
    }

    @Test
    void aRenamedTableIsStillAskedFor() {
        Difference difference = new Case()
                .before(table("orders"))
                .after(table("orders"), table("purchases"))
                .renamedTable("purchases", "orders")
                .difference();

        assertThat(texts(difference)).containsExactly("""
                [IW504] com.acme.purchases (purchases) says that its table was called 'orders', but com.acme.orders still asks for that table.
                One table cannot be both: its rows would have to be in two places.
                Fix: 1. remove the old class   2. delete the @RenamedFrom; the new table is then created beside the old one""");
    }

    @Test
    void twoClassesClaimTheSameTable() {
        Difference difference = new Case()
                .before(table("orders"))
                .after(table("purchases"), table("sales"))
                .renamedTable("purchases", "orders")
                .renamedTable("sales", "orders")
                .difference();

        assertThat(texts(difference).get(0)).isEqualTo("""
                [IW505] com.acme.purchases (purchases) says that its table was called 'orders', and com.acme.sales (sales) says the same.
                A table has one former name, and its rows go to one place.
                Fix: 1. keep the @RenamedFrom that is right; the other table is created empty""");
        assertThat(difference.problems()).hasSize(2);
    }

    @Test
    void tablesExchangeTheirNames() {
        Difference difference = new Case()
                .before(table("a"), table("b"))
                .after(table("a"), table("b"))
                .renamedTable("a", "b")
                .renamedTable("b", "a")
                .difference();

        assertThat(texts(difference).get(0)).isEqualTo("""
                [IW506] com.acme.a (a) says that its table was called 'b', and tables pass their names round in a circle.
                While both releases are alive, one name would have to mean two tables.
                Fix: 1. give one of them a new name in this release, and its final one in the next""");
        assertThat(difference.problems()).hasSize(2);
    }

    @Test
    void aRemovedTableIsStillAskedFor() {
        Difference difference = new Case()
                .before(table("orders"))
                .after(table("orders"))
                .removedTable("orders")
                .difference();

        assertThat(texts(difference)).containsExactly("""
                [IW507] com.acme says that table orders is removed, but com.acme.orders still asks for it.
                Left in place, the hint would allow its removal some day when nobody means it.
                Fix: 1. delete the @RemovedTable
                     2. remove what asks for the table; where its source is gone already, compile from clean""");
    }

    @Test
    void aRemovedTableIsARenamedOne() {
        Difference difference = new Case()
                .before(table("orders"))
                .after(table("purchases"))
                .renamedTable("purchases", "orders")
                .removedTable("orders")
                .difference();

        assertThat(texts(difference).get(0))
                .startsWith("[IW507] com.acme says that table orders is removed, but com.acme.purchases (purchases)"
                        + " says that it was renamed.\n");
    }

    @Test
    void aRemovedTableNeverExisted() {
        Difference difference =
                new Case().before(table("fax_queue")).removedTable("fax_que").difference();

        assertThat(texts(difference)).contains("""
                [IW508] com.acme says that table fax_que is removed, but the snapshot has no such table. Did you mean 'fax_queue'?
                Fix: 1. name the table as the snapshot has it   2. delete the @RemovedTable""");
    }
}
