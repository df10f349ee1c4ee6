package dev.inchworm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InputsClassTest {

    private static final SortedMap<String, String> COMMITTED = new TreeMap<>(Map.of("inchworm.sum", "a\n"));
    private static final ProcessorOptions NONE = new ProcessorOptions(new TreeMap<>());

    private static InputsClass inputs(SortedMap<String, String> committed, Map<String, String> options) {
        return InputsClass.of(
                "com.acme", "orders", "src/main/inchworm", committed, new ProcessorOptions(new TreeMap<>(options)));
    }

    @Test
    void isReadableAndWarnsOfNothing() {
        InputsClass inputs = inputs(COMMITTED, Map.of());

        assertThat(inputs.path()).isEqualTo("inchworm/inputs/p_com_acme/p_orders/InchwormInputs.java");
        assertThat(inputs.source()).isEqualTo("""
                package inchworm.inputs.p_com_acme.p_orders;

                /** What the Inchworm processor has to know of this project; written by the goal prepare. */
                @SuppressWarnings("all")
                final class InchwormInputs {

                    /** The committed folder, relative to the project. */
                    static final String DIRECTORY = "src/main/inchworm";

                    /** Over that folder and the processor's options: when it changes, everything is planned anew. */
                    static final String DIGEST = "%s";

                    private InchwormInputs() {}
                }
                """.formatted(inputs.digest()));
    }

    @Test
    void changesWithTheFolderAndTheOptionsAlone() {
        String digest = inputs(COMMITTED, Map.of()).digest();

        assertThat(inputs(new TreeMap<>(COMMITTED), Map.of()).digest()).isEqualTo(digest);
        assertThat(inputs(new TreeMap<>(Map.of("inchworm.sum", "a\r\n")), Map.of())
                        .digest())
                .isEqualTo(digest);
        assertThat(inputs(new TreeMap<>(Map.of("inchworm.sum", "b\n")), Map.of())
                        .digest())
                .isNotEqualTo(digest);
        assertThat(inputs(COMMITTED, Map.of("inchworm.unit", "shop")).digest()).isNotEqualTo(digest);
    }

    @Test
    void givesEachModuleAPackageOfItsOwn() {
        assertThat(packageOf("com.acme", "orders-api"))
                .isEqualTo("inchworm.inputs.p_com_acme.p_orders__2d_api")
                .isNotEqualTo(packageOf("com.acme", "orders_api"))
                .isNotEqualTo(packageOf("com.acme", "orders.api"));
        assertThat(packageOf("com.acme", "new")).isEqualTo("inchworm.inputs.p_com_acme.p_new");
        assertThat(packageOf("com.acme", "2fast")).isEqualTo("inchworm.inputs.p_com_acme.p_2fast");
    }

    private static String packageOf(String groupId, String artifactId) {
        return InputsClass.of(groupId, artifactId, "x", COMMITTED, NONE).packageName();
    }
}
