package dev.inchworm.processor.harness;

import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is looked at while no round is under way, by the releases alive: each reads what it and the other wrote, writes over
 * what the other wrote, and writes what hurts for the other to read.
 */
final class Inspection {

    /** A writer beside the releases' own. */
    private static final int WRITER = 3;

    private static final int ADOPTED = 12;

    private record Found(ObjectName table, KnownRow row) {}

    private final Correspondence correspondence;
    private final Probe probe;
    private final List<Found> rows = new ArrayList<>();
    private int time;
    private int number;

    Inspection(Correspondence correspondence, Probe probe) {
        this.correspondence = correspondence;
        this.probe = probe;
    }

    /** Remembers rows of each table of the old release as they are now. */
    void adopt(Client old) {
        for (Table table : old.schema().tables().values()) {
            for (Map<String, Optional<String>> found : old.all(table, ADOPTED)) {
                KnownRow row = new KnownRow();
                old.adopt(table, row, found);
                if (old.canFind(table, row)) {
                    rows.add(new Found(table.name(), row));
                }
            }
        }
    }

    /** What the new release made of the rows does not count any more: they are as if the old one had just written them. */
    void startAfresh(Client old) {
        for (Found found : rows) {
            Table table = old.schema().tables().get(found.table());
            old.adopt(table, found.row(), old.readBack(table, found.row()));
        }
    }

    /** Looks at everything. {@code all} are those whose rows are there, {@code alive} those that read and write. */
    void look(List<Writer> alive, List<Writer> all) {
        time++;
        readAll(alive, all);
        for (Writer writer : alive) {
            insert(writer, alive);
            overwrite(writer, alive, all);
            hurt(writer, alive);
            probe.run(writer, all);
        }
    }

    private void readAll(List<Writer> alive, List<Writer> all) {
        for (Writer reader : alive) {
            rows.forEach(found -> read(reader, Release.OLD, found.table(), found.row()));
            for (Writer writer : all) {
                writer.families().forEach(family -> family.tables()
                        .forEach(table -> read(
                                reader,
                                writer.client().release(),
                                table.name(),
                                family.row(table).orElseThrow())));
            }
        }
    }

    /** Has {@code readers} read a row that a client of the release {@code author} wrote, as far as they know of it. */
    void readBy(List<Writer> readers, Release author, ObjectName table, KnownRow row) {
        readers.forEach(reader -> read(reader, author, table, row));
    }

    private void read(Writer reader, Release author, ObjectName table, KnownRow row) {
        tableOf(reader, author, table)
                .filter(own -> reader.client().canFind(own, row))
                .ifPresent(own -> reader.client().readBack(own, row));
    }

    private Optional<Table> tableOf(Writer reader, Release author, ObjectName table) {
        Release release = reader.client().release();
        Optional<ObjectName> name = author == release ? Optional.of(table) : correspondence.tableOf(release, table);
        return name.map(own -> reader.client().schema().tables().get(own));
    }

    /** Inserts rows that nothing has changed since when the others read them. */
    private void insert(Writer writer, List<Writer> alive) {
        number += 2 - number % 2;
        Family family = Family.insert(writer.client(), writer.maker(), WRITER, number);
        family.tables()
                .forEach(table -> readElsewhere(writer, table, family.row(table).orElseThrow(), alive));
        family.delete();
    }

    /** Writes rows of others as a whole: once as they were read, as mappers do, and once with other values. */
    private void overwrite(Writer writer, List<Writer> alive, List<Writer> all) {
        for (Table table : writer.client().schema().tables().values()) {
            List<Found> candidates = new ArrayList<>();
            rows.stream()
                    .filter(found -> tableOf(writer, Release.OLD, found.table()).equals(Optional.of(table)))
                    .skip(time % 3)
                    .findFirst()
                    .ifPresent(candidates::add);
            all.stream().filter(other -> other != writer).forEach(other -> other.families().stream()
                    .flatMap(family -> family.tables().stream()
                            .filter(theirs -> tableOf(writer, other.client().release(), theirs.name())
                                    .equals(Optional.of(table)))
                            .map(theirs ->
                                    new Found(theirs.name(), family.row(theirs).orElseThrow())))
                    .findFirst()
                    .ifPresent(candidates::add));
            if (writer.maker().canWrite(table)) {
                candidates.stream()
                        .filter(found -> writer.client().canFind(table, found.row()))
                        .forEach(found -> overwrite(writer, table, found, alive));
            }
        }
    }

    private void overwrite(Writer writer, Table table, Found found, List<Writer> alive) {
        Map<String, Optional<String>> values =
                new LinkedHashMap<>(writer.client().readBack(table, found.row()));
        values.keySet().retainAll(writer.client().on(table).written());
        writer.client().on(table).key().forEach(values::remove);
        values.keySet()
                .removeIf(column -> correspondence.isMoved(writer.client().release(), table.name(), column));
        if (values.isEmpty()) {
            return;
        }
        if (writer.client().update(table, found.row(), values)) {
            readElsewhere(writer, table, found.row(), alive);
        }
        Map<String, Optional<String>> others = writer.maker().plain(table, WRITER, number++);
        others.keySet().retainAll(values.keySet());
        writer.maker()
                .references(table)
                .forEach(reference -> reference.columns().forEach(others::remove));
        if (!others.isEmpty() && writer.client().update(table, found.row(), others)) {
            readElsewhere(writer, table, found.row(), alive);
        }
    }

    /** Leaves values that hurt in a row of its own for the others to read, and takes them away again. */
    private void hurt(Writer writer, List<Writer> alive) {
        writer.families().stream()
                .skip(Math.max(0, writer.families().size() - 1))
                .forEach(family -> {
                    for (Table table : family.tables()) {
                        KnownRow row = family.row(table).orElseThrow();
                        Map<String, Optional<String>> hurting = writer.hurting(table, time);
                        if (!hurting.isEmpty()) {
                            Map<String, Optional<String>> plain = new LinkedHashMap<>(family.plain(table));
                            plain.keySet().retainAll(hurting.keySet());
                            writer.client().updateOneByOne(table, row, hurting);
                            readElsewhere(writer, table, row, alive);
                            writer.client().update(table, row, plain);
                            readElsewhere(writer, table, row, alive);
                        }
                    }
                });
    }

    private void readElsewhere(Writer writer, Table table, KnownRow row, List<Writer> alive) {
        readBy(
                alive.stream().filter(reader -> reader != writer).toList(),
                writer.client().release(),
                table.name(),
                row);
    }
}
