package dev.inchworm.processor.diff;

import static dev.inchworm.processor.diff.Case.codes;
import static dev.inchworm.processor.diff.Case.number;
import static dev.inchworm.processor.diff.Case.places;
import static dev.inchworm.processor.diff.Case.table;
import static dev.inchworm.processor.diff.Case.text;
import static dev.inchworm.processor.diff.Case.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.schema.Table;
import org.junit.jupiter.api.Test;

/** What the differ says about columns that are gone, renamed or removed. */
class DifferColumnProblemsTest {

    @Test
    void aColumnIsGoneAndAnotherOneIsNew() {
        Difference difference = new Case()
                .before(table("orders", number("total"), text("remark")))
                .after(table("orders", number("total"), text("comment")))
                .difference();

        assertThat(texts(difference)).containsExactly("""
                [IW102] com.acme.orders.comment (orders.comment) is new, and column orders.remark is gone: was it renamed, or was one removed and another one added?
                Taken for a removal wrongly, its values are lost; taken for a rename wrongly, they end up where they do not belong.
                Fix: 1. it was renamed: @RenamedFrom("remark") on the field
                     2. it was not: @RemovedColumn(name = "remark", reason = "<why>") on class com.acme.orders""");
        assertThat(places(difference)).containsExactly(Case.onField("orders", "comment"));
        assertThat(difference.changes()).isEmpty();
    }

    @Test
    void theNewColumnNeedsAValue() {
        Difference difference = new Case()
                .before(table("orders", number("total")))
                .after(table("orders", number("sum")))
                .difference();

        assertThat(texts(difference).get(0))
                .endsWith("@RemovedColumn(name = \"total\", reason = \"<why>\") on class com.acme.orders, and"
                        + " @Backfill(\"<SQL over the row>\") on the field");
    }

    @Test
    void theFieldBelongsToAnEmbeddedClass() {
        Table before = table("orders", text("home_zip"));
        Table after = table("orders", text("home_postcode")).withEntity("com.acme.Order");

        Difference difference = new Case().before(before).after(after).difference();

        assertThat(texts(difference).get(0))
                .contains("Fix: 1. it was renamed: @RenamedFrom(value = \"home_zip\", column = \"home_postcode\")"
                        + " on class com.acme.Order\n");
    }

    @Test
    void theMostSimilarColumnIsTheOneAskedAbout() {
        Difference difference = new Case()
                .before(table("orders", text("street_name"), text("city")))
                .after(table("orders", text("town"), text("streetname"), number("zip")))
                .difference();

        assertThat(places(difference))
                .containsExactly(Case.onField("orders", "streetname"), Case.onField("orders", "town"));
        assertThat(codes(difference)).containsExactly(Code.IW102, Code.IW102);
        assertThat(difference.changes()).hasSize(1);
    }

    @Test
    void aColumnIsGone() {
        Difference difference = new Case()
                .before(table("orders", text("fax"), number("rank")))
                .after(table("orders"))
                .difference();

        assertThat(texts(difference).get(0)).isEqualTo("""
                [IW103] com.acme.orders no longer has column orders.fax, which snapshot.json still has.
                Removing a column loses its values for good, so the sources have to say that it is meant.
                Fix: 1. it may go: @RemovedColumn(name = "fax", reason = "<why>") on class com.acme.orders
                     2. it was renamed: @RenamedFrom("fax") on the field that has its values now   3. put the field back""");
        assertThat(codes(difference)).containsExactly(Code.IW103, Code.IW103);
        assertThat(places(difference)).containsOnly(Case.onClass("orders"));
    }

    @Test
    void aColumnOfAnotherKindIsNoCandidate() {
        Difference difference = new Case()
                .before(table("orders", text("fax")))
                .after(table("orders", number("rank")))
                .difference();

        assertThat(codes(difference)).containsExactly(Code.IW103);
        assertThat(difference.changes()).hasSize(1);
    }

    @Test
    void aBackfilledColumnIsNoCandidate() {
        Difference difference = new Case()
                .before(table("orders", text("fax")))
                .after(table("orders", text("phone")))
                .backfill("orders", "phone", "'+49'")
                .difference();

        assertThat(codes(difference)).containsExactly(Code.IW103);
    }

    @Test
    void aColumnGivesItsNameAwayThatNobodySaidCouldGo() {
        Difference difference = new Case()
                .before(table("orders", text("a"), text("b")))
                .after(table("orders", text("a")))
                .renamedColumn("orders", "a", "b")
                .difference();

        assertThat(texts(difference)).containsExactly("""
                [IW103] com.acme.orders no longer has column orders.a, whose name goes to what was orders.b.
                Removing a column loses its values for good, so the sources have to say that it is meant.
                Fix: 1. it may go: @RemovedColumn(name = "a", reason = "<why>") on class com.acme.orders
                     2. it was renamed: @RenamedFrom("a") on the field that has its values now   3. put the field back""");
        assertThat(difference.changes()).isEmpty();
    }

    @Test
    void aColumnWasNeverCalledThat() {
        Case example = new Case()
                .before(table("orders", text("remark")))
                .after(table("orders", text("comment")))
                .renamedColumn("orders", "comment", "remrk");

        assertThat(texts(example.difference())).containsExactly("""
                [IW104] com.acme.orders.comment (orders.comment) says that its column was called 'remrk', but the snapshot has no such column in table orders. Did you mean 'remark'?
                Fix: 1. name the column as the snapshot has it   2. delete the @RenamedFrom""");
    }

    @Test
    void aColumnWasRenamedTwiceBetweenTwoMigrations() {
        Difference difference = new Case()
                .before(table("orders", text("remark")))
                .after(table("orders", text("note")))
                .renamedColumn("orders", "note", "comment")
                .difference();

        assertThat(texts(difference)).containsExactly("""
                [IW104] com.acme.orders.note (orders.note) says that its column was called 'comment', but the snapshot has no such column in table orders. What is gone: 'remark'.
                Fix: 1. name the column as the snapshot has it   2. delete the @RenamedFrom""");
    }

    @Test
    void aColumnOfANewTableWasNeverCalledAnything() {
        Difference difference = new Case()
                .after(table("orders", text("comment")))
                .renamedColumn("orders", "comment", "remark")
                .difference();

        assertThat(texts(difference).get(0)).contains("was called 'remark', but table orders is new.\n");
    }

    @Test
    void aRenamedColumnIsStillAskedFor() {
        Difference difference = new Case()
                .before(table("orders", text("remark")))
                .after(table("orders", text("remark"), text("comment")))
                .renamedColumn("orders", "comment", "remark")
                .difference();

        assertThat(texts(difference)).containsExactly("""
                [IW105] com.acme.orders.comment (orders.comment) says that its column was called 'remark', but com.acme.orders.remark still asks for that column.
                One column cannot be both: its values would have to be in two places.
                Fix: 1. remove the old field   2. delete the @RenamedFrom; the new column is then added beside the old one""");
    }

    @Test
    void twoFieldsClaimTheSameColumn() {
        Difference difference = new Case()
                .before(table("orders", text("name")))
                .after(table("orders", text("first"), text("last")))
                .renamedColumn("orders", "first", "name")
                .renamedColumn("orders", "last", "name")
                .difference();

        assertThat(texts(difference).get(0)).isEqualTo("""
                [IW106] com.acme.orders.first (orders.first) says that its column was called 'name', and com.acme.orders.last (orders.last) says the same.
                A column has one former name, and its values go to one place.
                Fix: 1. keep the @RenamedFrom that is right   2. fill the other column with @Backfill("<SQL over the row>")""");
        assertThat(codes(difference)).containsExactly(Code.IW106, Code.IW106);
        assertThat(difference.changes()).isEmpty();
    }

    @Test
    void oneFieldClaimsTwoColumns() {
        Difference difference = new Case()
                .before(table("orders", text("first"), text("last")))
                .after(table("orders", text("name")))
                .renamedColumn("orders", "name", "first")
                .renamedColumn("orders", "name", "last")
                .difference();

        assertThat(codes(difference)).containsExactly(Code.IW106, Code.IW106);
        assertThat(texts(difference).get(0)).contains("was called 'first', and it also says 'last'.\n");
    }

    @Test
    void columnsExchangeTheirNames() {
        Difference difference = new Case()
                .before(table("orders", text("a"), text("b")))
                .after(table("orders", text("a"), text("b")))
                .renamedColumn("orders", "a", "b")
                .renamedColumn("orders", "b", "a")
                .difference();

        assertThat(texts(difference).get(0)).isEqualTo("""
                [IW107] com.acme.orders.a (orders.a) says that its column was called 'b', and the columns of orders pass their names round in a circle.
                While both releases are alive, one name would have to mean two columns.
                Fix: 1. give one of them a new name in this release, and its final one in the next""");
        assertThat(difference.problems()).hasSize(2);
    }

    @Test
    void aClaimThatBuildsOnARefusedOneIsNotReportedAsWell() {
        Difference difference = new Case()
                .before(table("orders", text("b"), text("c")))
                .after(table("orders", text("a"), text("b"), text("d")))
                .renamedColumn("orders", "a", "b")
                .renamedColumn("orders", "b", "c")
                .renamedColumn("orders", "d", "c")
                .difference();

        assertThat(codes(difference)).containsExactly(Code.IW106, Code.IW106);
    }

    @Test
    void aRemovedColumnIsStillAskedFor() {
        Difference difference = new Case()
                .before(table("orders", text("fax")))
                .after(table("orders", text("fax")))
                .removedColumn("orders", "fax")
                .difference();

        assertThat(texts(difference)).containsExactly("""
                [IW108] com.acme.orders says that column orders.fax is removed, but com.acme.orders.fax still asks for it.
                Left in place, the hint would allow its removal some day when nobody means it.
                Fix: 1. delete the @RemovedColumn   2. remove what asks for the column""");
    }

    @Test
    void aRemovedColumnIsARenamedOne() {
        Difference difference = new Case()
                .before(table("orders", text("remark")))
                .after(table("orders", text("comment")))
                .renamedColumn("orders", "comment", "remark")
                .removedColumn("orders", "remark")
                .difference();

        assertThat(texts(difference).get(0))
                .startsWith("[IW108] com.acme.orders says that column orders.remark is removed, but"
                        + " com.acme.orders.comment (orders.comment) says that it was renamed.\n");
    }

    @Test
    void aRemovedColumnNeverExisted() {
        Difference difference = new Case()
                .before(table("orders", text("fax")))
                .after(table("orders"))
                .removedColumn("orders", "faks")
                .difference();

        assertThat(texts(difference)).contains("""
                [IW109] com.acme.orders says that column orders.faks is removed, but the snapshot has no such column. Did you mean 'fax'?
                Fix: 1. name the column as the snapshot has it   2. delete the @RemovedColumn""");
    }
}
