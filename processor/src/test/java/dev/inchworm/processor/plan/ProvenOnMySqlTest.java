package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.prove.Flaw;
import dev.inchworm.processor.prove.Prover;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan verifier on what is planned for MySQL and MariaDB, which no compile is given before it objects to none of it. */
class ProvenOnMySqlTest {

    @ParameterizedTest
    @MethodSource("cases")
    void goldenCaseIsProven(GoldenCase golden, Target target) {
        assertThat(Prover.prove(golden.rollout().trial(target)))
                .extracting(Flaw::toString)
                .isEmpty();
    }

    /** What a trigger selects from the row that is written is a copy of it, NULL for NULL. */
    @Test
    void aWiderColumnUnderAnotherNameIsACopy() {
        ObjectName orders = ObjectName.of("orders");
        Column narrow = Column.of("weight", Type.parse("decimal(2,0)"), true);
        Column wide = Column.of("mass", Type.parse("decimal(32,21)"), true);
        Table table = Table.of(
                orders,
                "com.acme.Order",
                List.of(Column.of("id", Type.parse("int32"), false), narrow),
                new PrimaryKey("orders_pkey", List.of("id")));
        List<Change> changes = List.of(
                new Change.RenameColumn(orders, "weight", "mass"),
                new Change.ChangeColumn(
                        orders, Aspect.TYPE, Column.of("mass", Type.parse("decimal(2,0)"), true), wide));
        Schema before = Change.applyAll(List.of(new Change.CreateTable(table)), Schema.EMPTY);
        MySql mySql = new MySql();

        assertThat(Prover.prove(Rollout.of(before, changes).trial(new Target(mySql, mySql.oldest()))))
                .isEmpty();
    }

    static Stream<Arguments> cases() {
        return GoldenCase.all().filter(GoldenCase::isForMySql).flatMap(golden -> Stream.of(new MySql(), new MariaDb())
                .flatMap(dialect -> versions(dialect)
                        .map(version -> new Target(dialect, version))
                        .filter(target ->
                                golden.rollout().planned(target).problems().isEmpty())
                        .findFirst()
                        .stream())
                .map(target -> Arguments.of(golden, target)));
    }

    /** A later one proves what an older one has no way for. */
    private static Stream<ServerVersion> versions(MySqlDialect dialect) {
        return dialect instanceof MariaDb
                ? Stream.of(dialect.oldest(), ServerVersion.parse("11.4"))
                : Stream.of(dialect.oldest());
    }
}
