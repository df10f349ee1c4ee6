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

    private final Context context;
    private final TableColumns columns;

    IndexMapping(Context context, TableColumns columns) {
        this.context = context;
        this.columns = columns;
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

    /**
     * What {@code mark} asks for; empty, and reported, where that cannot be.
     *
     * @param field the one that it stands on; empty for a class
     */
    Optional<Content> of(Mark mark, Optional<MappedField> field) {
        List<String> typed = mark.texts("columns");
        String prefix = field.map(MappedField::innerPrefix).orElse("");
        List<Optional<Part>> parts = new ArrayList<>();
        if (!typed.isEmpty()) {
            typed.forEach(entry -> parts.add(part(entry, mark, prefix)));
        } else if (field.isPresent()) {
            columns.of(field.get()).forEach(column -> parts.add(Optional.of(new Part.OfColumn(column, false))));
        } else {
            context.problems().report(Code.IW016, mark.place(), mark.place(), mark);
        }
        List<String> include = columns.listed(mark, "include", prefix);
        boolean includesAll = include.size() == mark.texts("include").size();
        if (parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty) || !includesAll) {
            return Optional.empty();
        }
        List<Part> sound = parts.stream().map(Optional::orElseThrow).toList();
        if (repeats(sound, mark)) {
            return Optional.empty();
        }
        return Optional.of(new Content(
                sound,
                sound.stream().map(IndexMapping::word).toList(),
                mark.flag("unique", false),
                context.sql().single(mark, "where"),
                include,
                mark.text("method").filter(method -> !method.isBlank())));
    }

    /** A column's name as it is comes first, so that no name is out of reach, whatever it ends in. */
    private Optional<Part> part(String entry, Mark mark, String prefix) {
        if (columns.find(entry).isPresent() || columns.find(prefix + entry).isPresent()) {
            return columns.named(entry, prefix, mark.at("columns"), mark)
                    .map(column -> new Part.OfColumn(column, false));
        }
        String stripped = entry.strip();
        String lower = stripped.toLowerCase(Locale.ROOT);
        boolean descending = lower.endsWith(" desc");
        if (descending || lower.endsWith(" asc")) {
            stripped = stripped.substring(0, stripped.lastIndexOf(' ')).strip();
        }
        if (stripped.startsWith("(") && stripped.endsWith(")")) {
            return expression(withoutParentheses(stripped), descending, mark);
        }
        return columns.named(stripped, prefix, mark.at("columns"), mark)
                .map(column -> new Part.OfColumn(column, descending));
    }

    private Optional<Part> expression(String sql, boolean descending, Mark mark) {
        return context.sql().isUsable(sql, mark.toString(), mark.at("columns"))
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

    private boolean repeats(List<Part> parts, Mark mark) {
        List<String> seen = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.OfColumn of) {
                if (seen.contains(of.column())) {
                    context.problems().report(Code.IW015, mark.at("columns"), mark.place(), mark, of.column());
                    return true;
                }
                seen.add(of.column());
            }
        }
        return false;
    }

    private static String word(Part part) {
        return part instanceof Part.OfColumn of ? of.column() : "expr";
    }
}
