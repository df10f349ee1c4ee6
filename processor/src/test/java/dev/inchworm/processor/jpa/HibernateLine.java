package dev.inchworm.processor.jpa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A line of Hibernate on a class path of its own, spoken to by reflection, so that two lines can be asked in one test run.
 */
final class HibernateLine {

    private final String name;
    private final List<Path> jars;
    private final ClassLoader loader;

    /** @param name the major version, which is that of the folder with its jars */
    HibernateLine(String name) {
        this.name = name;
        Path folder = Path.of(System.getProperty("inchworm.test.hibernate"), name);
        try (Stream<Path> files = Files.list(folder)) {
            this.jars = files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.loader = new URLClassLoader(urls(jars), ClassLoader.getPlatformClassLoader());
    }

    /** What sources with JPA's annotations, and Hibernate's, are compiled with. */
    List<Path> jars() {
        return jars;
    }

    /** The major version. */
    String name() {
        return name;
    }

    /** The mapping that Hibernate makes of classes, for as long as it is not closed. */
    Session open(Path classes, List<Path> more, List<String> names, boolean spring) {
        List<Path> path = new ArrayList<>(more);
        path.add(classes);
        ClassLoader own = new URLClassLoader(urls(path), loader);
        return new Session(own, names, spring);
    }

    private static URL[] urls(List<Path> paths) {
        try {
            URL[] urls = new URL[paths.size()];
            for (int i = 0; i < urls.length; i++) {
                urls[i] = paths.get(i).toUri().toURL();
            }
            return urls;
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hibernate with the classes of one entity set. */
    static final class Session {

        private final ClassLoader loader;
        private final List<String> names;
        private final boolean spring;

        private Session(ClassLoader loader, List<String> names, boolean spring) {
            this.loader = loader;
            this.names = names;
            this.spring = spring;
        }

        /** Lets Hibernate create its schema. */
        void create(DataSource database) throws ReflectiveOperationException {
            manage(database, "create-only");
        }

        /** Lets Hibernate compare its mapping with a schema, and fails where it finds something amiss. */
        void validate(DataSource database) throws ReflectiveOperationException {
            manage(database, "validate");
        }

        private void manage(DataSource database, String action) throws ReflectiveOperationException {
            inContext(() -> {
                Object registry = registry(database);
                try {
                    Map<String, Object> settings = Map.of(
                            "jakarta.persistence.schema-generation.database.action",
                            action,
                            "hibernate.hbm2ddl.halt_on_error",
                            true);
                    Class<?> tool = loader.loadClass("org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator");
                    for (Method method : tool.getMethods()) {
                        if (method.getName().equals("process")) {
                            method.invoke(null, metadata(registry), registry, settings, null);
                        }
                    }
                } finally {
                    call(registry, "close");
                }
            });
        }

        private Object registry(DataSource database) throws ReflectiveOperationException {
            Object builder = make("org.hibernate.boot.registry.StandardServiceRegistryBuilder");
            call(builder, "applySetting", "hibernate.connection.datasource", database);
            call(builder, "applySetting", "hibernate.validator.apply_to_ddl", "true");
            if (spring) {
                call(
                        builder,
                        "applySetting",
                        "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");
                call(builder, "applySetting", "hibernate.implicit_naming_strategy", "oracle.SpringImplicitNaming");
            }
            return call(builder, "build");
        }

        private Object metadata(Object registry) throws ReflectiveOperationException {
            Class<?> type = loader.loadClass("org.hibernate.boot.MetadataSources");
            Object sources = type.getConstructor(loader.loadClass("org.hibernate.service.ServiceRegistry"))
                    .newInstance(registry);
            for (String name : names) {
                call(sources, "addAnnotatedClass", loader.loadClass(name));
            }
            return call(sources, "buildMetadata");
        }

        private Object make(String type) throws ReflectiveOperationException {
            return loader.loadClass(type).getConstructor().newInstance();
        }

        private interface Work {
            void run() throws ReflectiveOperationException;
        }

        private void inContext(Work work) throws ReflectiveOperationException {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader);
            try {
                work.run();
            } finally {
                thread.setContextClassLoader(before);
            }
        }

        /** Calls the public method of that name that takes such arguments. */
        private static Object call(Object on, String method, Object... arguments) throws ReflectiveOperationException {
            for (Method each : on.getClass().getMethods()) {
                if (each.getName().equals(method) && takes(each, arguments)) {
                    return each.invoke(on, arguments);
                }
            }
            throw new NoSuchMethodException(on.getClass() + "." + method);
        }

        private static boolean takes(Method method, Object[] arguments) {
            Class<?>[] types = method.getParameterTypes();
            if (types.length != arguments.length || method.isBridge()) {
                return false;
            }
            for (int i = 0; i < types.length; i++) {
                boolean flag = types[i] == boolean.class && arguments[i] instanceof Boolean;
                if (!flag && !types[i].isInstance(arguments[i])) {
                    return false;
                }
            }
            return true;
        }
    }
}
