package dev.inchworm.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Manifest;
import dev.inchworm.migration.ManifestCodec;
import dev.inchworm.processor.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DraftFilesTest {

    private static final Manifest MANIFEST =
            Manifest.of(Optional.of("ab12"), Map.of("postgresql", ServerVersion.ofMajor(14)), List.of(), Set.of());
    private static final Plan NOTHING = new Plan(
            new Target(new PostgreSql(), ServerVersion.ofMajor(14)),
            List.of(),
            List.of(),
            List.of(),
            new TreeSet<>(),
            new TreeSet<>());

    @Test
    void areNoneWhereThereIsNothingToDo() {
        assertThat(DraftFiles.of(MANIFEST, List.of(NOTHING), Map.of())).isEmpty();
    }

    @Test
    void handWrittenFilesAloneMakeADraft() {
        assertThat(DraftFiles.of(MANIFEST, List.of(NOTHING), Map.of("postgresql/backfill.custom.sql", "SELECT 1;\n")))
                .containsOnly(
                        Map.entry("migration.json", ManifestCodec.format(MANIFEST)),
                        Map.entry("postgresql/backfill.custom.sql", "SELECT 1;\n"));
    }
}
