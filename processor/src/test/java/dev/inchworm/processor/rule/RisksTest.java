package dev.inchworm.processor.rule;

import static dev.inchworm.processor.diff.Case.number;
import static dev.inchworm.processor.diff.Case.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diff.Case;
import dev.inchworm.processor.diff.ConsumedHints;
import dev.inchworm.processor.read.Hint.AcceptedRisk;
import dev.inchworm.processor.read.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RisksTest {

    private static final Place CLASS = Case.onClass("orders");
    private static final Place FIELD = Case.onField("orders", "rank");
    private static final Diagnostic OBJECTION =
            Diagnostic.of(Code.IW111, CLASS.annotation("RemovedColumn", 0), "com.acme.orders", "orders.rank", "X 1");
    private static final Diagnostic OTHER = Diagnostic.of(Code.IW101, FIELD, "a", "b", "c", "d");

    @Test
    void aRiskSilencesOneRuleAtOneElement() {
        AcceptedRisk risk = risk("IW111", "it copes", CLASS);

        Ruling ruling = settle(List.of(OBJECTION, OTHER), risk);

        assertThat(ruling).isEqualTo(new Ruling(List.of(OTHER), List.of(risk)));
    }

    @Test
    void aRiskAcceptedElsewhereSilencesNothing() {
        Ruling ruling = settle(List.of(OBJECTION), risk("IW111", "it copes", FIELD));

        assertThat(ruling).isEqualTo(new Ruling(List.of(OBJECTION), List.of()));
    }

    @Test
    void aRiskThatNobodyObjectsTo() {
        Ruling ruling = settle(List.of(), risk("IW302", "it is there", FIELD));

        assertThat(texts(ruling)).containsExactly("""
                [IW605] com.acme.orders.rank accepts IW302 (A new reference relies on one row for all), to which nobody objects here.
                Left in place, it would silence an objection some day that nobody has read.
                Fix: 1. delete the @AcceptRisk   2. move it to the class or field that the objection names""");
    }

    @Test
    void aRuleThatDoesNotExist() {
        Ruling ruling = settle(List.of(), risk("IW3O2", "it is there", FIELD));

        assertThat(texts(ruling)).containsExactly("""
                [IW603] com.acme.orders.rank accepts the risk 'IW3O2', and there is no such rule. Did you mean 'IW302'?
                Fix: 1. the code that the objection begins with   2. delete the @AcceptRisk""");
        assertThat(ruling.problems().get(0).place().attribute()).contains("rule");
    }

    @Test
    void aRuleThatCannotBeOverruled() {
        Ruling ruling = settle(List.of(OTHER), risk("IW101", "the table is empty", FIELD));

        assertThat(texts(ruling)).containsExactly(OTHER.text(), """
                [IW604] com.acme.orders.rank accepts IW101 (A NOT NULL column is added and nothing says what existing rows hold), which is not a risk that can be accepted.
                There is nothing to weigh: no migration that would work follows from it.
                Fix: 1. mend what IW101 says   2. delete the @AcceptRisk""");
        assertThat(ruling.accepted()).isEmpty();
    }

    @Test
    void aRiskWithoutReason() {
        Ruling ruling = settle(List.of(OBJECTION), risk("IW111", "", CLASS));

        assertThat(texts(ruling)).containsExactly("""
                [IW606] com.acme.orders accepts IW111 (A removed column is still read by the running release) and gives no reason.
                The reason goes into the migration, for those who review it.
                Fix: 1. reason = "<why>" in the @AcceptRisk""");
    }

    @Test
    void aRiskThatAMigrationHasRecorded() {
        AcceptedRisk risk = risk("IW111", "it copes", CLASS);
        Reading reading = reading(risk);
        ConsumedHints byNewest = new ConsumedHints(Set.of("AcceptRisk IW111 com.acme.orders"), Set.of());
        ConsumedHints byOlder = new ConsumedHints(Set.of(), Set.of("AcceptRisk IW111 com.acme.orders"));

        assertThat(Risks.settle(List.of(), reading, byNewest).problems())
                .extracting(Diagnostic::code)
                .containsExactly(Code.IW607);
        assertThat(Risks.settle(List.of(), reading, byOlder).problems())
                .extracting(Diagnostic::code)
                .containsExactly(Code.IW608);
        assertThat(Risks.settle(List.of(OBJECTION), reading, byOlder)).isEqualTo(new Ruling(List.of(), List.of(risk)));
    }

    @Test
    void aRuleThatObjectsIsSilencedFromRuleToRuling() {
        Case example = new Case()
                .before(table("orders", number("rank")))
                .after(table("orders"))
                .removedColumn("orders", "rank")
                .hint(risk("IW111", "it copes", CLASS));

        Ruling ruling = Risks.settle(RulesTest.check(example), example.reading(), ConsumedHints.NONE);

        assertThat(ruling.problems()).isEmpty();
        assertThat(ruling.accepted()).hasSize(1);
    }

    private static Ruling settle(List<Diagnostic> problems, AcceptedRisk risk) {
        return Risks.settle(new ArrayList<>(problems), reading(risk), ConsumedHints.NONE);
    }

    private static Reading reading(AcceptedRisk risk) {
        return new Case().hint(risk).reading();
    }

    private static AcceptedRisk risk(String rule, String reason, Place scope) {
        return new AcceptedRisk(rule, reason, scope, scope.annotation("AcceptRisk", 0));
    }

    private static List<String> texts(Ruling ruling) {
        return ruling.problems().stream().map(Diagnostic::text).toList();
    }
}
