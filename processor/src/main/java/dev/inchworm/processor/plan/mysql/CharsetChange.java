package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Another character set or collation of a column whose type stays the same. Every character stays what it is; what the server
 * makes of two texts, and of their order, changes for both releases at once. So a column in a key is left to a column of another name.
 *
 * @param type what both types are called but for that
 * @param from the character set and collation there were, as they are said; empty for those of the table
 * @param to those there will be
 */
record CharsetChange(String type, Said from, Said to) {

    private static final String USUAL = "utf8mb4";

    private static final Pattern OWN =
            Pattern.compile("(?i)\\s+(?:CHARACTER\\s+SET|CHARSET)\\s+(\\w+)|\\s+COLLATE\\s+(\\w+)");

    private static final Pattern LENGTH = Pattern.compile("\\w+\\((\\d{1,9})\\)");

    /** How many bytes a length of one byte can tell, and how many a character takes in the narrower Unicode. */
    private static final int SHORT = 255;

    private static final int NARROW = 3;

    private static final int WIDE = 4;

    /** What a type says of its own. */
    record Said(Optional<String> charset, Optional<String> collation) {

        private static Said of(String type) {
            return new Said(last(type, 1), last(type, 2));
        }

        private static Optional<String> last(String type, int group) {
            return OWN.matcher(type)
                    .results()
                    .map(found -> found.group(group))
                    .filter(Objects::nonNull)
                    .reduce((first, second) -> second)
                    .map(name -> name.toLowerCase(Locale.ROOT));
        }

        /** The character set; a collation begins with its name. */
        String set() {
            String set = charset.or(() -> collation.map(name -> name.split("_", 2)[0]))
                    .orElse(USUAL);
            return set.equals("utf8") ? "utf8mb3" : set;
        }
    }

    /** Empty where more differs, or nothing of that. */
    static Optional<CharsetChange> of(Workbench bench, Column before, Column after) {
        String was = bench.dialect().type(before);
        String is = bench.dialect().type(after);
        String type = OWN.matcher(was).replaceAll("");
        Said from = Said.of(was);
        Said to = Said.of(is);
        return type.equalsIgnoreCase(OWN.matcher(is).replaceAll("")) && !from.equals(to)
                ? Optional.of(new CharsetChange(type, from, to))
                : Optional.empty();
    }

    /** The statement for {@code column}; empty where it would not keep every character, or keys would mean something else. */
    Optional<MySqlForm> form(Workbench bench, ObjectName table, String column) {
        boolean indexed = known(bench, table).anyMatch(own -> own.indexes().stream()
                .anyMatch(index -> index.columns().contains(column)));
        if (isInKey(bench, table, column)) {
            return Optional.empty();
        } else if (keepsCharacters()) {
            return Optional.of(indexed ? MySqlForm.CHANGE_COLLATION_INDEXED : MySqlForm.CHANGE_COLLATION);
        } else if (!to.set().equals(USUAL)) {
            return Optional.empty();
        } else if (from.set().equals("utf8mb3") && !growsAcross()) {
            return Optional.of(indexed ? MySqlForm.WIDEN_CHARSET_INDEXED : MySqlForm.WIDEN_CHARSET);
        }
        return Optional.of(MySqlForm.CHANGE_CHARSET);
    }

    /** Whether the old character set has every character of the new one. */
    boolean keepsCharacters() {
        return from.set().equals(to.set());
    }

    private static Stream<Table> known(Workbench bench, ObjectName table) {
        return Stream.of(bench.situation().tableBefore(table), bench.situation().tableAfter(table));
    }

    private static boolean isInKey(Workbench bench, ObjectName table, String column) {
        return known(bench, table)
                .anyMatch(own -> own.primaryKey()
                                .filter(key -> key.columns().contains(column))
                                .isPresent()
                        || own.uniques().stream().anyMatch(key -> key.columns().contains(column))
                        || own.indexes().stream()
                                .anyMatch(index -> index.unique()
                                        && (index.columns().contains(column)
                                                || index.columns().size()
                                                        < index.parts().size())));
    }

    /** Whether the length of a text takes more bytes than before. */
    private boolean growsAcross() {
        Matcher length = LENGTH.matcher(type);
        if (!length.matches()) {
            return true;
        }
        int characters = Integer.parseInt(length.group(1));
        return characters * NARROW <= SHORT && characters * WIDE > SHORT;
    }

    /** A condition that {@code quoted} is a text of the old character set, to the byte. */
    String fits(String quoted) {
        return "CAST(CONVERT(CONVERT(" + quoted + " USING " + from.set() + ") USING " + USUAL + ") AS BINARY) = CAST("
                + "CONVERT(" + quoted + " USING " + USUAL + ") AS BINARY)";
    }
}
