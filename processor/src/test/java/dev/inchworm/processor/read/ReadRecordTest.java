package dev.inchworm.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.processor.read.Annotation.Value;
import dev.inchworm.processor.read.Declaration.Field;
import dev.inchworm.processor.read.Declaration.Kind;
import dev.inchworm.processor.read.Declaration.TypeUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReadRecordTest {

    @Property(seed = "7", tries = 300)
    void everyRecordComesBackAsItWas(@ForAll("declarations") List<Declaration> declarations) {
        ReadRecord record = ReadRecord.of(declarations);
        assertThat(ReadRecord.parse(record.format(), "read.json")).isEqualTo(record);
        assertThat(ReadRecord.parse(record.format(), "read.json").format()).isEqualTo(record.format());
    }

    @Test
    void itsTextIsReadable() {
        Declaration order = new Declaration(
                "com.acme.Order",
                Kind.RECORD,
                List.of(),
                Optional.empty(),
                List.of(annotation("dev.inchworm.mapping.Table", Map.of("name", new Value.Constant("the \"orders\"")))),
                List.of(
                        new Field(
                                "id",
                                new TypeUse("long", List.of()),
                                List.of(annotation("dev.inchworm.mapping.Id", Map.of())),
                                false),
                        new Field(
                                "labels",
                                new TypeUse(
                                        "java.util.List",
                                        List.of(new TypeUse(
                                                TypeUse.EXTENDS, List.of(new TypeUse("java.lang.Number", List.of()))))),
                                List.of(annotation(
                                        "dev.inchworm.mapping.Column",
                                        Map.of(
                                                "length",
                                                new Value.Constant(20),
                                                "type",
                                                new Value.EnumConstant("dev.inchworm.mapping.ColumnType", "JSON")))),
                                true)),
                List.of());
        assertThat(ReadRecord.of(List.of(order)).format()).isEqualTo("""
                {
                "inchworm-read":1,
                "declarations":[
                {"name":"com.acme.Order","kind":"record",\
                "annotations":["@dev.inchworm.mapping.Table(name=\\"the \\\\\\"orders\\\\\\"\\")"],"fields":[
                {"name":"id","type":"long","annotations":["@dev.inchworm.mapping.Id"]},
                {"name":"labels","type":"java.util.List<? extends java.lang.Number>",\
                "annotations":["@dev.inchworm.mapping.Column(length=20,type=dev.inchworm.mapping.ColumnType#JSON)"],\
                "transient":true}
                ]}
                ]
                }
                """);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        for (String text : List.of(
                "",
                "Table",
                "@",
                "@a(",
                "@a(b",
                "@a(b=",
                "@a(b=1",
                "@a(b=1)x",
                "@a(b=1,b=2)",
                "@a(b='xy')",
                "@a(b=x)")) {
            assertThatThrownBy(() -> AnnotationText.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
        for (String text : List.of("", "a<", "a<>", "a<b", "a<b>c", "? extends ")) {
            assertThatThrownBy(() -> TypeText.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Annotation annotation(String type, Map<String, Value> values) {
        return new Annotation(type, new TreeMap<>(values));
    }

    @Provide
    Arbitrary<List<Declaration>> declarations() {
        Arbitrary<Declaration> declaration = Combinators.combine(
                        names(),
                        Arbitraries.of(Kind.class),
                        words().list().ofMaxSize(2),
                        types().optional(),
                        annotations().list().ofMaxSize(2),
                        fields().list().ofMaxSize(3),
                        words().list().ofMaxSize(2))
                .as(Declaration::new);
        return declaration.list().ofMaxSize(3);
    }

    private static Arbitrary<Field> fields() {
        return Combinators.combine(words(), types(), annotations().list().ofMaxSize(2), Arbitraries.of(true, false))
                .as(Field::new);
    }

    private static Arbitrary<TypeUse> types() {
        Arbitrary<TypeUse> plain = Arbitraries.of(
                        "int", "byte[]", "java.lang.String[][]", "a.B$C", "T", TypeUse.WILDCARD)
                .map(name -> new TypeUse(name, List.of()));
        return Arbitraries.lazyOf(
                () -> plain,
                () -> plain,
                () -> Combinators.combine(
                                Arbitraries.of("java.util.Map", "a.B[]"),
                                types().list().ofMinSize(1).ofMaxSize(2))
                        .as(TypeUse::new),
                () -> Combinators.combine(Arbitraries.of(TypeUse.EXTENDS, TypeUse.SUPER), types())
                        .as((name, bound) -> new TypeUse(name, List.of(bound))));
    }

    private static Arbitrary<Annotation> annotations() {
        return Combinators.combine(names(), Arbitraries.maps(words(), values()).ofMaxSize(3))
                .as(ReadRecordTest::annotation);
    }

    private static Arbitrary<Value> values() {
        Arbitrary<Value> constants = Arbitraries.oneOf(
                        Arbitraries.strings(),
                        Arbitraries.chars(),
                        Arbitraries.integers(),
                        Arbitraries.longs(),
                        Arbitraries.shorts(),
                        Arbitraries.bytes(),
                        Arbitraries.floats(),
                        Arbitraries.doubles(),
                        Arbitraries.of(true, false, Double.NaN, Float.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE))
                .map(Value.Constant::new);
        return Arbitraries.lazyOf(
                () -> constants,
                () -> constants,
                () -> Combinators.combine(names(), words()).as(Value.EnumConstant::new),
                () -> names().map(Value.ClassLiteral::new),
                () -> annotations().map(Value.Nested::new),
                () -> values().list().ofMaxSize(3).map(Value.Many::new));
    }

    private static Arbitrary<String> names() {
        return words().list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(".", parts));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("a", "Order", "x$y", "größe", "_1", "truest");
    }
}
