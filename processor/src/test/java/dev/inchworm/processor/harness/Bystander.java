package dev.inchworm.processor.harness;

import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A transaction of a release that a step is carried out in the middle of, in the isolation that the server has by default: it
 * sees rows as they were before the step, and writes them as it saw them, as mappers do. A step that changes a table would wait for
 * a transaction that has used that; then there is a snapshot, and the rows are read afterwards.
 */
final class Bystander {

    /** A writer beside the releases' own, and {@link Inspection}'s. */
    private static final int WRITER = 4;

    private final Client client;
    private final RowMaker maker;
    private Optional<Family> family = Optional.empty();
    private int number;

    /** {@code client} has a session of its own. */
    Bystander(Client client, RowMaker maker) {
        this.client = client;
        this.maker = maker;
    }

    /** Has {@code carryOut} run in the middle of a transaction over rows of its own, which stay. */
    void during(Step step, Session.Work<Boolean> carryOut) throws SQLException {
        // Every column is given where the number is even.
        Family rows = Family.insert(client, maker, WRITER, number);
        number += 2;
        family = Optional.of(rows);
        client.across(rows, !(step.work() instanceof Work.Statement), carryOut);
    }

    /** Has the others read what it has written, and takes it away. */
    void leave(List<Writer> others, Inspection inspection) {
        family.ifPresent(rows -> {
            for (Table table : rows.tables()) {
                inspection.readBy(
                        others, client.release(), table.name(), rows.row(table).orElseThrow());
            }
            rows.delete();
        });
        family = Optional.empty();
    }
}
