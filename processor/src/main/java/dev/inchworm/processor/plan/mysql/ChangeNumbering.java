package dev.inchworm.processor.plan.mysql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.Online;
import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.dialect.lock.MySqlLine;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.NumberingChange;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.Optional;

/**
 * Another source of a column's numbers on MySQL and MariaDB. A numbered column takes explicit numbers as it is, and goes on past
 * the largest: so it is one from expand on where the new release leaves the numbers to the server, and until contract where the
 * old one does. Where nothing in the database draws numbers, before or after, nothing is done.
 */
final class ChangeNumbering extends NumberingChange {

    private final Workbench bench;
    private final ObjectName table;
    private final Column before;
    private final Column after;
    private final Part part;
    private final String name;

    ChangeNumbering(Workbench bench, ObjectName table, Column before, Column after) {
        super(bench, table, before, after);
        this.bench = bench;
        this.table = table;
        this.before = before;
        this.after = after;
        this.part = new Part.OfColumn(table, after.name());
        this.name = Bench.name(table, after);
    }

    void plan() {
        if (drawTwice()) {
            bench.outline()
                    .refuse(Diagnostic.of(
                            Code.IW648,
                            bench.placeOf(part),
                            name,
                            isIdentity(before) ? "AUTO_INCREMENT" : "a sequence",
                            isIdentity(after) ? "AUTO_INCREMENT" : "a sequence",
                            bench.dialect().displayName(),
                            isIdentity(after)
                                    ? "\n     2. two releases: in the first the application brings the numbers (@Id alone), in the second the server gives them"
                                    : ""));
            return;
        }
        Optional<String> obstacle = obstacle().or(this::obstacleHere);
        if (obstacle.isPresent()) {
            bench.refuse(
                    part,
                    "Another source of the numbers of " + name + ", " + obstacle.get() + ",",
                    "keep the source in this release");
            return;
        }
        bench.outline().touchUntilContract(SchemaObject.column(table, after.name()));
        if (isIdentity(after)) {
            mind(MySqlForm.ADD_NUMBERING, after);
            bench.outline()
                    .add(
                            Stage.LOOSENED,
                            number(
                                            after,
                                            "Lets the server number rows that are inserted without " + name
                                                    + ". It takes the numbers that the old release brings along, and\n"
                                                    + "goes on past the largest.")
                                    .conceding(collisions()),
                            Undo.by(plain(before, "Makes " + name + " a plain column again.")));
        } else if (isIdentity(before)) {
            mind(MySqlForm.DROP_NUMBERING, after);
            bench.outline()
                    .add(
                            Stage.DEFAULTS,
                            plain(
                                            after,
                                            "Makes " + name + " a plain column, whose numbers the new release brings"
                                                    + " along.\nPart of contract: the old release left them to the server.")
                                    .conceding(collisions()),
                            Undo.by(number(
                                    before, "Lets the server number " + name + " again, past the largest number.")));
        } else if (before.generation().isPresent() != after.generation().isPresent()) {
            bench.outline().concede(collisions());
        }
    }

    /** Whether each release has the database give out numbers from a source of its own. */
    private boolean drawTwice() {
        return isIdentity(before) != isIdentity(after)
                && before.generation().isPresent()
                && after.generation().isPresent();
    }

    private Optional<String> obstacleHere() {
        boolean numbers = isIdentity(before) || isIdentity(after);
        if (!before.withGeneration(after.generation()).equals(after)) {
            return Optional.of("of which more changes at once");
        } else if (!numbers && before.generation().isEmpty()) {
            return Optional.of("to a sequence that nothing keeps past the numbers which the old release brings along");
        } else if (numbers && isReferredTo() && bench.line() == MySqlLine.MARIADB_10_11) {
            return Optional.of("which foreign keys refer to, where MariaDB before 11.4 leaves the column as it is");
        }
        return Optional.empty();
    }

    private boolean isReferredTo() {
        return bench.situation().referencesBefore().to(table).stream()
                .anyMatch(reference -> reference.key().targetColumns().contains(after.name()));
    }

    private void mind(MySqlForm form, Column column) {
        bench.mindWriters(
                form,
                part,
                table,
                "Another source of the numbers of " + name,
                "MODIFY COLUMN " + bench.ddl().columnDefinition(column));
    }

    /** A row whose number is 0 keeps it: without the mode the server would give it another one. */
    private Sketch number(Column column, String comment) {
        return bench.alter(
                table,
                MySqlForm.ADD_NUMBERING,
                Effects.REPEATABLE,
                comment,
                how -> "SET @inchworm_mode = @@sql_mode;\n"
                        + "SET sql_mode = concat(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO');\n"
                        + modify(column, how)
                        + "\nSET sql_mode = @inchworm_mode;");
    }

    private Sketch plain(Column column, String comment) {
        return bench.alter(table, MySqlForm.DROP_NUMBERING, Effects.REPEATABLE, comment, how -> modify(column, how));
    }

    /** MySQL copies no table otherwise whose column foreign keys refer to; its values stay what they are. */
    private String modify(Column column, Online how) {
        String statement = bench.ddl().modifyColumn(table, column, how);
        return isReferredTo() && bench.dialect() instanceof MySql
                ? "SET foreign_key_checks = 0;\n" + statement + "\nSET foreign_key_checks = 1;"
                : statement;
    }
}
