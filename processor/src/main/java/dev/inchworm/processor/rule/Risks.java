package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.Nearest;
import dev.inchworm.diagnostic.Severity;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diff.ConsumedHints;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Hint.AcceptedRisk;
import dev.inchworm.processor.read.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hears {@code @AcceptRisk}: each silences one rule at one class or field, where that rule may be silenced at all. */
public final class Risks {

    private static final List<String> ACCEPTABLE = Arrays.stream(Code.values())
            .filter(Code::isAcceptable)
            .map(Code::name)
            .toList();

    private final List<Diagnostic> problems;
    private final ConsumedHints consumed;
    private final Set<AcceptedRisk> accepted = new LinkedHashSet<>();
    private final List<Diagnostic> own = new ArrayList<>();

    private Risks(List<Diagnostic> problems, ConsumedHints consumed) {
        this.problems = new ArrayList<>(problems);
        this.consumed = consumed;
    }

    /**
     * Takes the accepted ones out of {@code problems} and adds what is wrong with the acceptances.
     *
     * @param problems everything that was found: in the mapping, by the differ, by rules and planners. While there is an
     *     error among them, nothing is said about a risk that nobody objects to: the objection may still come
     */
    public static Ruling settle(List<Diagnostic> problems, Reading reading, ConsumedHints consumed) {
        if (reading.hints().isEmpty()) {
            return new Ruling(problems, List.of());
        }
        Risks risks = new Risks(problems, consumed);
        List<AcceptedRisk> idle = new ArrayList<>();
        for (Hint hint : reading.hints()) {
            if (hint instanceof AcceptedRisk risk && !risks.hear(risk)) {
                idle.add(risk);
            }
        }
        boolean complete =
                risks.problems.stream().noneMatch(problem -> problem.code().severity() == Severity.ERROR);
        idle.forEach(risk -> risks.idle(risk, complete));
        List<Diagnostic> left = new ArrayList<>(risks.problems);
        left.addAll(risks.own);
        return new Ruling(left, List.copyOf(risks.accepted));
    }

    /** Whether there is nothing more to say about {@code risk}. */
    private boolean hear(AcceptedRisk risk) {
        Optional<Code> code = codeOf(risk);
        if (code.isEmpty()) {
            own.add(Diagnostic.of(
                    Code.IW603,
                    risk.place().attribute("rule"),
                    who(risk),
                    risk.rule(),
                    Nearest.question(risk.rule(), ACCEPTABLE)));
            return true;
        }
        if (!code.get().isAcceptable()) {
            complain(Code.IW604, risk, "rule", code.get());
            return true;
        }
        boolean unexplained = risk.reason().isBlank();
        if (unexplained) {
            complain(Code.IW606, risk, "reason", code.get());
        }
        boolean silenced =
                problems.removeIf(problem -> problem.code() == code.get() && isAt(problem.place(), risk.scope()));
        if (silenced) {
            accepted.add(risk);
        }
        return silenced || unexplained;
    }

    private void idle(AcceptedRisk risk, boolean complete) {
        if (consumed.contains(risk)) {
            Code code = consumed.byNewest().contains(risk.key()) ? Code.IW607 : Code.IW608;
            own.add(Diagnostic.of(code, risk.place(), who(risk), "@AcceptRisk"));
        } else if (complete) {
            complain(Code.IW605, risk, "rule", codeOf(risk).orElseThrow());
        }
    }

    private void complain(Code code, AcceptedRisk risk, String attribute, Code rule) {
        own.add(Diagnostic.of(code, risk.place().attribute(attribute), who(risk), rule.name(), rule.summary()));
    }

    private static boolean isAt(Place place, Place scope) {
        return place.type().equals(scope.type()) && place.member().equals(scope.member());
    }

    private static Optional<Code> codeOf(AcceptedRisk risk) {
        return Arrays.stream(Code.values())
                .filter(code -> code.name().equals(risk.rule()))
                .findFirst();
    }

    private static String who(AcceptedRisk risk) {
        return risk.scope().type().isEmpty() ? "A hint" : risk.scope().toString();
    }
}
