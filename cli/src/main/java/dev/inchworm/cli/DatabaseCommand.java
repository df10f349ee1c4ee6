package dev.inchworm.cli;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.Configuration;
import dev.inchworm.runtime.Inchworm;
import dev.inchworm.runtime.Outcome;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that works on a database. */
abstract class DatabaseCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DatabaseOptions database;

    DatabaseCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    boolean json() {
        return database.json();
    }

    /** What the options ask for. */
    Configuration configuration() {
        return database.configure();
    }

    /** The runtime, without a listener. */
    Inchworm quiet() {
        return configuration().load();
    }

    interface Action {
        Outcome on(Inchworm inchworm);
    }

    /** Carries {@code action} out, tells about it while it goes on, and sums up. */
    int carryOut(String command, Action action) {
        return json() ? forMachines(action) : forPeople(command, action);
    }

    private int forMachines(Action action) {
        EventLines events = new EventLines(console.out(), InstantSource.system());
        try {
            action.on(configuration().listener(events).load());
            return ExitCode.DONE;
        } catch (InchwormException e) {
            events.endIn(e);
            return ExitCode.of(e.code());
        }
    }

    private int forPeople(String command, Action action) {
        Configuration configuration = configuration();
        try (RunText text = new RunText(console)) {
            Outcome outcome = action.on(configuration.listener(text).load());
            text.sumUp(command, outcome);
        }
        return ExitCode.DONE;
    }
}
