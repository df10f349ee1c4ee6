package dev.inchworm.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One compilation, run as a JVM of its own: {@code <sources> <class output> <class path> <processor path or -> <result file>
 * <javac options…>}. Writes a {@link Sample} to the result file; exits with 1 when the compilation fails.
 */
final class Compilation {

    private Compilation() {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Path sources = Path.of(args[0]);
        Path result = Path.of(args[4]);
        List<String> options = new ArrayList<>(List.of("-d", args[1], "-classpath", args[2], "-encoding", "UTF-8"));
        options.addAll(List.of(args).subList(5, args.length));
        List<TimedProcessor> processors = args[3].equals("-") ? List.of() : processors(args[3]);
        if (processors.isEmpty()) {
            options.add("-proc:none");
        }

        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        boolean passed;
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> found = Files.walk(sources)) {
            List<Path> units = found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavaCompiler.CompilationTask task = javac.getTask(
                    new PrintWriter(System.out, true),
                    files,
                    null,
                    options,
                    null,
                    files.getJavaFileObjectsFromPaths(units));
            task.setProcessors(processors);
            passed = task.call();
        }
        long own = processors.stream().mapToLong(TimedProcessor::nanos).sum();
        Files.writeString(result, Sample.ofThisProcess(start, own).line());
        System.exit(passed ? 0 : 1);
    }

    /** Loaded like javac loads them: from a class loader that no other compilation shares, its JIT cold. */
    @SuppressWarnings("resource") // lives as long as this JVM
    private static List<TimedProcessor> processors(String path) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        ClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getSystemClassLoader());
        List<TimedProcessor> processors = new ArrayList<>();
        for (Processor processor : ServiceLoader.load(Processor.class, loader)) {
            processors.add(new TimedProcessor(processor));
        }
        if (processors.isEmpty()) {
            processors.add(new TimedProcessor(new OneClassProcessor()));
        }
        return List.copyOf(processors);
    }

    static String mainClass() {
        return Compilation.class.getName();
    }

    static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
