package dev.inchworm.dialect;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands for sequences on a server that has none: a table for each, whose one row holds the number that is drawn next. Hibernate
 * keeps it so, and adds the increment by itself when it draws.
 */
public final class SequenceTables {

    /** The column with the number that is drawn next. */
    private static final String NEXT = "next_val";

    private SequenceTables() {}

    /** The table that stands for {@code sequence}. */
    public static Table of(Sequence sequence) {
        return of(sequence.name());
    }

    private static Table of(ObjectName name) {
        Column next = new Column(
                NEXT, Simple.INT64, new TreeMap<>(), true, Optional.empty(), Optional.empty(), Optional.empty());
        return Table.of(name, List.of(next));
    }

    /** Whether a table stands for a sequence: its row is no row of anybody's, and is lost without harm with those that it numbers. */
    public static boolean isOne(Table table) {
        return table.equals(of(table.name()));
    }

    /** The schema with a table in place of each sequence. */
    static Schema in(Schema schema) {
        if (schema.sequences().isEmpty()) {
            return schema;
        }
        SortedMap<ObjectName, Table> tables = new TreeMap<>(schema.tables());
        schema.sequences().keySet().forEach(name -> tables.putIfAbsent(name, of(name)));
        return new Schema(tables, new TreeMap<>());
    }

    /** The changes of such schemas. Nothing is kept of how a sequence steps: its numbers are added up by who draws them. */
    static List<Change> in(List<Change> changes) {
        List<Change> all = new ArrayList<>(changes.size());
        for (Change change : changes) {
            if (change instanceof Change.CreateSequence create) {
                all.add(new Change.CreateTable(of(create.sequence())));
            } else if (change instanceof Change.DropSequence drop) {
                all.add(new Change.DropTable(of(drop.sequence())));
            } else if (!(change instanceof Change.ChangeSequence)) {
                all.add(change);
            }
        }
        return all;
    }

    /** The statement that makes the table for {@code sequence} with its row, in one. */
    static String create(Sequence sequence, String createTable) {
        String whole = createTable.substring(0, createTable.length() - 1);
        return whole + "\n    AS SELECT " + sequence.start() + " AS " + NEXT + ";";
    }
}
