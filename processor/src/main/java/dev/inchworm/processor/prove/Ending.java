package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.catalog.ObjectState;
import dev.inchworm.migration.Step;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Whether what is there after the last step is what the new release asks for, and nothing else. */
final class Ending {

    private final Trial trial;
    private final Replay replay;
    private final Consumer<Flaw> flaws;
    private final Stored stored;

    /** Hand-written steps may leave there whatever their authors like. */
    private final boolean strict;

    Ending(Trial trial, Replay replay, Consumer<Flaw> flaws) {
        this.trial = trial;
        this.replay = replay;
        this.flaws = flaws;
        stored = replay.stored();
        strict = trial.steps().stream().noneMatch(trial::isHandWritten);
    }

    void check(Set<ObjectName> concerned) {
        for (ObjectName name : concerned) {
            if (!replay.isSilent(name)) {
                check(name, replay.state(name));
            }
        }
    }

    private void check(ObjectName name, ObjectState state) {
        Optional<Table> wanted =
                Optional.ofNullable(trial.after().tables().get(name)).map(stored::of);
        if (wanted.isPresent() && state.table().isPresent()) {
            if (!state.table().equals(wanted)) {
                compare(
                        name,
                        stored.facts(replay.plain(state.table().get())),
                        stored.facts(replay.plain(wanted.get())));
            }
        } else if (wanted.isPresent()) {
            wrong(name, "table " + name + " is missing");
        } else if (strict
                        && state.table().isPresent()
                        && trial.before().tables().containsKey(name)
                || strict && state.table().isPresent() && isCreated(name)) {
            wrong(name, "table " + name + " is still there");
        }
        if (strict) {
            state.view().ifPresent(view -> wrong(name, "the view " + name + " is still there"));
            state.triggers().forEach(trigger -> wrong(name, "the trigger " + trigger.name() + " is still there"));
            state.function().ifPresent(body -> wrong(name, "the function " + name + " is still there"));
            state.traits().forEach((object, words) -> {
                SortedSet<String> unusual = new TreeSet<>(words);
                unusual.removeAll(replay.usualTraits());
                if (!unusual.isEmpty()) {
                    wrong(name, object + " is " + String.join(", ", unusual));
                }
            });
        }
        Optional<Sequence> sequence =
                Optional.ofNullable(trial.after().sequences().get(name));
        if (!sequence.equals(state.sequence()) && (strict || sequence.isPresent())) {
            wrong(name, "the sequence " + name + (sequence.isPresent() ? " is not as asked for" : " is still there"));
        }
    }

    private boolean isCreated(ObjectName name) {
        return replay.names().contains(name);
    }

    private void compare(ObjectName name, SortedSet<String> there, SortedSet<String> wanted) {
        SortedSet<String> missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        missing.forEach(fact -> wrong(name, name + " has no " + fact));
        if (strict) {
            SortedSet<String> extra = new TreeSet<>(there);
            extra.removeAll(wanted);
            extra.forEach(fact -> wrong(name, name + " still has " + fact));
        }
    }

    private void wrong(ObjectName name, String what) {
        List<Step> steps = trial.steps();
        String at = steps.isEmpty() ? "its end" : Flaw.in(steps.get(steps.size() - 1)) + ", the last";
        flaws.accept(new Flaw(Code.IW699, at, name, "the schema that is asked for", what));
    }
}
