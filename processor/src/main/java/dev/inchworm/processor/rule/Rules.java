package dev.inchworm.processor.rule;

import dev.inchworm.processor.diagnostic.Diagnostic;
import java.util.List;

/** All rules. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new NewColumnNeedsValue(),
            new NewReferenceNeedsValue(),
            new NewReferenceToOneRow(),
            new NullIsFilledBeforeItIsForbidden(),
            new NullIsExpectedBeforeItIsAllowed(),
            new JavaBackfillServesTheOldRelease(),
            new JavaBackfillReadsColumns(),
            new RemovedColumnIsStillRead(),
            new RemovalNeedsReason(),
            new MovedValueStays(),
            new SharedValuesAgree(),
            new ReferencedColumnStays(),
            new ReferencedTableStays(),
            new KeyGenerationStays(),
            new NewSequenceStartsPastTheOld(),
            new NewEnumNamesAreReadable(),
            new OldEnumNamesAreGone(),
            new SequenceStays(),
            new OrdinalsStay(),
            new PrimitiveReadsNoNull(),
            new NewVersionNeedsValue(),
            new InheritanceStays(),
            new RowsKeepTheirClass(),
            new NewDiscriminatorNeedsValue(),
            new TableNamesDifferByMoreThanCase(),
            new HintDialectExists(),
            new HintServesEveryTarget(),
            new PipesMeanOr());

    private Rules() {}

    /**
     * What the rules object to, in the order of the rules. {@code @AcceptRisk} has not been heard yet: that is for {@link
     * Risks}, once the planner has had its say too.
     */
    public static List<Diagnostic> check(RuleInput input) {
        if (input.difference().changes().isEmpty() && input.reading().hints().isEmpty()) {
            return List.of();
        }
        return ALL.stream().flatMap(rule -> rule.check(input).stream()).toList();
    }
}
