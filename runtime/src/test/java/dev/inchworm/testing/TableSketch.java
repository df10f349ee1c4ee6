package dev.inchworm.testing;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** A random table without foreign keys. Its objects are named after it, so that no two tables' names meet. */
record TableSketch(Choices choices, ObjectName name) {

    static final List<String> COLUMNS =
            List.of("name", "total", "created_at", "Straße", "order", "two words", "a\"b", "it's");

    Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("id", choices.of(List.of(Simple.INT64, Simple.INT32, Simple.UUID)), false));
        for (String column : COLUMNS) {
            if (choices.oneIn(2)) {
                columns.add(choices.below(columns.size() + 1), new ColumnSketch(choices).column(column));
            }
        }
        List<String> key = new ArrayList<>(List.of("id"));
        columns.stream()
                .filter(column -> column.name().equals("order") && !column.nullable())
                .filter(column -> choices.oneIn(3))
                .forEach(column -> key.add(column.name()));
        Table columnsOnly = Table.of(name, entity(), columns, new PrimaryKey(name.name() + "_pkey", key));
        return columnsOnly
                .withUniques(some(2, number -> unique(columnsOnly, number)))
                .withIndexes(some(3, number -> index(columnsOnly, number)))
                .withChecks(some(2, number -> check(columnsOnly, number)))
                .withComment(new ColumnSketch(choices).comment());
    }

    Unique unique(Table table, int number) {
        return new Unique(name.name() + "_" + number + "_key", someColumns(table));
    }

    /** Over a column or none; no row violates it. */
    Check check(Table table, int number) {
        String constant = choices.below(3) + " < 3";
        String column = plain(table);
        String rule = choices.oneIn(3) ? column + " IS NULL OR " + column + " IS NOT NULL" : constant;
        return new Check(name.name() + "_" + number + "_check", Sql.of(rule));
    }

    /** A column that needs no quotes on any database, or a number where there is none. */
    private String plain(Table table) {
        List<String> plain =
                names(table).stream().filter(Schemas.MENTIONED::contains).toList();
        return plain.isEmpty() ? "1" : choices.of(plain);
    }

    Index index(Table table, int number) {
        List<Part> parts = new ArrayList<>();
        someColumns(table).forEach(column -> parts.add(new Part.OfColumn(column, choices.oneIn(3))));
        if (choices.oneIn(4)) {
            Sql expression = choices.oneIn(2) ? Sql.of(plain(table) + " IS NULL") : Sql.of("1 + " + choices.below(3));
            parts.add(new Part.OfExpression(expression, choices.oneIn(2)));
        }
        return new Index(
                name.name() + "_" + number + "_idx",
                parts,
                choices.oneIn(4),
                choices.oneIn(4)
                        ? Optional.of(Sql.of(choices.oneIn(2) ? plain(table) + " IS NOT NULL" : "1 < 2"))
                        : Optional.empty(),
                choices.oneIn(4) ? List.of(choices.of(names(table))) : List.of(),
                choices.oneIn(4) ? Optional.of("btree") : Optional.empty());
    }

    private String entity() {
        return "com.acme.E" + Integer.toHexString(name.toString().hashCode());
    }

    private List<String> someColumns(Table table) {
        List<String> left = names(table);
        List<String> chosen = new ArrayList<>();
        do {
            chosen.add(left.remove(choices.below(left.size())));
        } while (!left.isEmpty() && choices.oneIn(3));
        return chosen;
    }

    private static List<String> names(Table table) {
        return new ArrayList<>(table.columns().stream().map(Column::name).toList());
    }

    private <T> List<T> some(int most, IntFunction<T> each) {
        List<T> result = new ArrayList<>();
        int count = choices.below(most + 1);
        for (int number = 0; number < count; number++) {
            result.add(each.apply(number));
        }
        return result;
    }
}
