package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a table's column of another name changes in all that is made of it, as the server does. */
record ColumnRenaming(String before, String after, Dialect dialect) {

    /** The rest of the table: its columns but for their expressions are left alone. */
    Table of(Table table) {
        return table.withColumns(table.columns().stream().map(this::of).toList())
                .withPrimaryKey(table.primaryKey().map(key -> new PrimaryKey(key.name(), ofNames(key.columns()))))
                .withUniques(table.uniques().stream()
                        .map(unique -> new Unique(unique.name(), ofNames(unique.columns())))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(key -> key.withColumns(ofNames(key.columns())))
                        .toList())
                .withChecks(table.checks().stream()
                        .map(check -> new Check(check.name(), of(check.expression())))
                        .toList())
                .withIndexes(table.indexes().stream().map(this::of).toList());
    }

    List<String> ofNames(List<String> columns) {
        return columns.stream().map(this::ofName).toList();
    }

    View of(View view) {
        Map<String, String> columns = new LinkedHashMap<>();
        view.columns().forEach((shown, column) -> columns.put(shown, ofName(column)));
        return new View(view.name(), view.of(), columns);
    }

    String of(String sql) {
        StringBuilder renamed = new StringBuilder();
        int end = 0;
        for (Token token : SqlTokens.of(sql, dialect).list()) {
            if ((token.kind() == Kind.WORD || token.kind() == Kind.QUOTED)
                    && token.text().equals(before)) {
                renamed.append(sql, end, token.start()).append(dialect.quote(after));
                end = token.end();
            }
        }
        return renamed.append(sql.substring(end)).toString();
    }

    private Column of(Column column) {
        return column.generation().orElse(null) instanceof Computed computed
                ? column.withGeneration(Optional.of(new Computed(of(computed.expression()), computed.stored())))
                : column;
    }

    private Index of(Index index) {
        return new Index(
                index.name(),
                index.parts().stream().map(this::of).toList(),
                index.unique(),
                index.where().map(this::of),
                ofNames(index.include()),
                index.method());
    }

    private Part of(Part part) {
        return part instanceof Part.OfColumn column
                ? new Part.OfColumn(ofName(column.column()), column.descending())
                : new Part.OfExpression(of(((Part.OfExpression) part).expression()), part.descending());
    }

    private Sql of(Sql sql) {
        Map<String, String> renamed = new TreeMap<>();
        sql.byDialect().forEach((dialect, text) -> renamed.put(dialect, of(text)));
        return new Sql(new TreeMap<>(renamed));
    }

    private String ofName(String column) {
        return column.equals(before) ? after : column;
    }
}
