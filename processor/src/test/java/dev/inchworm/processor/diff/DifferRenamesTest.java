package dev.inchworm.processor.diff;

import static dev.inchworm.processor.diff.Case.index;
import static dev.inchworm.processor.diff.Case.reference;
import static dev.inchworm.processor.diff.Case.table;
import static dev.inchworm.processor.diff.Case.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.change.Change.AddIndex;
import dev.inchworm.schema.change.Change.ChangeColumn;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import dev.inchworm.schema.change.Change.DropColumn;
import dev.inchworm.schema.change.Change.DropConstraint;
import dev.inchworm.schema.change.Change.DropIndex;
import dev.inchworm.schema.change.Change.DropTable;
import dev.inchworm.schema.change.Change.RenameColumn;
import dev.inchworm.schema.change.Change.RenameTable;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the differ makes of columns and tables that have other names, and of names that are given away. */
class DifferRenamesTest {

    private static final ObjectName ORDERS = ObjectName.of("orders");

    @Test
    void aRenamedColumnTakesItsIndexesAlongAndMayChangeBesides() {
        Table before = table("orders", text("remark")).withIndexes(List.of(index("i", "remark")));
        Column after = Column.of("comment", Type.Simple.TEXT, false);

        Difference difference = new Case()
                .before(before)
                .after(table("orders", after).withIndexes(List.of(index("i", "comment"))))
                .renamedColumn("orders", "comment", "remark")
                .typeChange("orders", "comment")
                .backfill("orders", "comment", "''")
                .difference();

        assertThat(difference.problems()).isEmpty();
        assertThat(difference.changes())
                .containsExactly(
                        new RenameColumn(ORDERS, "remark", "comment"),
                        new ChangeColumn(
                                ORDERS,
                                Aspect.TYPE,
                                text("comment"),
                                text("comment").withType(Type.Simple.TEXT, new TreeMap<>())),
                        new ChangeColumn(
                                ORDERS,
                                Aspect.NULLABILITY,
                                text("comment").withType(Type.Simple.TEXT, new TreeMap<>()),
                                after));
        assertThat(difference.used()).hasSize(3);
    }

    @Test
    void columnsOfARenamedTableAreRenamedToo() {
        Difference difference = new Case()
                .before(table("orders", text("remark"), text("fax")))
                .after(table("purchases", text("comment")))
                .renamedTable("purchases", "orders")
                .renamedColumn("purchases", "comment", "remark")
                .removedColumn("purchases", "fax")
                .difference();

        ObjectName purchases = ObjectName.of("purchases");
        assertThat(difference.problems()).isEmpty();
        assertThat(difference.changes().subList(0, 2))
                .containsExactly(new RenameTable(ORDERS, purchases), new RenameColumn(purchases, "remark", "comment"));
        assertThat(difference.changes()).contains(new DropColumn(purchases, text("fax"), 2));
    }

    @Test
    void foreignKeysFollowARenamedTable() {
        Table child = table("lines", text("order")).withForeignKeys(List.of(reference("fk", "order", "orders")));
        Table followed = child.withForeignKeys(List.of(reference("fk", "order", "purchases")));

        Difference difference = new Case()
                .before(child, table("orders"))
                .after(followed, table("orders").withName(ObjectName.of("purchases")))
                .renamedTable("purchases", "orders")
                .difference();

        assertThat(difference.changes()).containsExactly(new RenameTable(ORDERS, ObjectName.of("purchases")));
    }

    @Test
    void namesMoveUpInAChain() {
        Difference difference = new Case()
                .before(table("orders", text("b"), text("c")))
                .after(table("orders", text("a"), text("b")))
                .renamedColumn("orders", "b", "c")
                .renamedColumn("orders", "a", "b")
                .difference();

        assertThat(difference.problems()).isEmpty();
        assertThat(difference.changes())
                .containsExactly(new RenameColumn(ORDERS, "b", "a"), new RenameColumn(ORDERS, "c", "b"));
    }

    @Test
    void aNameIsUsedAgain() {
        Table before = table("orders", text("a"), text("b")).withIndexes(List.of(index("i", "a")));
        Table after = table("orders", text("a")).withIndexes(List.of(index("i", "a")));

        Difference difference = new Case()
                .before(before)
                .after(after)
                .renamedColumn("orders", "a", "b")
                .removedColumn("orders", "a")
                .difference();

        assertThat(difference.problems()).isEmpty();
        assertThat(difference.changes())
                .containsExactly(
                        new DropIndex(ORDERS, index("i", "a")),
                        new DropColumn(ORDERS, text("a"), 1),
                        new RenameColumn(ORDERS, "b", "a"),
                        new AddIndex(ORDERS, index("i", "a")));
    }

    @Test
    void theNameOfATableIsUsedAgain() {
        Table child = table("lines", text("order")).withForeignKeys(List.of(reference("fk", "order", "orders")));
        Table sales = table("sales");
        Table takenOver = table("orders").withEntity("com.acme.sales").withPrimaryKey(sales.primaryKey());

        Difference difference = new Case()
                .before(child, table("orders"), sales)
                .after(table("lines", text("order")), takenOver)
                .renamedTable("orders", "sales")
                .removedTable("orders")
                .difference();

        assertThat(difference.problems()).isEmpty();
        assertThat(difference.changes())
                .containsExactly(
                        new DropConstraint(ObjectName.of("lines"), reference("fk", "order", "orders")),
                        new DropTable(table("orders")),
                        new RenameTable(ObjectName.of("sales"), ORDERS));
    }
}
