package dev.inchworm.processor.rule;

import static dev.inchworm.processor.diff.Case.number;
import static dev.inchworm.processor.diff.Case.table;
import static dev.inchworm.processor.diff.Case.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diff.Case;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final ObjectName ORDERS = ObjectName.of("orders");

    @Test
    void aNotNullColumnNeedsAValue() {
        Case example = new Case()
                .before(table("orders", text("remark")))
                .after(table("orders", text("remark"), number("rank")));

        assertThat(texts(example)).containsExactly("""
                [IW101] com.acme.orders.rank (orders.rank) is a new NOT NULL column, and nothing says what the rows that exist hold in it.
                On PostgreSQL 14 ADD COLUMN fails on a table with rows, and so would every insert of the running release.
                Fix: 1. @Backfill("<SQL over the row>") on the field   2. @DefaultSql("<constant>") on the field
                     3. @Nullable on the field, which cannot be a primitive then""");
        assertThat(check(example)).extracting(Diagnostic::place).containsExactly(Case.onField("orders", "rank"));
    }

    @Test
    void aValueCanComeFromAHintADefaultOrTheServer() {
        assertThat(texts(new Case()
                        .before(table("orders"))
                        .after(table(
                                "orders",
                                number("a"),
                                number("b").withDefault(Optional.of(Sql.of("0"))),
                                number("c").withGeneration(Optional.of(new Generation.Computed(Sql.of("1"), true))),
                                text("d")))
                        .backfill("orders", "a", "1")))
                .isEmpty();
    }

    @Test
    void aSequenceGivesNoValueToRowsThatExist() {
        Column number = number("a").withGeneration(Optional.of(new Generation.FromSequence(ObjectName.of("s"))));

        assertThat(texts(new Case().before(table("orders")).after(table("orders", number))))
                .hasSize(1);
    }

    @Test
    void aNewTableNeedsNoValues() {
        assertThat(texts(new Case().after(table("orders", number("rank"))))).isEmpty();
    }

    @Test
    void aNotNullReferenceNeedsAValue() {
        Case example = new Case()
                .before(table("orders"), table("customers"))
                .after(referring(number("customer")), table("customers"));

        assertThat(texts(example)).containsExactly("""
                [IW301] com.acme.orders.customer (orders.customer) is a new NOT NULL reference to customers, and nothing says which row the rows that exist refer to.
                On PostgreSQL 14 ADD COLUMN fails on a table with rows, and so would every insert of the running release.
                Fix: 1. @Backfill("<SQL over the row>") on the field, giving the key of a row of customers
                     2. @Nullable on the field, which cannot be a primitive then""");
    }

    @Test
    void aReferenceWithADefaultRefersToOneRow() {
        Case example = new Case()
                .before(table("orders"), table("customers"))
                .after(referring(number("customer").withDefault(Optional.of(Sql.of("1")))), table("customers"));

        assertThat(texts(example)).containsExactly("""
                [IW302] com.acme.orders.customer (orders.customer) is a new reference to customers, and a default gives it to every row that exists.
                On PostgreSQL 14 the row that the default names has to exist in every database, and can then no longer be deleted.
                Fix: 1. @Backfill("<SQL over the row>") instead of the default   2. let it be NULL, without a default
                     3. it is meant so: @AcceptRisk(rule = "IW302", reason = "<why>") on the field""");
        assertThat(texts(example.backfill("orders", "customer", "buyer"))).isEmpty();
    }

    @Test
    void theRunningReleaseStillReadsARemovedColumn() {
        Case example = new Case()
                .before(table("orders", number("rank")))
                .after(table("orders"))
                .removedColumn("orders", "rank");

        assertThat(texts(example)).containsExactly("""
                [IW111] com.acme.orders removes column orders.rank, which is NOT NULL: the running release expects a value in every row.
                On PostgreSQL 14 it reads NULL in the rows that the new release writes without the column, and may fail on them.
                Fix: 1. fill = "<SQL over the row>" in the @RemovedColumn: what the old release reads in such rows; not with @MovedFrom
                     2. it copes with NULL: @AcceptRisk(rule = "IW111", reason = "<why>") beside it, on a class""");
    }

    @Test
    void aRemovedColumnThatIsFilledOrMayBeNullIsNoDanger() {
        Case example = new Case()
                .before(table("orders", number("a"), text("b"), number("c").withDefault(Optional.of(Sql.of("0")))))
                .after(table("orders"))
                .removedColumn("orders", "b")
                .removedColumn("orders", "c");

        assertThat(texts(example.hint(removal("a", "tested", Optional.of(Sql.of("3"))))))
                .isEmpty();
    }

    @Test
    void aColumnIsRemovedForAReason() {
        Case example = new Case()
                .before(table("orders", text("fax")))
                .after(table("orders"))
                .hint(removal("fax", " ", Optional.empty()));

        assertThat(texts(example)).containsExactly("""
                [IW110] com.acme.orders removes column orders.fax and gives no reason.
                Its values will be gone for good; whoever reviews the migration has to learn why nobody needs them.
                Fix: 1. reason = "<why>" in the @RemovedColumn""");
    }

    @Test
    void aTableIsRemovedForAReason() {
        Case example =
                new Case().before(table("orders")).hint(new Hint.RemovedTable(ORDERS, "", Place.ofType("com.acme")));

        assertThat(texts(example)).containsExactly("""
                [IW509] com.acme removes table orders and gives no reason.
                Its rows will be gone for good; whoever reviews the migration has to learn why nobody needs them.
                Fix: 1. reason = "<why>" in the @RemovedTable""");
    }

    @Test
    void aColumnThatIsReferredToStays() {
        Table lines = table("lines", text("order")).withForeignKeys(List.of(key("order", "orders", "code")));
        Case example = new Case()
                .before(table("orders", text("code")), lines)
                .after(table("orders"), lines)
                .removedColumn("orders", "code");

        assertThat(texts(example)).containsExactly("""
                [IW303] com.acme.orders removes column orders.code, and foreign key fk of table lines still refers to it.
                PostgreSQL 14 refuses to remove the column, or takes the foreign key away with it.
                Fix: 1. let com.acme.lines refer to another column   2. keep the column""");
    }

    @Test
    void aColumnWhoseNameIsTakenOverMayBeReferredTo() {
        Table lines = table("lines", text("order")).withForeignKeys(List.of(key("order", "orders", "code")));

        assertThat(texts(new Case()
                        .before(table("orders", text("code"), text("number")), lines)
                        .after(table("orders", text("code")), lines)
                        .renamedColumn("orders", "code", "number")
                        .removedColumn("orders", "code")))
                .isEmpty();
    }

    @Test
    void aTableThatIsReferredToStays() {
        Table lines = table("lines", text("order")).withForeignKeys(List.of(key("order", "orders", "id")));
        Case example = new Case().before(table("orders"), lines).after(lines).removedTable("orders");

        assertThat(texts(example)).containsExactly("""
                [IW510] com.acme removes table orders, and foreign key fk of table lines still refers to it.
                PostgreSQL 14 refuses to remove the table, or takes the foreign key away with it.
                Fix: 1. remove the reference from com.acme.lines   2. keep the table""");
    }

    @Test
    void keysAreDrawnFromOneSource() {
        Case example = new Case().before(table("orders")).after(generated(new Generation.Identity()));

        assertThat(texts(example)).containsExactly("""
                [IW112] com.acme.orders.id (orders.id) is a key, and its values now come from the column's identity instead of the application.
                On PostgreSQL 14 both releases draw keys at the same time, from two sources that do not know of each other: keys collide.
                Fix: 1. keep the application   2. add a new key column beside this one, and remove the old one in a later release
                     3. they keep apart: @AcceptRisk(rule = "IW112", reason = "<why no number comes twice>") on the field""");
    }

    @Test
    void sequenceAndIdentityCanBeOneSource() {
        Case example = new Case()
                .before(generated(new Generation.FromSequence(ObjectName.of("numbers"))))
                .after(generated(new Generation.Identity()));

        assertThat(texts(example)).isEmpty();
    }

    @Test
    void anotherSequenceStartsPastTheOldOne() {
        ObjectName fresh = ObjectName.of("fresh");
        Case example = new Case()
                .before(generated(new Generation.FromSequence(ObjectName.of("numbers"))))
                .after(generated(new Generation.FromSequence(fresh)))
                .sequences(new Sequence(ObjectName.of("numbers"), 1, 1), new Sequence(fresh, 1000, 1));

        assertThat(texts(example)).containsExactly("""
                [IW113] com.acme.orders.id (orders.id) now draws its values from sequence fresh, which starts at 1000, instead of sequence numbers.
                On PostgreSQL 14 both releases draw at the same time: what the old sequence has given out, or still will, must not come again.
                Fix: 1. keep the sequence: @Sequence(name = "numbers"), with JPA @SequenceGenerator(sequenceName = …)
                     2. start = <past every number the old one will give out> (JPA: initialValue), and then
                        @AcceptRisk(rule = "IW113", reason = "<why that is past them all>") on the field""");
    }

    @Test
    void anExpressionThatChangesIsNoKey() {
        assertThat(texts(new Case()
                        .before(generated(new Generation.Computed(Sql.of("1"), true)))
                        .after(generated(new Generation.Computed(Sql.of("2"), true)))))
                .isEmpty();
    }

    @Test
    void aSequenceStepsAsBefore() {
        ObjectName numbers = ObjectName.of("numbers");
        Case example = new Case().sequences(new Sequence(numbers, 1, 1), new Sequence(numbers, 1, 50));

        assertThat(texts(example)).containsExactly("""
                [IW511] com.acme.orders.id (sequence numbers) now starts at 1 and steps by 50, instead of 1 and 1.
                On PostgreSQL 14 the running release goes on handing out keys in blocks of the old size: blocks overlap and keys collide.
                Fix: 1. keep the old numbers   2. use a new sequence with another name, starting past the largest key
                     3. no block is ever handed out twice here: @AcceptRisk(rule = "IW511", reason = "<why>") on the field""");
    }

    @Test
    void theDialectOfAHintExists() {
        Case example = new Case()
                .before(table("orders"))
                .after(table("orders", number("rank")))
                .hint(backfill(Map.of("", "1", "postgres", "2")));

        assertThat(texts(example)).containsExactly("""
                [IW601] com.acme.orders.rank has a @Backfill for dialect 'postgres', which does not exist. Did you mean 'postgresql'?
                It would never be used.
                Fix: 1. one of mariadb, mysql, postgresql   2. leave the dialect out: the SQL is then for all of them""");
    }

    @Test
    void aHintServesEveryDatabase() {
        Case example = new Case()
                .before(table("orders"))
                .after(table("orders", number("rank")))
                .hint(backfill(Map.of("mariadb", "1", "mysql", "2")));

        assertThat(texts(example)).containsExactly("""
                [IW602] com.acme.orders.rank has a @Backfill for mariadb, mysql, and none for PostgreSQL.
                Migrations are planned for PostgreSQL too, where nothing says what to do.
                Fix: 1. add one with dialect = "postgresql"   2. leave the dialect out of one: it then serves all the others""");
    }

    static List<Diagnostic> check(Case example) {
        return Rules.check(new RuleInput(
                example.snapshot(),
                example.reading(),
                example.difference(),
                List.of(new Target(new PostgreSql(), ServerVersion.ofMajor(14)))));
    }

    private static List<String> texts(Case example) {
        return check(example).stream().map(Diagnostic::text).toList();
    }

    private static Table referring(Column column) {
        return table("orders", column).withForeignKeys(List.of(key(column.name(), "customers", "id")));
    }

    private static ForeignKey key(String column, String target, String targetColumn) {
        return new ForeignKey(
                "fk",
                List.of(column),
                ObjectName.of(target),
                List.of(targetColumn),
                Action.NO_ACTION,
                Action.NO_ACTION);
    }

    private static Table generated(Generation generation) {
        Table orders = table("orders");
        return orders.withColumns(List.of(orders.columns().get(0).withGeneration(Optional.of(generation))));
    }

    private static Hint removal(String column, String reason, Optional<Sql> fill) {
        return new Hint.RemovedColumn(
                ORDERS, column, reason, fill, Case.onClass("orders").annotation("RemovedColumn", 9));
    }

    private static Hint backfill(Map<String, String> byDialect) {
        return new Hint.Backfill(ORDERS, "rank", new Sql(new TreeMap<>(byDialect)), Case.onField("orders", "rank"));
    }
}
