package dev.inchworm.benchmark.flyway;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A JVM of its own.
 *
 * @param mainClass what it runs
 * @param classPath its jars, and nothing else
 * @param flags of the JVM
 */
record Child(String mainClass, String classPath, List<String> flags) {

    /** Linux counts the time of children in these. */
    private static final int TICKS_A_SECOND = 100;

    /** The entries of this JVM's class path that fit. */
    static String jars(Predicate<String> fitting) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(fitting)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Runs it to its end.
     *
     * @param expected its exit code
     * @return user and system time of the whole process, in milliseconds, in steps of ten
     */
    long run(Path log, int expected, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(List.of(arguments));
        long before = childrenTicks();
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != expected) {
            throw new IllegalStateException(mainClass + " ended with " + code + ":\n" + Files.readString(log));
        }
        return (childrenTicks() - before) * 1000 / TICKS_A_SECOND;
    }

    private static long childrenTicks() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        // After the name, which may hold blanks: state, then numbers; cutime and cstime are the 14th and 15th of them.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
    }
}
