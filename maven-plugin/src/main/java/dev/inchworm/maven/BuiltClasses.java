package dev.inchworm.maven;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.FileTrouble;
import dev.inchworm.history.ResourceIndex;
import dev.inchworm.history.SourceHistory;
import dev.inchworm.processor.read.ClassFileReader;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Declaration.Kind;
import dev.inchworm.processor.read.ReadRecord;
import dev.inchworm.processor.read.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The compiled classes of a project beside what the processor read.
 *
 * @param folder that classes are compiled to
 * @param unit the unit that their entities belong to
 * @param sources the source roots; a class without a source there is left over
 */
record BuiltClasses(Path folder, String unit, List<Path> sources) {

    /** Where the two do not agree; at most one problem for each class. */
    List<InchwormException> problems() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Path file = folder.resolve(ResourceIndex.folder(unit)).resolve(ReadRecord.FILE);
        List<InchwormException> problems = new ArrayList<>();
        if (!Files.exists(file)) {
            entities()
                    .findFirst()
                    .ifPresent(entity -> problems.add(new InchwormException(Code.IW741, entity.name(), shown())));
            return problems;
        }
        ReadRecord recorded = ReadRecord.parse(text(file), file.toString());
        recorded.declarations().values().forEach(declaration -> check(declaration)
                .ifPresent(problems::add));
        entities()
                .filter(entity -> recorded.find(entity.name()).isEmpty())
                .forEach(entity -> problems.add(
                        new InchwormException(Code.IW742, entity.name(), shown(), "it never read this entity")));
        return problems;
    }

    private Optional<InchwormException> check(Declaration recorded) {
        String name = recorded.name();
        Path file = folder.resolve(
                name.replace('.', '/') + (recorded.kind() == Kind.PACKAGE ? "/package-info.class" : ".class"));
        if (!Files.exists(file)) {
            return Optional.of(new InchwormException(Code.IW744, name, "there is no class file of it"));
        }
        byte[] bytes = bytes(file);
        Optional<Declaration> compiled = read(bytes);
        if (compiled.isEmpty()) {
            return Optional.of(new InchwormException(Code.IW742, name, shown(), "its class file is damaged"));
        }
        if (!SourceLookup.exists(bytes, sources)) {
            return Optional.of(
                    new InchwormException(Code.IW744, name, "its source is gone and its class is left over"));
        }
        return compiled.get().equals(recorded)
                ? Optional.empty()
                : Optional.of(new InchwormException(Code.IW742, name, shown(), "the class file says something else"));
    }

    private String shown() {
        return SourceHistory.shown(folder);
    }

    private Stream<Declaration> entities() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.getFileName().toString().equals("module-info.class"))
                    // One that cannot be read was either recorded and is reported by its name, or is no business of
                    // ours.
                    .flatMap(file -> read(bytes(file)).stream())
                    .filter(Vocabulary::isEntity)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new InchwormException(e, Code.IW728, folder, e.getMessage());
        }
    }

    private static Optional<Declaration> read(byte[] bytes) {
        try {
            return Optional.of(ClassFileReader.read(bytes));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InchwormException(e, Code.IW728, file, FileTrouble.reason(e));
        }
    }
}
