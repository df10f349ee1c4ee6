package dev.inchworm.processor;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.SourceHistory;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diff.ConsumedHints;
import dev.inchworm.processor.read.ReadRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was there before this compile. */
final class Committed {

    private final ReadRecord recorded;
    private final Optional<HistoryReading> reading;
    private final List<Diagnostic> problems;

    /** Empty until it is first asked for, and where nothing is committed that could be read. */
    private Optional<SourceHistory> history = Optional.empty();

    private boolean awaited;

    private Committed(ReadRecord recorded, Optional<HistoryReading> reading, List<Diagnostic> problems) {
        this.recorded = recorded;
        this.reading = reading;
        this.problems = problems;
    }

    /**
     * Begins to read it.
     *
     * @param handedOver the committed folder as {@code prepare} or the option states it
     */
    static Committed read(Optional<String> handedOver, ClassOutput output, Trace trace) {
        List<Diagnostic> problems = new ArrayList<>();
        Optional<HistoryReading> reading =
                findFolder(handedOver, output, problems).map(folder -> HistoryReading.of(folder, trace));
        return new Committed(readRecord(output, problems), reading, problems);
    }

    private static ReadRecord readRecord(ClassOutput output, List<Diagnostic> problems) {
        String why;
        try {
            Optional<String> text = output.read(ReadRecord.FILE);
            return text.isPresent() ? ReadRecord.parse(text.get(), output.show(ReadRecord.FILE)) : ReadRecord.EMPTY;
        } catch (IOException e) {
            why = e.toString();
        } catch (InchwormException e) {
            why = "it is damaged, or another version of Inchworm wrote it";
        }
        problems.add(Diagnostic.of(Code.IW709, Place.NOWHERE, output.show(ReadRecord.FILE), why));
        return ReadRecord.EMPTY;
    }

    private static Optional<Path> findFolder(
            Optional<String> handedOver, ClassOutput output, List<Diagnostic> problems) {
        Optional<Path> classes = output.root();
        Optional<Path> folder = CommittedFolder.find(handedOver, classes);
        if (folder.isEmpty()) {
            problems.add(Diagnostic.of(
                    Code.IW703, Place.NOWHERE, classes.map(path -> path + "").orElse("(which is no folder on disk)")));
        } else if (Files.exists(folder.get()) && !Files.isDirectory(folder.get())) {
            problems.add(Diagnostic.of(
                    Code.IW701,
                    Place.NOWHERE,
                    Options.DIR,
                    folder.get(),
                    "this is not a folder",
                    "name the folder that holds snapshot.json, usually " + CommittedFolder.DEFAULT));
            return Optional.empty();
        }
        return folder;
    }

    /** What the compile before this one read. */
    ReadRecord recorded() {
        return recorded;
    }

    /** What is committed; empty where it cannot be located or read, and then there are {@link #problems()}. */
    Optional<SourceHistory> history() {
        if (!awaited) {
            awaited = true;
            try {
                history = reading.map(HistoryReading::get);
            } catch (InchwormException e) {
                problems.add(new Diagnostic(e.code(), Place.NOWHERE, e.arguments()));
            }
        }
        return history;
    }

    /** What is wrong with either. */
    List<Diagnostic> problems() {
        history();
        return List.copyOf(problems);
    }

    /** The classes that the snapshot names. */
    List<String> entities() {
        return history().map(SourceHistory::entities).orElse(List.of());
    }

    /** The hints that accepted migrations have used. */
    ConsumedHints hints() {
        return history()
                .map(found -> new ConsumedHints(found.hintsOfNewest(), found.hintsOfOlder()))
                .orElse(ConsumedHints.NONE);
    }
}
