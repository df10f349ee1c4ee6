package dev.inchworm.processor.read.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Reading;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HintMappingTest {

    @Test
    void hintsOnFieldsAreAboutTheirColumns() {
        assertThat(hints("""
                @Table(name = "orders", schema = "sales") class Order {
                    @Id long id;
                    @Backfill("customer_id") UUID createdBy;
                    @RenamedFrom("remark") @TypeChange(forward = "a", backward = "b") String comment;
                    @Backfill("1") Customer payer;
                    @AcceptRisk(rule = "IW302", reason = "it is there") @Backfill("2") Customer recipient;
                }
                """, "@Table class Customer { @Id long id; }")).isEqualTo("""
                AcceptRisk IW302 com.acme.Order.recipient (it is there) @ com.acme.Order.recipient
                Backfill sales.orders.created_by {=customer_id} @ com.acme.Order.createdBy
                Backfill sales.orders.payer_id {=1} @ com.acme.Order.payer
                Backfill sales.orders.recipient_id {=2} @ com.acme.Order.recipient
                RenamedFrom sales.orders.comment remark @ com.acme.Order.comment
                TypeChange sales.orders.comment {=a} {=b} @ com.acme.Order.comment
                """);
    }

    @Test
    void hintsOnClassesNameTheirColumns() {
        assertThat(hints("""
                @RenamedFrom("purchase") @RenamedFrom(column = "comment", value = "remark")
                @Backfill(column = "created_by", value = "1")
                @RemovedColumn(name = "fax", reason = "nobody reads it") @RemovedColumn(name = "prio", reason = "gone", fill = "3")
                @TypeChange(column = "comment", forward = "f", backward = "b")
                @AcceptRisk(rule = "IW302", reason = "whole class") @AcceptRisk(rule = "IW301", reason = "one", column = "comment")
                @Table(name = "orders", schema = "sales") class Order { @Id long id; UUID createdBy; String comment; }
                """)).isEqualTo("""
                AcceptRisk IW301 com.acme.Order.comment (one) @ com.acme.Order
                AcceptRisk IW302 com.acme.Order (whole class) @ com.acme.Order
                Backfill sales.orders.created_by {=1} @ com.acme.Order
                RemovedColumn sales.orders.fax (nobody reads it) @ com.acme.Order
                RemovedColumn sales.orders.prio (gone) {=3} @ com.acme.Order
                RenamedFrom sales.orders sales.purchase @ com.acme.Order
                RenamedFrom sales.orders.comment remark @ com.acme.Order
                TypeChange sales.orders.comment {=f} {=b} @ com.acme.Order
                """);
    }

    @Test
    void tablesMayComeFromAnotherSchema() {
        assertThat(hints("""
                @RenamedFrom(value = "orders", fromSchema = "old") @Table(name = "orders", schema = "new") class Order { @Id long id; }
                """)).isEqualTo("""
                RenamedFrom new.orders old.orders @ com.acme.Order
                """);
    }

    @Test
    void hintsElsewhereNameTheirTables() {
        assertThat(hints("""
                @Backfill(table = "orders", schema = "s", column = "x", value = "1")
                @RenamedFrom(table = "orders", value = "order")
                @RemovedColumn(table = "orders", name = "fax", reason = "nobody reads it")
                @RemovedTable(name = "fax", schema = "old", reason = "given up")
                class Notes { }
                """, """
                @dev.inchworm.hint.RemovedTable(name = "telex", reason = "given up") package com.acme;
                """, "@Table class Orders { @Id long id; }")).isEqualTo("""
                Backfill s.orders.x {=1} @ com.acme.Notes
                RemovedColumn orders.fax (nobody reads it) @ com.acme.Notes
                RemovedTable old.fax (given up) @ com.acme.Notes
                RemovedTable telex (given up) @ com.acme
                RenamedFrom orders order @ com.acme.Notes
                """);
    }

    @Test
    void hintsInEmbeddedValuesAreAboutEveryColumnTheyMake() {
        assertThat(hints("""
                @Table class Customer {
                    @Id long id;
                    @Embedded Address home;
                    @RenamedFrom("bill_") @Embedded(prefix = "billing_") Address billing;
                }
                """, """
                @RemovedColumn(name = "fax", reason = "nobody has one") @Backfill(column = "country", value = "'CH'")
                record Address(@RenamedFrom("plz") String zip, @Nullable String city, String country,
                    @Embedded(prefix = "geo_") @RenamedFrom("gps_") Point at) {}
                """, "class Point { int x; @AcceptRisk(rule = \"IW301\", reason = \"fine\") int y; }"))
                .isEqualTo("""
                AcceptRisk IW301 com.acme.Point.y (fine) @ com.acme.Point.y
                Backfill customer.billing_country {='CH'} @ com.acme.Address
                Backfill customer.country {='CH'} @ com.acme.Address
                RemovedColumn customer.bill_fax (nobody has one) @ com.acme.Address
                RemovedColumn customer.fax (nobody has one) @ com.acme.Address
                RenamedFrom customer.billing_city bill_city @ com.acme.Customer.billing
                RenamedFrom customer.billing_country bill_country @ com.acme.Customer.billing
                RenamedFrom customer.billing_geo_x bill_gps_x @ com.acme.Address.at
                RenamedFrom customer.billing_geo_y bill_gps_y @ com.acme.Address.at
                RenamedFrom customer.billing_zip bill_plz @ com.acme.Address.zip
                RenamedFrom customer.geo_x gps_x @ com.acme.Address.at
                RenamedFrom customer.geo_y gps_y @ com.acme.Address.at
                RenamedFrom customer.zip plz @ com.acme.Address.zip
                """);
    }

    @Test
    void hintsOnSuperclassesAreAboutEveryTableBelow() {
        assertThat(hints("""
                @RemovedColumn(name = "version", reason = "no more locking") @AcceptRisk(rule = "IW301", reason = "fine")
                abstract class Base { @Id long id; @Backfill("now()") Instant at; }
                """, "@Table class A extends Base { }", "@Table class B extends Base { }"))
                .isEqualTo("""
                AcceptRisk IW301 com.acme.Base (fine) @ com.acme.Base
                Backfill a.at {=now()} @ com.acme.Base.at
                Backfill b.at {=now()} @ com.acme.Base.at
                RemovedColumn a.version (no more locking) @ com.acme.Base
                RemovedColumn b.version (no more locking) @ com.acme.Base
                """);
    }

    @Test
    void hintsForSeveralDialectsAreOne() {
        assertThat(hints("""
                @RemovedColumn(name = "fax", reason = "first", fill = "1")
                @RemovedColumn(name = "fax", reason = "second", fill = "2", dialect = "mysql")
                @Table class Order {
                    @Id long id;
                    @Backfill("a") @Backfill(value = "b", dialect = "mysql") String name;
                    @TypeChange(forward = "f", backward = "b")
                    @TypeChange(forward = "mf", backward = "mb", dialect = "mysql") int number;
                }
                """)).isEqualTo("""
                Backfill order.name {=a, mysql=b} @ com.acme.Order.name
                RemovedColumn order.fax (first) {=1, mysql=2} @ com.acme.Order
                TypeChange order.number {=f, mysql=mf} {=b, mysql=mb} @ com.acme.Order.number
                """);
    }

    private static String hints(String... texts) {
        Reading reading = MappedSources.read(texts);
        assertThat(MappedSources.texts(reading)).isEmpty();
        return reading.hints().stream()
                .map(hint -> described(hint) + " @ " + hint.place() + "\n")
                .collect(Collectors.joining());
    }

    private static String described(Hint hint) {
        if (hint instanceof Hint.Backfill backfill) {
            return hint.key() + " " + backfill.value().orElseThrow().byDialect();
        } else if (hint instanceof Hint.TypeChange change) {
            return hint.key() + " " + change.forward().byDialect() + " "
                    + change.backward().byDialect();
        } else if (hint instanceof Hint.RemovedColumn removed) {
            return hint.key() + " (" + removed.reason() + ")"
                    + removed.fill().map(fill -> " " + fill.byDialect()).orElse("");
        } else if (hint instanceof Hint.RemovedTable removed) {
            return hint.key() + " (" + removed.reason() + ")";
        } else if (hint instanceof Hint.AcceptedRisk risk) {
            return hint.key() + " (" + risk.reason() + ")";
        } else {
            return hint.key();
        }
    }
}
