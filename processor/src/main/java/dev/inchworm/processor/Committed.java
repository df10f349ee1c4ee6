package dev.inchworm.processor;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.SourceHistory;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diff.ConsumedHints;
import dev.inchworm.processor.read.ReadRecord;
import dev.inchworm.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was there before this compile.
 *
 * @param history what is committed; empty where it cannot be read or located, and then there are problems
 * @param recorded what the compile before this one read
 * @param problems what is wrong with either
 */
record Committed(Optional<SourceHistory> history, ReadRecord recorded, List<Diagnostic> problems) {

    Committed {
        problems = List.copyOf(problems);
    }

    /**
     * Reads it.
     *
     * @param handedOver the committed folder as {@code prepare} or the option states it
     */
    static Committed read(Optional<String> handedOver, ClassOutput output) {
        List<Diagnostic> problems = new ArrayList<>();
        ReadRecord recorded = readRecord(output, problems);
        return new Committed(readHistory(handedOver, output, problems), recorded, problems);
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

    private static Optional<SourceHistory> readHistory(
            Optional<String> handedOver, ClassOutput output, List<Diagnostic> problems) {
        Optional<Path> classes = output.root();
        Optional<Path> folder = CommittedFolder.find(handedOver, classes);
        if (folder.isEmpty()) {
            problems.add(Diagnostic.of(
                    Code.IW703, Place.NOWHERE, classes.map(path -> path + "").orElse("(which is no folder on disk)")));
            return Optional.empty();
        }
        if (Files.exists(folder.get()) && !Files.isDirectory(folder.get())) {
            problems.add(Diagnostic.of(
                    Code.IW701,
                    Place.NOWHERE,
                    Options.DIR,
                    folder.get(),
                    "this is not a folder",
                    "name the folder that holds snapshot.json, usually " + CommittedFolder.DEFAULT));
            return Optional.empty();
        }
        try {
            return Optional.of(SourceHistory.read(folder.get()));
        } catch (InchwormException e) {
            problems.add(new Diagnostic(e.code(), Place.NOWHERE, e.arguments()));
            return Optional.empty();
        }
    }

    /** The classes that the snapshot names. */
    List<String> entities() {
        List<String> names = new ArrayList<>();
        history.ifPresent(found -> {
            for (Table table : found.snapshot().schema().tables().values()) {
                names.add(table.entity());
            }
        });
        return names;
    }

    /** The hints that accepted migrations have used. */
    ConsumedHints hints() {
        return history.map(found -> new ConsumedHints(found.hintsOfNewest(), found.hintsOfOlder()))
                .orElse(ConsumedHints.NONE);
    }
}
