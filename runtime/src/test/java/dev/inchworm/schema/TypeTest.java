package dev.inchworm.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.inchworm.schema.Type.Decimal;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.Type.Text;
import dev.inchworm.testing.Schemas;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text form of types, which {@code snapshot.json} stores. */
class TypeTest {

    @Property(seed = "7")
    void parsingReadsWhatWasWritten(@ForAll("types") Type type) {
        assertThat(Type.parse(type.toString())).isEqualTo(type);
    }

    @Test
    void theTextIsWhatTheSnapshotStores() {
        Map<Type, String> texts = Map.of(
                Simple.INT64,
                "int64",
                Simple.OTHER,
                "other",
                new Text(120),
                "string(120)",
                new Decimal(12, 2),
                "decimal(12,2)",
                new Temporal(Temporal.Kind.INSTANT, 6),
                "instant(6)",
                new Temporal(Temporal.Kind.DATETIME, 0),
                "datetime(0)",
                new Temporal(Temporal.Kind.TIME, 3),
                "time(3)",
                new Enumeration(List.of("NEW", "Größer")),
                "enum{NEW,Größer}",
                new Enumeration(List.of()),
                "enum{}",
                new Enumeration(List.of("NEW", "PAID"), Optional.of(ObjectName.of("billing", "order status"))),
                "enum{NEW,PAID} as billing.order status");
        assertThat(texts).allSatisfy((type, text) -> {
            assertThat(type).hasToString(text);
            assertThat(Type.parse(text)).isEqualTo(type);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "INT64",
                "int64(3)",
                "string",
                "string()",
                "string(1,2)",
                "string(99999999999)",
                "decimal(3)",
                "instant(6",
                "enum{A",
                "enum{A}x",
                "varchar(3)"
            })
    void whatIsNoTypeIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Type.parse(text))
                .withMessage("'" + text + "' is not a type");
    }

    @Provide
    Arbitrary<Type> types() {
        return Schemas.types();
    }
}
