package dev.inchworm.processor.read.jpa;

import dev.inchworm.schema.Constraint.Action;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands in {@code foreignKeyDefinition}, taken apart.
 *
 * @param columns that refer, as stored
 * @param target the table that they refer to, as stored and without its schema
 * @param targetColumns as stored; none for the primary key
 */
record ForeignKeyDefinition(
        List<String> columns, String target, List<String> targetColumns, Action onDelete, Action onUpdate) {

    private static final Pattern WHOLE = Pattern.compile(
            "(?is)\\s*foreign\\s+key\\s*\\(([^()]+)\\)\\s*references\\s+([^\\s()]+)\\s*(?:\\(([^()]+)\\))?(.*)");
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)\\s*(?:on\\s+(delete|update)\\s+(cascade|set\\s+null|set\\s+default|restrict|no\\s+action)"
                    + "|match\\s+simple|not\\s+deferrable|initially\\s+immediate)(?=\\s|$)");

    /** The parts of {@code text}; empty where it is written otherwise than {@code FOREIGN KEY (…) REFERENCES … ON DELETE …}. */
    static Optional<ForeignKeyDefinition> parse(String text) {
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            return Optional.empty();
        }
        Action onDelete = Action.NO_ACTION;
        Action onUpdate = Action.NO_ACTION;
        String rest = whole.group(4);
        Matcher clause = CLAUSE.matcher(rest);
        int end = 0;
        while (clause.find(end) && clause.start() == end) {
            if (clause.group(1) != null) {
                Action action =
                        Action.valueOf(clause.group(2).toUpperCase(Locale.ROOT).replaceAll("\\s+", "_"));
                boolean delete = clause.group(1).equalsIgnoreCase("delete");
                onDelete = delete ? action : onDelete;
                onUpdate = delete ? onUpdate : action;
            }
            end = clause.end();
        }
        if (!rest.substring(end).isBlank()) {
            return Optional.empty();
        }
        String table = whole.group(2);
        List<String> targetColumns = whole.group(3) == null ? List.of() : names(whole.group(3));
        return Optional.of(new ForeignKeyDefinition(
                names(whole.group(1)),
                Name.of(table.substring(table.lastIndexOf('.') + 1)).stored(),
                targetColumns,
                onDelete,
                onUpdate));
    }

    private static List<String> names(String list) {
        return Stream.of(list.split(","))
                .map(name -> Name.of(name.trim()).stored())
                .toList();
    }

    /** Whether it says of the same columns that they refer to the same. */
    boolean isAbout(List<Name> from, TableDraft to, List<Name> referred) {
        return columns.equals(TableDraft.stored(from))
                && target.equals(to.stored().name())
                && (targetColumns.isEmpty()
                                && TableDraft.stored(to.primaryKey()).equals(TableDraft.stored(referred))
                        || targetColumns.equals(TableDraft.stored(referred)));
    }
}
