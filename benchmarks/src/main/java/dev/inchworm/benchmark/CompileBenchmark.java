package dev.inchworm.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Compiles models of several sizes with every arm by turns and prints what each costs.
 *
 * <p>Arguments, in any order, several in one argument if separated by blanks: {@code work=<folder>}, {@code sizes=100,1000},
 * {@code rounds=15}, {@code arms=ONE_CLASS,UNCHANGED}.
 */
public final class CompileBenchmark {

    private CompileBenchmark() {}

    /** Runs all of it; see the class comment for the arguments. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, String> settings = settings(args);
        Path work = Path.of(settings.getOrDefault("work", "target/work"));
        int rounds = Integer.parseInt(settings.getOrDefault("rounds", "15"));
        List<Arm> arms = Arrays.stream(settings.getOrDefault("arms", everyArm()).split(","))
                .map(Arm::valueOf)
                .toList();
        Table table = new Table(System.out);
        for (String size : settings.getOrDefault("sizes", "100,1000,3000").split(",")) {
            Workspace workspace = new Workspace(work, Integer.parseInt(size), arms);
            table.print(
                    workspace,
                    rounds,
                    measure(workspace, arms.stream().filter(workspace::canRun).toList(), rounds));
        }
    }

    private static String everyArm() {
        return String.join(",", Arrays.stream(Arm.values()).map(Arm::name).toList());
    }

    /** One warm-up round for the disk cache, then rounds in which each arm has one turn, in an order that changes. */
    private static Map<Arm, List<Sample>> measure(Workspace workspace, List<Arm> arms, int rounds)
            throws IOException, InterruptedException {
        Map<Arm, List<Sample>> samples = new EnumMap<>(Arm.class);
        Random random = new Random(workspace.entities());
        for (int round = 0; round <= rounds; round++) {
            List<Arm> order = new ArrayList<>(arms);
            Collections.shuffle(order, random);
            for (Arm arm : order) {
                Sample sample = workspace.compile(arm);
                if (round > 0) {
                    samples.computeIfAbsent(arm, key -> new ArrayList<>()).add(sample);
                }
            }
        }
        return samples;
    }

    private static Map<String, String> settings(String[] args) {
        Map<String, String> settings = new TreeMap<>();
        for (String setting : String.join(" ", args).strip().split("\\s+")) {
            int equals = setting.indexOf('=');
            if (equals < 1 || !List.of("work", "sizes", "rounds", "arms").contains(setting.substring(0, equals))) {
                System.err.println(
                        "Not understood: " + setting + ". Known: work=, sizes=, rounds=, arms=" + everyArm());
                System.exit(64);
            }
            settings.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return settings;
    }
}
