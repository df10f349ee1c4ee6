package dev.inchworm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about hints that do not say what they are about. */
class DiagnosticsOfHintTargetsTest {

    @TempDir
    Path folder;

    @Test
    void whichColumn() {
        assertThat(Diagnosed.in(folder, "@Table class Line { @Id long orderId; @Id int position; }", """
                @Backfill("''")
                @RenamedFrom("")
                @RemovedColumn(name = "", reason = "gone")
                @Table class Shipment {
                    @Id long id;
                    @RenamedFrom("parcel") Line line;
                    @RenamedFrom(" ") int number;
                    @Backfill(value = "1", column = "line_order_id") @Nullable Line fine;
                }
                """))
                .isEqualTo("""
                ERROR IW050 Shipment.java:2 @Backfill("''")
                [IW050] com.acme.Shipment: @Backfill does not say which column it is about.
                Fix: 1. column = "<name in the database>"   2. delete it
                ERROR IW050 Shipment.java:4 "", reason = "gone")
                [IW050] com.acme.Shipment: @RemovedColumn does not say which column it is about.
                Fix: 1. name = "<name in the database>"   2. delete it
                ERROR IW050 Shipment.java:3 "")
                [IW050] com.acme.Shipment: @RenamedFrom does not say what the old name was.
                Fix: 1. @RenamedFrom("<old name in the database>")   2. delete it
                ERROR IW050 Shipment.java:7 @RenamedFrom("parcel") Line line;
                [IW050] com.acme.Shipment.line: @RenamedFrom does not say which of the columns line_order_id, line_position it is about.
                Fix: 1. column = "<one of them>"   2. delete it
                ERROR IW050 Shipment.java:8 " ") int number;
                [IW050] com.acme.Shipment.number: @RenamedFrom does not say what the old name was.
                Fix: 1. @RenamedFrom("<old name in the database>")   2. delete it
                """);
    }

    @Test
    void whichTable() {
        assertThat(Diagnosed.in(folder, "@Table class Order { @Id long id; }", """
                @RemovedColumn(name = "fax", reason = "nobody reads it")
                @RemovedTable(name = "", reason = "gone")
                class Notes { }
                """))
                .isEqualTo("""
                ERROR IW051 Notes.java:2 @RemovedColumn(name = "fax", reason = "nobody reads it")
                [IW051] com.acme.Notes: @RemovedColumn does not say which table it is about, and does not stand on an entity.
                Fix: 1. name the table in it   2. move it to the entity
                ERROR IW051 Notes.java:3 "", reason = "gone")
                [IW051] com.acme.Notes: @RemovedTable does not say which table it is about, and does not stand on an entity.
                Fix: 1. name the table in it   2. move it to the entity
                """);
    }

    @Test
    void removalsStatedTwice() {
        assertThat(Diagnosed.in(folder, """
                @RemovedTable(name = "fax", reason = "a")
                @Table class Order { @Id long id; }
                """, """
                @RemovedTable(name = "fax", reason = "b")
                @RemovedColumn(name = "x", table = "order", reason = "a")
                @RemovedColumn(name = "x", table = "order", reason = "b")
                class Notes { }
                """)).isEqualTo("""
                ERROR IW052 Notes.java:4 @RemovedColumn(name = "x", table = "order", reason = "b")
                [IW052] com.acme.Notes: @RemovedColumn of order.x is stated at com.acme.Notes already.
                The migration could give only one of the reasons.
                Fix: 1. delete one of the two
                ERROR IW052 Notes.java:2 @RemovedTable(name = "fax", reason = "b")
                [IW052] com.acme.Notes: @RemovedTable of fax is stated at com.acme.Order already.
                The migration could give only one of the reasons.
                Fix: 1. delete one of the two
                """);
    }
}
