package dev.inchworm.processor.diff;

import static dev.inchworm.processor.diff.Case.codes;
import static dev.inchworm.processor.diff.Case.number;
import static dev.inchworm.processor.diff.Case.table;
import static dev.inchworm.processor.diff.Case.text;
import static dev.inchworm.processor.diff.Case.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.change.Change.DropTable;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of hints: those that are used, those that have been, and those that do not fit. */
class DifferHintsTest {

    @Test
    void aBackfillOfANullableColumnIsUsed() {
        Difference difference = new Case()
                .before(table("orders"))
                .after(table("orders", text("note")))
                .backfill("orders", "note", "'none'")
                .difference();

        assertThat(difference.used()).hasSize(1);
        assertThat(difference.problems()).isEmpty();
    }

    @Test
    void aHintOfAnEmbeddedClassIsJudgedOnceForAllThatEmbedIt() {
        Case example = new Case()
                .before(table("orders", text("zip")))
                .after(table("orders", text("postcode")), table("customers", text("postcode")))
                .renamedColumn("orders", "postcode", "zip");
        example.hint(new Hint.RenamedColumn(
                ObjectName.of("customers"),
                "postcode",
                "zip",
                Case.onField("orders", "postcode").annotation("RenamedFrom", 0)));

        assertThat(example.difference().problems()).isEmpty();
    }

    @Test
    void aUsedHintIsNotedOnceAndThenWarnedOf() {
        Case example = new Case()
                .before(table("orders", text("comment")))
                .after(table("orders", text("comment")))
                .renamedColumn("orders", "comment", "remark");

        assertThat(codes(example.difference())).containsExactly(Code.IW104);
        String key = "RenamedFrom orders.comment remark";
        assertThat(texts(example.consumed(Set.of(key), Set.of()).difference()))
                .containsExactly("[IW607] com.acme.orders.comment: the newest accepted migration has used this"
                        + " @RenamedFrom; it can be deleted.");
        assertThat(texts(example.consumed(Set.of(), Set.of(key)).difference())).containsExactly("""
                [IW608] com.acme.orders.comment: an accepted migration has used this @RenamedFrom; it does nothing any more.
                Left in place, it misleads whoever reads it.
                Fix: 1. delete it""");
    }

    @Test
    void aUsedHintDoesNotMoveAColumnOfTheSameOldNameThatCameLater() {
        Difference difference = new Case()
                .before(table("orders", text("comment"), text("remark")))
                .after(table("orders", text("comment")))
                .renamedColumn("orders", "comment", "remark")
                .consumed(Set.of(), Set.of("RenamedFrom orders.comment remark"))
                .difference();

        assertThat(difference.changes()).isEmpty();
        assertThat(codes(difference)).containsExactly(Code.IW103, Code.IW608);
    }

    @Test
    void aRemovedColumnOfARemovedTableNeedsNoHintAndMayHaveOne() {
        Difference difference = new Case()
                .before(table("orders", text("fax")))
                .removedColumn("orders", "fax")
                .removedTable("orders")
                .difference();

        assertThat(difference.problems()).isEmpty();
        assertThat(difference.changes()).containsExactly(new DropTable(table("orders", text("fax"))));
    }

    @Test
    void aHintIsAboutAnUnknownColumn() {
        Case example = new Case().before(table("orders")).after(table("orders", text("created_by")));
        example.hint(new Hint.Backfill(
                ObjectName.of("orders"),
                "createdby",
                Sql.of("customer_id"),
                Case.onClass("orders").annotation("Backfill", 0)));

        assertThat(texts(example.difference())).containsExactly("""
                [IW610] com.acme.orders has a @Backfill for column orders.createdby, which no entity asks for. Did you mean 'created_by'?
                Fix: 1. name the column and the table as the entities have them today   2. delete the hint""");
    }

    @Test
    void aHintIsAboutAnUnknownTable() {
        Case example = new Case().before(table("orders")).after(table("orders"));
        example.hint(new Hint.Backfill(
                ObjectName.of("order"),
                "id",
                Sql.of("1"),
                Case.onClass("orders").annotation("Backfill", 0)));

        assertThat(texts(example.difference()).get(0))
                .contains("for column order.id, which no entity asks for. Did you mean 'orders'?\n");
    }

    @Test
    void aBackfilledColumnExistsAlready() {
        Difference difference = new Case()
                .before(table("orders", text("email")))
                .after(table("orders", text("email")))
                .backfill("orders", "email", "lower(email)")
                .difference();

        assertThat(texts(difference)).containsExactly("""
                [IW611] com.acme.orders.email has a @Backfill, but its column exists already, and is not made NOT NULL now.
                A @Backfill fills a column that this migration adds or makes NOT NULL; here it would never run.
                Fix: 1. delete it   2. change existing values in next/<dialect>/backfill.custom.sql beside the snapshot""");
    }

    @Test
    void aBackfilledColumnBelongsToANewTable() {
        Difference difference = new Case()
                .after(table("orders", text("email")))
                .backfill("orders", "email", "''")
                .difference();

        assertThat(texts(difference)).containsExactly("""
                [IW612] com.acme.orders.email has a @Backfill, but its table orders is new and has no rows to fill.
                Fix: 1. delete it   2. fill the table in next/<dialect>/backfill.custom.sql beside the snapshot""");
    }

    @Test
    void theTypeDoesNotChange() {
        Difference difference = new Case()
                .before(table("orders", number("price")))
                .after(table("orders", number("price")))
                .typeChange("orders", "price")
                .difference();

        assertThat(texts(difference)).containsExactly("""
                [IW613] com.acme.orders.price has a @TypeChange, but the type of its column does not change: it is int32 as before.
                Its expressions would never run.
                Fix: 1. delete it   2. change values in next/<dialect>/backfill.custom.sql beside the snapshot""");
    }

    @Test
    void aStaleRemovalIsRefusedOnceItsColumnIsBack() {
        Difference difference = new Case()
                .before(table("orders"))
                .after(table("orders", text("fax")))
                .removedColumn("orders", "fax")
                .consumed(Set.of(), Set.of("RemovedColumn orders.fax"))
                .difference();

        assertThat(codes(difference)).containsExactly(Code.IW108);
    }

    @Test
    void namesWithQuotesCanBePasted() {
        Difference difference = new Case()
                .before(table("orders", text("a\"b\\c")))
                .after(table("orders"))
                .difference();

        assertThat(texts(difference).get(0)).contains("@RemovedColumn(name = \"a\\\"b\\\\c\", reason = \"<why>\")");
    }
}
