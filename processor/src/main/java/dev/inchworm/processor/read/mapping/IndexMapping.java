package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part;
import dev.inchworm.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what an {@code @Index} says. */
final class IndexMapping {

    private static final String COLUMNS = "columns";

    private final Context context;
    private final TableColumns columns;
    private final Mark mark;

    IndexMapping(Context context, TableColumns columns, Mark mark) {
        this.context = context;
        this.columns = columns;
        this.mark = mark;
    }

    /**
     * An index without its name.
     *
     * @param words what a default name is made of
     */
    record Content(
            List<Part> parts,
            List<String> words,
            boolean unique,
            Optional<Sql> where,
            List<String> include,
            Optional<String> method) {

        Index named(String name) {
            return new Index(name, parts, unique, where, include, method);
        }
    }

    /** What the annotation asks for; empty, and reported, where that cannot be. */
    Optional<Content> of(Site site) {
        List<Part> parts = parts(site);
        List<String> include = columns.listed(mark, "include", site.prefix());
        if (parts.isEmpty() || include.size() != mark.texts("include").size() || repeats(parts)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(parts.size());
        for (Part part : parts) {
            words.add(part instanceof Part.OfColumn of ? of.column() : "expr");
        }
        Optional<String> method = mark.text("method");
        return Optional.of(new Content(
                parts,
                words,
                mark.flag("unique", false),
                context.sql().single(mark, "where"),
                include,
                method.isPresent() && method.get().isBlank() ? Optional.empty() : method));
    }

    /** The parts of the key; none where any is amiss. */
    private List<Part> parts(Site site) {
        List<String> typed = mark.texts(COLUMNS);
        List<Part> parts = new ArrayList<>();
        if (typed.isEmpty()) {
            for (String column : columns.listed(mark, site)) {
                parts.add(new Part.OfColumn(column, false));
            }
            return parts;
        }
        for (String entry : typed) {
            part(entry, site.prefix()).ifPresent(parts::add);
        }
        return parts.size() == typed.size() ? parts : List.of();
    }

    /** A column's name as it is comes first, so that no name is out of reach, whatever it ends in. */
    private Optional<Part> part(String entry, String prefix) {
        if (columns.knows(entry, prefix)) {
            return column(entry, false, prefix);
        }
        String stripped = entry.strip();
        String lower = stripped.toLowerCase(Locale.ROOT);
        boolean descending = lower.endsWith(" desc");
        if (descending || lower.endsWith(" asc")) {
            stripped = stripped.substring(0, stripped.lastIndexOf(' ')).strip();
        }
        return stripped.startsWith("(") && stripped.endsWith(")")
                ? expression(withoutParentheses(stripped), descending)
                : column(stripped, descending, prefix);
    }

    private Optional<Part> column(String typed, boolean descending, String prefix) {
        Optional<String> column = columns.named(typed, prefix, mark.at(COLUMNS), mark);
        return column.isPresent() ? Optional.of(new Part.OfColumn(column.get(), descending)) : Optional.empty();
    }

    private Optional<Part> expression(String sql, boolean descending) {
        return context.sql().isUsable(sql, mark, mark.at(COLUMNS))
                ? Optional.of(new Part.OfExpression(Sql.of(sql), descending))
                : Optional.empty();
    }

    /** What is between the first and the last parenthesis, where these two are a pair. */
    private static String withoutParentheses(String sql) {
        int depth = 0;
        for (int i = 0; i < sql.length() - 1; i++) {
            depth += sql.charAt(i) == '(' ? 1 : sql.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return sql;
            }
        }
        return sql.substring(1, sql.length() - 1).strip();
    }

    private boolean repeats(List<Part> parts) {
        List<String> seen = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.OfColumn of) {
                if (seen.contains(of.column())) {
                    context.problems().report(Code.IW015, mark.at(COLUMNS), mark.place(), mark, of.column());
                    return true;
                }
                seen.add(of.column());
            }
        }
        return false;
    }
}
