package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.RowBackfill;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the classes of Java backfills come from. Nothing is opened before one is asked for. Safe for use by several threads.
 */
public final class BackfillClasses implements AutoCloseable {

    private final List<Path> paths;
    private final ClassLoader parent;
    private Optional<URLClassLoader> opened = Optional.empty();

    /**
     * @param paths jars and folders of classes
     * @param parent asked first
     */
    public BackfillClasses(List<Path> paths, ClassLoader parent) {
        this.paths = List.copyOf(paths);
        this.parent = parent;
    }

    /**
     * An instance of a class that backfills.
     *
     * @throws InchwormException IW818 when there is no such class, or none that can be used
     */
    RowBackfill<?> instance(Task task, String name) {
        try {
            Class<?> type = Class.forName(name, true, loader());
            return (RowBackfill<?>) type.getConstructor().newInstance();
        } catch (ClassNotFoundException | LinkageError e) {
            throw unusable(e, task, name, "it, or something that it needs, is not on the class path");
        } catch (ClassCastException e) {
            throw unusable(e, task, name, "it does not implement " + RowBackfill.class.getName());
        } catch (InvocationTargetException e) {
            throw unusable(e, task, name, "its constructor failed with " + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw unusable(
                    e, task, name, "it is not public, is abstract, or has no public constructor without parameters");
        }
    }

    private static InchwormException unusable(Throwable cause, Task task, String name, String why) {
        return new InchwormException(
                cause, Code.IW818, task.migration(), task.step().id(), name, why);
    }

    private synchronized ClassLoader loader() {
        if (paths.isEmpty()) {
            return parent;
        }
        if (opened.isEmpty()) {
            opened = Optional.of(
                    new URLClassLoader(paths.stream().map(BackfillClasses::url).toArray(URL[]::new), parent));
        }
        return opened.get();
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        opened.ifPresent(loader -> {
            try {
                loader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        opened = Optional.empty();
    }
}
