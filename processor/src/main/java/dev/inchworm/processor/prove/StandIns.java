package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.catalog.CatalogEvent.StatementBegun;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.prove.Replay.Ran;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Views that take the place of tables: whether they are for the eyes of those that the tables were for, and whether the old
 * release is told of them.
 */
final class StandIns {

    private final boolean mySql;
    private final Set<ObjectName> tables;
    private final Replay replay;
    private final Conceded conceded;
    private final Consumer<Flaw> flaws;
    private final List<Step> checks = new ArrayList<>();

    StandIns(Trial trial, Replay replay, Conceded conceded, Consumer<Flaw> flaws) {
        this.mySql = trial.target().dialect() instanceof MySqlDialect;
        this.tables = trial.before().tables().keySet();
        this.replay = replay;
        this.conceded = conceded;
        this.flaws = flaws;
    }

    void follow(Ran ran, String where) {
        if (ran.step().work() instanceof Work.Check) {
            checks.add(ran.step());
            return;
        }
        ran.before().forEach((name, before) -> {
            if (tables.contains(name)
                    && before.view().isEmpty()
                    && replay.view(name).isPresent()) {
                judge(name, ran, where);
            }
        });
    }

    private void judge(ObjectName name, Ran ran, String where) {
        if (mySql) {
            rightsByName(name, where);
        } else {
            rightsOfOwner(name, ran, where);
        }
        if (!conceded.at(Moment.of(ran.step().phase()), Release.OLD, name, Limit.ThroughView.class::isInstance)) {
            complain(where, name, "TRUNCATE ", "it is a view, and the plan does not say so");
        }
    }

    /** What was granted on a name stays with the name, so that the view has it and the table under its new one has not. */
    private void rightsByName(ObjectName name, String where) {
        boolean looked = checks.stream()
                .filter(check -> check.tables().contains(name))
                .map(check -> SqlTokens.of(check.sql()))
                .anyMatch(tokens -> tokens.mention("table_privileges") && tokens.mention("column_privileges"));
        if (!looked) {
            complain(
                    where,
                    name,
                    "SELECT … FROM ",
                    "rights stay with the name, and nothing makes sure that the table has them under its new one");
        }
    }

    private void rightsOfOwner(ObjectName name, Ran ran, String where) {
        List<String> statements = ran.events().stream()
                .filter(StatementBegun.class::isInstance)
                .map(event -> ((StatementBegun) event).sql())
                .toList();
        boolean obeysPolicies =
                statements.stream().map(SqlTokens::of).anyMatch(tokens -> tokens.mention("security_invoker"));
        if (!obeysPolicies && checks.stream().noneMatch(check -> looksForPolicies(check, name))) {
            complain(
                    where,
                    name,
                    "SELECT … FROM ",
                    "nothing makes sure that no policy hides rows, which a view would show");
        }
        if (statements.stream().noneMatch(sql -> sql.contains("GRANT "))) {
            complain(where, name, "SELECT … FROM ", "nobody but the owner of the view has rights on it");
        }
    }

    private static boolean looksForPolicies(Step check, ObjectName name) {
        return check.tables().contains(name) && SqlTokens.of(check.sql()).mention("relrowsecurity");
    }

    private void complain(String where, ObjectName name, String statement, String why) {
        flaws.accept(new Flaw(Code.IW696, where, name, statement + name + " by " + Release.OLD.text(), why));
    }
}
