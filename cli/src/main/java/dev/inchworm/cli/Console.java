package dev.inchworm.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Where a command reads and writes.
 *
 * @param terminal what {@code out} is
 */
record Console(PrintWriter out, PrintWriter err, Map<String, String> environment, Terminal terminal) {

    /** A variable of the environment; empty where it is unset or blank. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Makes commands that know this console. */
    IFactory factory() {
        IFactory others = CommandLine.defaultFactory();
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                for (var constructor : type.getDeclaredConstructors()) {
                    if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Console.class) {
                        return type.cast(constructor.newInstance(Console.this));
                    }
                }
                return others.create(type);
            }
        };
    }
}
