package dev.inchworm.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What one compilation took.
 *
 * @param cpu nanoseconds of CPU, user and system, of the whole process with its JIT and collector threads
 * @param wall nanoseconds between the start and the end of the compilation
 * @param thread nanoseconds of CPU of the thread that compiles
 * @param own nanoseconds of that thread's CPU spent in the processor
 * @param peak the most memory resident at once, in bytes; 0 where the system does not tell
 */
record Sample(long cpu, long wall, long thread, long own, long peak) {

    static Sample ofThisProcess(long start, long own) throws IOException {
        return new Sample(
                Compilation.cpuNanos(),
                System.nanoTime() - start,
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(),
                own,
                peakOfThisProcess());
    }

    /** One line of numbers, read by {@link #parse}. */
    String line() {
        return LongStream.of(cpu, wall, thread, own, peak)
                .mapToObj(Long::toString)
                .collect(Collectors.joining("\t"));
    }

    static Sample parse(String line) {
        long[] numbers = Arrays.stream(line.strip().split("\t"))
                .mapToLong(Long::parseLong)
                .toArray();
        return new Sample(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }

    /** The processor's thread CPU as a share of javac's own. */
    double ownShare() {
        return (double) own / (thread - own);
    }

    private static long peakOfThisProcess() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(0);
    }
}
