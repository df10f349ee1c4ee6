package dev.inchworm.processor.harness;

import dev.inchworm.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a release does all the time: it inserts, updates, upserts, reads and deletes, one round after the other. */
final class Writer {

    private static final int KEPT = 3;

    private final Client client;
    private final RowMaker maker;
    private final int writer;
    private final Deque<Family> families = new ArrayDeque<>();
    private int number;

    /** {@code writer} tells its values from those of other writers; {@code first} is the number of its first row. */
    Writer(Client client, RowMaker maker, int writer, int first) {
        this.client = client;
        this.maker = maker;
        this.writer = writer;
        this.number = first;
    }

    Client client() {
        return client;
    }

    RowMaker maker() {
        return maker;
    }

    /** Rows that are there, oldest first. */
    List<Family> families() {
        return List.copyOf(families);
    }

    /** Inserts a family and leaves it alone. */
    void settle() {
        families.add(Family.insert(client, maker, writer, number++));
    }

    /** One round. Afterwards its rows are plain again. */
    void round() {
        families.forEach(family -> family.tables()
                .forEach(table -> client.readBack(table, family.row(table).orElseThrow())));
        Family family = Family.insert(client, maker, writer, number);
        families.add(family);
        for (Table table : family.tables()) {
            use(family, table);
        }
        client.schema().tables().values().forEach(table -> client.all(table, 20));
        if (families.size() > KEPT) {
            families.remove().delete();
        }
        number++;
    }

    /** What the other release made of its rows does not count any more: it knows them as if they had just been written. */
    void startAfresh() {
        families.forEach(family -> family.tables().forEach(table -> {
            KnownRow row = family.row(table).orElseThrow();
            client.adopt(table, row, client.readBack(table, row));
        }));
    }

    /** Deletes all its rows. */
    void deleteAll() {
        families.forEach(Family::delete);
        families.clear();
    }

    /** Has {@code other}, of the other release, delete its rows as far as that knows them. */
    void abandonTo(Client other, Correspondence correspondence) {
        families.forEach(family -> family.deleteAs(other, correspondence));
        families.clear();
    }

    private void use(Family family, Table table) {
        KnownRow row = family.row(table).orElseThrow();
        Map<String, Optional<String>> plain = new LinkedHashMap<>(family.plain(table));
        Map<String, Optional<String>> rest = new LinkedHashMap<>(plain);
        client.on(table).key().forEach(rest::remove);
        Map<String, Optional<String>> hurting = hurting(table, number);
        if (!hurting.isEmpty()) {
            client.updateOneByOne(table, row, hurting);
        }
        if (!rest.isEmpty()) {
            client.update(table, row, rest);
            client.inTransaction(table, row, rest);
        }
        upsert(family, table, row, plain);
    }

    private void upsert(Family family, Table table, KnownRow row, Map<String, Optional<String>> plain) {
        Map<String, Optional<String>> whole = new LinkedHashMap<>(plain);
        for (String column : client.on(table).key()) {
            whole.put(column, row.certain(client.release(), column).orElseThrow());
        }
        for (List<String> key : Statements.keys(table)) {
            boolean tells = key.stream().allMatch(column -> whole.getOrDefault(column, Optional.empty())
                    .isPresent());
            if (tells) {
                client.upsert(table, row, whole, key);
            }
        }
    }

    /** A value that hurts for each column that can have one; another one each time. */
    Map<String, Optional<String>> hurting(Table table, int time) {
        Map<String, Optional<String>> hurting = new LinkedHashMap<>();
        for (String column : client.on(table).written()) {
            List<Optional<String>> values = new ArrayList<>(maker.hurting(table, column));
            if (!values.isEmpty()) {
                hurting.put(column, values.get(time % values.size()));
            }
        }
        return hurting;
    }
}
