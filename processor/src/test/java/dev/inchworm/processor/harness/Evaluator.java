package dev.inchworm.processor.harness;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Table;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What expressions over a row are, each asked of the server once. */
final class Evaluator implements AutoCloseable {

    private final Engine engine;
    private final Calculator calculator;
    private final Map<Question, Optional<Optional<String>>> known = new HashMap<>();

    private record Question(
            String expression, Optional<Column> target, Optional<Table> table, Map<String, Optional<String>> row) {}

    private interface Answer {
        Optional<String> get() throws SQLException;
    }

    Evaluator(Engine engine, Calculator calculator) {
        this.engine = engine;
        this.calculator = calculator;
    }

    /** The name of the dialect that expressions are in. */
    String dialect() {
        return engine.dialect().name();
    }

    /** {@code expression} as a value of {@code target}, over a row of {@code table}; empty where that fails. */
    Optional<Optional<String>> value(String expression, Column target, Table table, Map<String, Optional<String>> row) {
        return ask(
                new Question(expression, Optional.of(target), Optional.of(table), Map.copyOf(row)),
                () -> calculator.value(expression, target, table, row));
    }

    /** {@code text} as the server shows it as a value of {@code column}; empty where it is none. */
    Optional<Optional<String>> canonical(Column column, String text) {
        return ask(
                new Question(text, Optional.of(column), Optional.empty(), Map.of()),
                () -> calculator.canonical(column, text));
    }

    /** Whether a row of {@code table} obeys all checks of it; one over columns that the row lacks counts as obeyed. */
    boolean obeys(Table table, Map<String, Optional<String>> row) {
        return obeys(table, engine.checks(table), row);
    }

    /** Whether a row of {@code table} obeys {@code checks}. */
    boolean obeys(Table table, List<Check> checks, Map<String, Optional<String>> row) {
        return checks.stream()
                .flatMap(check -> check.expression().in(dialect()).stream())
                .noneMatch(condition -> ask(
                                new Question(condition, Optional.empty(), Optional.of(table), Map.copyOf(row)),
                                () -> calculator.isFalse(condition, table, row)
                                        ? Optional.of(condition)
                                        : Optional.empty())
                        .filter(Optional::isPresent)
                        .isPresent());
    }

    private synchronized Optional<Optional<String>> ask(Question question, Answer answer) {
        Optional<Optional<String>> there = known.get(question);
        if (there == null) {
            there = answered(answer);
            known.put(question, there);
        }
        return there;
    }

    private static Optional<Optional<String>> answered(Answer answer) {
        try {
            return Optional.of(answer.get());
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        calculator.close();
    }
}
