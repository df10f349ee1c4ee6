package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.dialect.catalog.CatalogEvent;
import dev.inchworm.dialect.catalog.CatalogEvent.StatementBegun;
import dev.inchworm.migration.Phase;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.prove.Replay.Ran;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Generation.FromSequence;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Whether no number is given out twice where a column gets its numbers from another source than before. */
final class Numbers {

    /** A sequence of somebody's own, or that behind the identity of a table. */
    private record Source(ObjectName name, boolean identity) {}

    private final Trial trial;
    private final Replay replay;
    private final Lineage lineage;
    private final Conceded conceded;
    private final Predicate<ObjectName> isBusy;
    private final Consumer<Flaw> flaws;

    /** Whether what the server numbers goes on past every number that is written, as on MySQL and MariaDB. */
    private final boolean selfCounting;

    /** In which phases a source was set past the numbers that there are. */
    private final Map<Source, Set<Phase>> counted = new HashMap<>();

    Numbers(
            Trial trial,
            Replay replay,
            Lineage lineage,
            Conceded conceded,
            Predicate<ObjectName> isBusy,
            Consumer<Flaw> flaws) {
        this.trial = trial;
        this.replay = replay;
        this.lineage = lineage;
        this.conceded = conceded;
        this.isBusy = isBusy;
        this.flaws = flaws;
        this.selfCounting = trial.target().dialect() instanceof MySqlDialect;
    }

    /** Follows a step of the plan. */
    void follow(Ran ran, String where) {
        Set<Source> here = selfCounting ? Set.of() : countedIn(ran, where);
        here.forEach(source -> counted.computeIfAbsent(source, any -> new HashSet<>())
                .add(ran.step().phase()));
        if (ran.step().phase().isContract() && !selfCounting) {
            identitiesCount(ran, here, where);
        }
    }

    /** Follows a step that undoes another. */
    void followUndo(Ran back, String where) {
        if (!selfCounting) {
            identitiesCount(back, countedIn(back, where), where);
        }
    }

    /** The sources that a step sets past the numbers that there are, while nobody adds any. */
    private Set<Source> countedIn(Ran ran, String where) {
        Set<Source> here = new HashSet<>();
        if (!ran.step().sql().contains("setval")) {
            return here;
        }
        boolean quiet = false;
        for (CatalogEvent event : ran.events()) {
            if (event instanceof StatementBegun begun) {
                List<Token> tokens = replay.stored().tokens(begun.sql()).list();
                quiet |= tokens.get(0).isWord("lock") || tokens.get(0).isWord("alter");
                Optional<Source> source = counted(tokens, ran);
                if (source.isPresent()) {
                    here.add(source.get());
                    alone(ran, begun.sql(), quiet, where);
                }
            }
        }
        return here;
    }

    private void alone(Ran ran, String statement, boolean quiet, String where) {
        for (ObjectName table : ran.step().tables()) {
            if (isBusy.test(table) && !quiet) {
                flaw(where, table, statement, "rows may be inserted while it looks for the largest number");
            } else if (isBusy.test(table) && ran.step().lock().isEmpty()) {
                flaws.accept(new Flaw(
                        Code.IW698, where, table, statement, "the step takes a lock of which its header says nothing"));
            }
        }
    }

    /** {@code setval('s', …)}, or {@code setval(pg_get_serial_sequence('t', 'c'), …)}. */
    private static Optional<Source> counted(List<Token> tokens, Ran ran) {
        for (int at = 0; at + 2 < tokens.size(); at++) {
            if (tokens.get(at).isWord("setval")) {
                boolean named = tokens.get(at + 2).kind() == Kind.STRING;
                List<ObjectName> tables = ran.step().tables();
                if (named) {
                    return Optional.of(new Source(named(tokens.get(at + 2).text()), false));
                }
                return tables.stream().findFirst().map(table -> new Source(table, true));
            }
        }
        return Optional.empty();
    }

    private static ObjectName named(String literal) {
        List<String> parts = new ArrayList<>();
        SqlTokens.of(literal.substring(1, literal.length() - 1).replace("''", "'")).list().stream()
                .filter(token -> token.kind() != Kind.SIGN)
                .forEach(token -> parts.add(token.text()));
        return parts.size() == 2 ? ObjectName.of(parts.get(0), parts.get(1)) : ObjectName.of(parts.get(0));
    }

    /** Whether a table came to be called {@code name}, and brought its identity along. */
    private static boolean isRenamedWithIdentity(ObjectName name, Ran ran) {
        return ran.events().stream()
                        .anyMatch(event -> event instanceof CatalogEvent.TableRenamed renamed
                                && renamed.to().equals(name))
                && ran.before().values().stream()
                        .flatMap(state -> state.table().stream())
                        .anyMatch(Numbers::hasIdentity);
    }

    /** One that comes while rows are inserted that it numbers begins past those that there are. */
    private void identitiesCount(Ran ran, Set<Source> here, String where) {
        ran.before().forEach((name, state) -> {
            boolean had = state.table().stream().anyMatch(Numbers::hasIdentity) || isRenamedWithIdentity(name, ran);
            boolean has = replay.table(name).stream().anyMatch(Numbers::hasIdentity);
            if (has && !had && isBusy.test(name) && !here.contains(new Source(name, true))) {
                flaw(
                        where,
                        name,
                        ran.step().sql(),
                        "nothing lets the new identity count on past the numbers that there are");
            }
        });
    }

    private static boolean hasIdentity(Table table) {
        return table.columns().stream().anyMatch(column -> column.generation().orElse(null) instanceof Identity);
    }

    /** Before both releases draw numbers: whether they draw from one source, or know what that means. */
    void rollOut(Set<ObjectName> concerned, String last) {
        for (ObjectName name : concerned) {
            Table wanted = trial.after().tables().get(name);
            Optional<Table> there = replay.relation(name).map(Replay.Relation::base);
            if (wanted != null && there.isPresent() && !replay.isSilent(name)) {
                for (Column column : wanted.columns()) {
                    before(name, column)
                            .filter(old -> !isSame(old.generation(), column.generation()))
                            .ifPresent(old -> rollOut(
                                    new Look(name, there.get(), wanted, column, last), old, column.generation()));
                }
            }
        }
    }

    private record Look(ObjectName name, Table there, Table wanted, Column column, String last) {}

    private void rollOut(Look look, Column old, Optional<Generation> now) {
        Optional<Generation> was = old.generation();
        if (was.isEmpty() || now.isEmpty()) {
            Source source = now.orElse(null) instanceof FromSequence to
                    ? new Source(to.sequence(), false)
                    : new Source(look.name, true);
            boolean past = source.identity() && selfCounting
                    || !counted.getOrDefault(source, Set.of()).isEmpty();
            if (now.isPresent() && !past) {
                draws(look, "nothing lets " + source.name() + " count on past the numbers that there are");
            }
            for (Release release : Release.values()) {
                look.there
                        .primaryKey()
                        .filter(key -> key.columns().contains(look.column.name()))
                        .filter(key -> !concedes(release, look.name, key))
                        .ifPresent(key -> draws(
                                look, "numbers come from two sources, and " + release.text() + " does not concede it"));
            }
        } else {
            ObjectName sequence = was.get() instanceof FromSequence from
                    ? from.sequence()
                    : ((FromSequence) now.orElseThrow()).sequence();
            Optional<String> value = look.there
                    .column(look.column.name())
                    .flatMap(Column::defaultSql)
                    .flatMap(this::text);
            // Within quotes, quotes are there twice.
            if (value.map(sql -> sql.replace("''", "'").replace("\"\"", "\""))
                    .filter(sql -> sql.contains(sequence.name()))
                    .isEmpty()) {
                draws(look, "the old release draws from another source than " + sequence + ": numbers come twice");
            }
            if (was.get() instanceof Identity
                    && counted.getOrDefault(new Source(sequence, false), Set.of())
                            .isEmpty()) {
                draws(look, "nothing lets " + sequence + " count on past the numbers that there are");
            }
        }
    }

    private boolean concedes(Release release, ObjectName table, PrimaryKey key) {
        return conceded.any(
                release,
                release == Release.OLD ? lineage.oldTable(table).orElse(table) : table,
                limit -> limit instanceof Limit.MustObey obeyed
                        && obeyed.constraint().equals(key.name()));
    }

    /** Once the old release is gone: whether the new source has been set past what that brought along to the last. */
    void tightened(Set<ObjectName> concerned, String last) {
        for (ObjectName name : concerned) {
            Table wanted = trial.after().tables().get(name);
            if (wanted != null && !replay.isSilent(name) && !selfCounting) {
                wanted.columns().stream()
                        .filter(column -> column.generation().orElse(null) instanceof Identity)
                        .filter(column -> before(name, column)
                                .filter(old -> old.generation().isEmpty())
                                .isPresent())
                        .filter(column -> !counted.getOrDefault(new Source(name, true), Set.of())
                                .contains(Phase.TIGHTEN))
                        .forEach(column -> draws(
                                new Look(name, wanted, wanted, column, last),
                                "nothing lets the identity count on past what the old release brought along"));
            }
        }
    }

    private Optional<Column> before(ObjectName name, Column column) {
        return lineage.oldTable(name).flatMap(table -> lineage.oldColumn(name, column.name())
                .flatMap(old -> trial.before().tables().get(table).column(old)));
    }

    /** The same way of numbering, or none, or one that is of no account here. */
    private static boolean isSame(Optional<Generation> before, Optional<Generation> after) {
        return before.equals(after)
                || before.orElse(null) instanceof Computed
                || after.orElse(null) instanceof Computed
                || before.orElse(null) instanceof FromSequence && after.orElse(null) instanceof FromSequence;
    }

    private Optional<String> text(Sql sql) {
        return sql.in(trial.target().dialect().name());
    }

    private void draws(Look look, String why) {
        flaw(look.last, look.name, "INSERT INTO " + look.name + " with numbers in " + look.column.name(), why);
    }

    private void flaw(String where, ObjectName table, String statement, String why) {
        flaws.accept(new Flaw(Code.IW696, where, table, statement, why));
    }
}
