package dev.inchworm.cli;

import dev.inchworm.runtime.Inchworm;
import dev.inchworm.runtime.Outcome;
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

    /** The runtime, without a listener. */
    Inchworm quiet() {
        return database.configure().load();
    }

    interface Action {
        Outcome on(Inchworm inchworm);
    }

    /** Carries {@code action} out, tells about it while it goes on, and sums up. */
    int carryOut(String command, Action action) {
        if (json()) {
            Outcome outcome = action.on(quiet());
            console.out().print(Json.outcome(command, outcome));
            console.out().flush();
            return ExitCode.DONE;
        }
        RunText text = new RunText(console);
        try {
            Outcome outcome = action.on(database.configure().listener(text).load());
            text.sumUp(command, outcome);
        } finally {
            text.endLine();
        }
        return ExitCode.DONE;
    }
}
