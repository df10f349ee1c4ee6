package dev.inchworm.benchmark;

import dev.inchworm.history.Accept;
import dev.inchworm.history.History;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Makes committed histories by what a developer would do, only oftener: compile, accept, write some more entities, compile
 * (those alone, incrementally), accept.
 *
 * @param work a folder of its own
 * @param jpa whether the entities carry JPA's annotations
 * @param classPath what the entities compile against
 * @param processorPath where the processor is
 */
record HistoryMaker(Path work, boolean jpa, String classPath, String processorPath) {

    /** Writes N entities' sources and a history that makes their tables in so many accepted migrations. */
    void make(int entities, int migrations, Path sources, Path directory) throws IOException {
        Model model = new Model(entities, jpa, Set.of());
        Path classes = Files.createDirectories(work.resolve("classes"));
        int accepted = 0;
        for (int number = 0; number < migrations; number++) {
            int next = entities - (migrations - 1 - number);
            Path written = work.resolve("step" + number);
            model.write(written, accepted, next);
            model.write(sources, accepted, next);
            compile(written, classes, directory);
            accept(classes, directory, number == 0 ? "initial" : "step-" + number);
            accepted = next;
        }
    }

    private static void accept(Path classes, Path directory, String name) throws IOException {
        History built = History.ofClasses(classes, "main")
                .orElseThrow(() -> new IllegalStateException("The processor wrote nothing into " + classes));
        Accept.accept(directory, built, name);
    }

    private void compile(Path sources, Path classes, Path directory) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-classpath",
                classPath + File.pathSeparator + classes,
                "-processorpath",
                processorPath,
                "-Ainchworm.dir=" + directory,
                "-encoding",
                "UTF-8");
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> found = Files.walk(sources)) {
            List<Path> units =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            StringWriter messages = new StringWriter();
            if (!javac.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
                    .call()) {
                throw new IllegalStateException("The history does not compile:\n" + messages);
            }
        }
    }
}
