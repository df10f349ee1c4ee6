package dev.inchworm.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

/** Runs commands as a shell would, in this process. */
final class Shell {

    private final Map<String, String> environment = new TreeMap<>();
    private boolean terminal;

    /** What a command left behind. */
    record Result(int code, String out, String err) {

        /** Its output, with what differs from run to run replaced: durations, process ids, hosts, ports, versions. */
        String masked() {
            return (out + err)
                    .replaceAll("\\d+(\\.\\d)? (ms|s)\\b", "N ms")
                    .replaceAll("PostgreSQL \\d+\\.\\d+", "PostgreSQL V")
                    .replaceAll("postgresql://127\\.0\\.0\\.1:\\d+/\\w+", "postgresql://host/db")
                    .replaceAll("postgresql://localhost:\\d+/\\w+", "postgresql://host/db")
                    .replaceAll("pid \\d+", "pid N");
        }
    }

    Shell set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Shell onTerminal() {
        terminal = true;
        return this;
    }

    Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), environment, terminal, arguments);
        return new Result(code, unix(out), unix(err));
    }

    private static String unix(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
