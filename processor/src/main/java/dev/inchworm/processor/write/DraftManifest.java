package dev.inchworm.processor.write;

import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.migration.Manifest;
import dev.inchworm.migration.Manifest.Risk;
import dev.inchworm.migration.Manifest.SettingsChange;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.plan.Plan;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.SchemaObject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a draft says of itself. */
public final class DraftManifest {

    private DraftManifest() {}

    /**
     * The manifest of a draft.
     *
     * @param parent the checksum of the newest accepted migration; empty where there is none
     * @param read the digest of what was read; empty where reading it again has to be the whole work
     * @param settingsBefore those of the snapshot
     * @param settingsAfter those that the sources were read with
     * @param accepted the risks that silenced an objection
     * @param plans one for each dialect asked for
     */
    public static Manifest of(
            Optional<String> parent,
            Optional<String> read,
            SortedMap<String, String> settingsBefore,
            SortedMap<String, String> settingsAfter,
            Difference difference,
            List<Hint.AcceptedRisk> accepted,
            Collection<Plan> plans) {
        SortedMap<String, ServerVersion> dialects = new TreeMap<>();
        SortedSet<SchemaObject> touched = new TreeSet<>();
        SortedSet<SchemaObject> inTransition = new TreeSet<>();
        for (Plan plan : plans) {
            dialects.put(plan.target().dialect().name(), plan.target().minimum());
            touched.addAll(plan.touched());
            inTransition.addAll(plan.inTransition());
        }
        return new Manifest(
                parent,
                read,
                dialects,
                settingsBefore.equals(settingsAfter)
                        ? Optional.empty()
                        : Optional.of(new SettingsChange(settingsBefore, settingsAfter)),
                difference.changes(),
                Stream.concat(difference.used().stream(), accepted.stream())
                        .map(Hint::key)
                        .collect(Collectors.toCollection(TreeSet::new)),
                accepted.stream()
                        .map(risk -> new Risk(risk.rule(), risk.scope().toString(), risk.reason()))
                        .toList(),
                touched,
                inTransition);
    }
}
