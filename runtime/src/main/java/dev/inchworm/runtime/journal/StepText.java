package dev.inchworm.runtime.journal;

import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.migration.StepFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** How steps stand in the journal. */
public final class StepText {

    private StepText() {}

    /** A checksum over everything that {@code step} says, the same on every machine. */
    public static String checksum(Step step) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(definition(step).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** {@code transaction}, {@code statement}, {@code backfill} or {@code check}. */
    public static String kind(Step step) {
        if (step.work() instanceof Work.Transaction) {
            return "transaction";
        } else if (step.work() instanceof Work.Statement) {
            return "statement";
        }
        return step.work() instanceof Work.Backfill ? "backfill" : "check";
    }

    static String definition(Step step) {
        return StepFile.format(List.of(step));
    }

    static Step parse(String definition) {
        List<Step> steps = StepFile.parse(definition, "the journal");
        if (steps.size() != 1) {
            throw new IllegalArgumentException("The journal should hold one step here, not " + steps.size());
        }
        return steps.get(0);
    }
}
