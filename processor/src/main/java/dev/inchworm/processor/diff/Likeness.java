package dev.inchworm.processor.diff;

import dev.inchworm.diagnostic.Nearest;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;

/** How likely it is that something new is something old under another name. It decides what a message says, never a plan. */
final class Likeness {

    /** Out of the question. */
    static final int NONE = -1;

    private static final int FULL = 100;
    private static final long MOST_PAIRS = 250_000;

    private Likeness() {}

    /**
     * For each of {@code gone} the one of {@code fresh} that it most resembles, each used once, the most alike first; those
     * that resemble none are left out.
     */
    static <T> Map<T, T> pairs(List<T> gone, List<T> fresh, ToIntBiFunction<T, T> likeness) {
        record Pair<T>(T gone, T fresh, int score) {}
        List<Pair<T>> pairs = new ArrayList<>();
        for (T old : gone) {
            for (T young : fresh) {
                int score = likeness.applyAsInt(old, young);
                if (score != NONE) {
                    pairs.add(new Pair<>(old, young, score));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair<T> pair) -> pair.score()).reversed());
        Map<T, T> best = new LinkedHashMap<>();
        Set<T> taken = new HashSet<>();
        for (Pair<T> pair : pairs) {
            if (!best.containsKey(pair.gone()) && taken.add(pair.fresh())) {
                best.put(pair.gone(), pair.fresh());
            }
        }
        return best;
    }

    /** Columns are alike when one could hold the values of the other; the more so the more their names and types are. */
    static int ofColumns(Column gone, Column fresh) {
        if (!family(gone.type()).equals(family(fresh.type()))) {
            return NONE;
        }
        int longest = Math.max(gone.name().length(), fresh.name().length());
        int names = FULL - FULL * Nearest.distance(gone.name(), fresh.name()) / longest;
        boolean sameType = gone.type().equals(fresh.type()) && gone.sqlTypes().equals(fresh.sqlTypes());
        return names + (sameType ? FULL / 2 : 0);
    }

    /**
     * Tables are alike when they share half of their columns, or the class behind them. Where there are very many, columns
     * are not compared: nobody reads that many questions.
     */
    static Map<Table, Table> pairsOfTables(List<Table> gone, List<Table> fresh) {
        boolean few = (long) gone.size() * fresh.size() <= MOST_PAIRS;
        Map<Table, Set<String>> signatures = new HashMap<>();
        for (Table table : few ? gone : List.<Table>of()) {
            signatures.put(
                    table, table.columns().stream().map(Likeness::signature).collect(Collectors.toSet()));
        }
        return pairs(gone, fresh, (old, young) -> ofTables(old, young, signatures.getOrDefault(old, Set.of())));
    }

    private static int ofTables(Table gone, Table fresh, Set<String> signatures) {
        boolean sameClass = gone.entity().equals(fresh.entity());
        int shared = 0;
        if (!signatures.isEmpty()) {
            for (Column column : fresh.columns()) {
                shared += signatures.contains(signature(column)) ? 1 : 0;
            }
        }
        int larger = Math.max(1, Math.max(gone.columns().size(), fresh.columns().size()));
        boolean alike = shared > 0 && shared * 2 >= larger;
        return alike || sameClass ? FULL * shared / larger + (sameClass ? FULL : 0) : NONE;
    }

    private static String signature(Column column) {
        return family(column.type()) + " " + column.name();
    }

    private static String family(Type type) {
        if (type instanceof Type.Text || type instanceof Type.Enumeration) {
            return "text";
        } else if (type instanceof Type.Decimal) {
            return "number";
        } else if (type instanceof Type.Temporal) {
            return "time";
        } else {
            return switch ((Type.Simple) type) {
                case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, DURATION -> "number";
                case TEXT, JSON -> "text";
                case DATE -> "time";
                case BOOL -> "bool";
                case UUID -> "uuid";
                case BYTES -> "bytes";
                case OTHER -> "other";
            };
        }
    }
}
