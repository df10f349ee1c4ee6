package dev.inchworm.processor.rule;

import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Hint;
import java.util.List;

/**
 * What is left of the objections once {@code @AcceptRisk} has been heard.
 *
 * @param problems to be reported
 * @param accepted the risks that silenced an objection, to be recorded in {@code migration.json}, in the order of the
 *     reading
 */
public record Ruling(List<Diagnostic> problems, List<Hint.AcceptedRisk> accepted) {

    public Ruling {
        problems = List.copyOf(problems);
        accepted = List.copyOf(accepted);
    }
}
