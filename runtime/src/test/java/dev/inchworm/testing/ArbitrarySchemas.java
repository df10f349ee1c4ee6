package dev.inchworm.testing;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Meaning;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Schemas of every shape the model allows, with names that hold quotes, dots, spaces and letters of many scripts. */
public final class ArbitrarySchemas {

    private ArbitrarySchemas() {}

    /** Names without control characters. */
    public static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("ab_Z09 .,\"'\\{}[]$%üß漢\u2028")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(name -> !name.isBlank());
    }

    /** Texts in which anything may stand, line ends included. */
    public static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab -!=\"'\\;\n\tü漢\u0000\u2028").ofMaxLength(20);
    }

    /** Names of tables, sequences and indexes, some with a schema. */
    public static Arbitrary<ObjectName> objectNames() {
        return Combinators.combine(names().optional(0.3), names()).as(ObjectName::new);
    }

    /** SQL for all dialects or for some. */
    public static Arbitrary<Sql> sql() {
        return Arbitraries.maps(Arbitraries.of(Sql.ANY, "postgresql", "mysql"), texts())
                .ofMinSize(1)
                .map(map -> new Sql(new TreeMap<>(map)));
    }

    /** Every type. */
    public static Arbitrary<Type> types() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 99);
        return Arbitraries.oneOf(
                Arbitraries.of(Type.Simple.values()),
                small.map(Type.Text::new),
                Combinators.combine(small, small).as(Type.Decimal::new),
                Combinators.combine(Arbitraries.of(Type.Temporal.Kind.values()), small)
                        .as(Type.Temporal::new),
                Arbitraries.of("NEW", "PAID", "Größe", "$x")
                        .list()
                        .uniqueElements()
                        .map(Type.Enumeration::new));
    }

    /** A column called {@code name}. */
    public static Arbitrary<Column> column(String name) {
        Arbitrary<Generation> generations = Arbitraries.oneOf(
                Arbitraries.just(new Generation.Identity()),
                objectNames().map(Generation.FromSequence::new),
                Combinators.combine(sql(), Arbitraries.of(true, false)).as(Generation.Computed::new));
        return Combinators.combine(
                        types(),
                        Arbitraries.maps(Arbitraries.of("postgresql", "mysql"), texts()),
                        Arbitraries.of(true, false),
                        sql().optional(0.2),
                        generations.optional(0.2),
                        texts().optional(0.2))
                .as((type, sqlTypes, nullable, defaultSql, generation, comment) ->
                        new Column(name, type, new TreeMap<>(sqlTypes), nullable, defaultSql, generation, comment));
    }

    /** A constraint called {@code name} over some of {@code columns}; no primary key. */
    public static Arbitrary<Constraint> constraint(String name, List<String> columns) {
        return Arbitraries.oneOf(
                some(columns).map(on -> new Unique(name, on)),
                sql().map(expression -> new Check(name, expression)),
                Combinators.combine(
                                some(columns),
                                objectNames(),
                                Arbitraries.of(Action.values()),
                                Arbitraries.of(Action.values()))
                        .as((on, target, onDelete, onUpdate) ->
                                new ForeignKey(name, on, target, on, onDelete, onUpdate)));
    }

    /** An index called {@code name} over some of {@code columns}. */
    public static Arbitrary<Index> index(String name, List<String> columns) {
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        Arbitrary<Index.Part> part = Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(columns), flag).as(Index.Part.OfColumn::new),
                Combinators.combine(sql(), flag).as(Index.Part.OfExpression::new));
        return Combinators.combine(
                        part.list().ofMinSize(1).ofMaxSize(3),
                        flag,
                        sql().optional(0.2),
                        Arbitraries.of(columns).list().ofMaxSize(2),
                        names().optional(0.2))
                .as((parts, unique, where, include, method) -> new Index(name, parts, unique, where, include, method));
    }

    /** A table called {@code name} whose parts fit together. */
    public static Arbitrary<Table> table(ObjectName name) {
        return names().list().uniqueElements().ofMinSize(1).ofMaxSize(5).flatMap(columnNames -> Combinators.combine(
                        each(columnNames, ArbitrarySchemas::column),
                        some(columnNames).map(on -> new PrimaryKey("pk", on)).optional(0.8),
                        each(List.of("c1", "c2", "c3"), n -> constraint(n, columnNames)),
                        each(List.of("i1", "i2"), n -> index(n, columnNames)),
                        texts().optional(0.2),
                        meanings())
                .as((columns, key, constraints, indexes, comment, meaning) -> new Table(
                        name,
                        "com.acme.Order$Line",
                        columns,
                        key,
                        of(constraints, Unique.class),
                        indexes,
                        of(constraints, ForeignKey.class),
                        of(constraints, Check.class),
                        comment,
                        meaning)));
    }

    /** What the application takes rows for. */
    public static Arbitrary<Meaning> meanings() {
        Arbitrary<SortedMap<String, List<String>>> constants = Arbitraries.maps(
                        names(), Arbitraries.<List<String>>of(List.of(), List.of("A"), List.of("A", "B")))
                .ofMaxSize(2)
                .map(TreeMap::new);
        Arbitrary<SortedMap<String, String>> discriminators =
                Arbitraries.maps(names(), names()).ofMaxSize(2).map(TreeMap::new);
        return Combinators.combine(
                        constants,
                        constants,
                        names().set().ofMaxSize(2).<SortedSet<String>>map(TreeSet::new),
                        names().optional(0.2),
                        Combinators.combine(names(), names())
                                .as(Meaning.Family::new)
                                .optional(0.2),
                        discriminators)
                .as(Meaning::new);
    }

    /** A sequence. */
    public static Arbitrary<Sequence> sequences() {
        return Combinators.combine(
                        objectNames(), Arbitraries.longs(), Arbitraries.longs().filter(increment -> increment != 0))
                .as(Sequence::new);
    }

    /** Schemas of up to three tables and three sequences. */
    public static Arbitrary<Schema> schemas() {
        Arbitrary<List<Table>> tables = objectNames()
                .list()
                .uniqueElements()
                .ofMaxSize(3)
                .flatMap(tableNames -> each(tableNames, ArbitrarySchemas::table));
        return Combinators.combine(tables, sequences().list().ofMaxSize(3)).as(Schema::of);
    }

    /** Snapshots with settings. */
    public static Arbitrary<Snapshot> snapshots() {
        return Combinators.combine(Arbitraries.maps(names(), texts()).ofMaxSize(3), schemas())
                .as((settings, schema) -> new Snapshot(new TreeMap<>(settings), schema));
    }

    private static Arbitrary<List<String>> some(List<String> of) {
        return Arbitraries.of(of).list().uniqueElements().ofMinSize(1).ofMaxSize(Math.min(3, of.size()));
    }

    /** One value for each of {@code names}, in their order. */
    private static <N, T> Arbitrary<List<T>> each(List<N> names, Function<N, Arbitrary<T>> make) {
        return names.isEmpty()
                ? Arbitraries.just(List.of())
                : Combinators.combine(names.stream().map(make).collect(Collectors.toList()))
                        .as(values -> values);
    }

    private static <T> List<T> of(List<? super T> values, Class<T> kind) {
        return values.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
