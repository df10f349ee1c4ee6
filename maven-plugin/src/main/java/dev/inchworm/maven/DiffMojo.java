package dev.inchworm.maven;

import dev.inchworm.history.History;
import dev.inchworm.history.StoredMigration;
import dev.inchworm.processor.write.ChangeSummary;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Compiles, then shows the draft: its changes, and its SQL for each database. */
@Mojo(name = "diff", threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DiffMojo extends InchwormMojo {

    @Override
    void run() {
        Optional<StoredMigration> draft =
                History.ofClasses(classes(), options().unit()).flatMap(History::draft);
        if (draft.isEmpty()) {
            getLog().info("No draft: the entities ask for what the accepted migrations make");
            return;
        }
        ChangeSummary.lines(draft.get().manifest().changes()).forEach(line -> getLog().info(line));
        draft.get().texts().forEach((path, text) -> {
            if (path.endsWith(".sql")) {
                // In one piece, so that Maven puts no mark before each line and the SQL can be copied.
                getLog().info(path + "\n\n" + text);
            }
        });
    }
}
