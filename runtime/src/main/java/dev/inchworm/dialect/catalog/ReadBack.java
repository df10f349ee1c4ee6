package dev.inchworm.dialect.catalog;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table as a server says it, for which it was made there. What the server would not make stays as it was asked for.
 *
 * @param columns of a column as it was asked for and as it is said, the one that counts
 * @param indexes the same of indexes
 */
record ReadBack(BinaryOperator<Column> columns, BinaryOperator<Index> indexes) {

    Table of(Table expected, Table read) {
        return expected.withColumns(merged(expected.columns(), read.columns(), Column::name, columns))
                .withChecks(merged(expected.checks(), read.checks(), Check::name, (asked, said) -> said))
                .withIndexes(merged(expected.indexes(), read.indexes(), Index::name, indexes));
    }

    private static <T> List<T> merged(
            List<T> expected, List<T> read, Function<T, String> name, BinaryOperator<T> merged) {
        Map<String, T> byName = read.stream().collect(Collectors.toMap(name, part -> part, (first, second) -> second));
        return expected.stream()
                .map(part -> {
                    T found = byName.get(name.apply(part));
                    return found == null ? part : merged.apply(part, found);
                })
                .toList();
    }

    /**
     * What may not be made cannot be told from what is different.
     *
     * @param grant what allows it
     */
    static InchwormException notAllowed(SQLException problem, String grant) {
        String reason = problem.getMessage().lines().findFirst().orElse("");
        return new InchwormException(problem, Code.IW854, reason, grant);
    }
}
