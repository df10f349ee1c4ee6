package dev.inchworm.processor.jpa;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
        this(name, Path.of(System.getProperty("inchworm.test.hibernate"), name));
    }

    /** Hibernate as it is among the jars of a folder. */
    HibernateLine(String name, Path folder) {
        this.name = name;
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

    /**
     * The mapping that Hibernate makes of classes, for as long as it is not closed.
     *
     * @param constrained whether a validator is to be there
     * @param first the database to begin with
     */
    Session open(
            Path classes, List<Path> more, List<String> names, boolean spring, boolean constrained, DataSource first)
            throws ReflectiveOperationException {
        List<Path> path = new ArrayList<>(more);
        path.add(classes);
        ClassLoader own = new URLClassLoader(urls(path), loader);
        return new Session(own, names, spring, constrained, first);
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

    /** Hibernate with the classes of one entity set, which it maps once for all that is asked of it. */
    static final class Session implements AutoCloseable {

        private final ClassLoader loader;
        private final List<String> names;
        private final boolean spring;
        private final AtomicReference<DataSource> database = new AtomicReference<>();
        private final Object registry;
        private final Object metadata;

        private Session(ClassLoader loader, List<String> names, boolean spring, boolean constrained, DataSource first)
                throws ReflectiveOperationException {
            this.loader = loader;
            this.names = names;
            this.spring = spring;
            database.set(first);
            List<Object> made = new ArrayList<>();
            inContext(() -> {
                made.add(registry());
                made.add(metadata(made.get(0)));
                if (constrained) {
                    constrain(made.get(1), made.get(0));
                }
            });
            this.registry = made.get(0);
            this.metadata = made.get(1);
        }

        /** Lets Hibernate create its schema. */
        void create() throws ReflectiveOperationException {
            manage("database.action", "create-only", Optional.empty());
        }

        /** Lets Hibernate compare its mapping with a schema, and fails where it finds something amiss. */
        void validate(DataSource other) throws ReflectiveOperationException {
            database.set(other);
            manage("database.action", "validate", Optional.empty());
        }

        /** What Hibernate would send to make a schema fit. */
        String update(DataSource other) throws ReflectiveOperationException {
            database.set(other);
            StringWriter script = new StringWriter();
            manage("scripts.action", "update", Optional.of(script));
            return script.toString();
        }

        private void manage(String kind, String action, Optional<Writer> script) throws ReflectiveOperationException {
            inContext(() -> {
                String prefix = "jakarta.persistence.schema-generation.";
                Map<String, Object> settings = new HashMap<>();
                settings.put(prefix + kind, action);
                script.ifPresent(writer -> settings.put(prefix + "scripts.create-target", writer));
                Class<?> tool = loader.loadClass("org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator");
                for (Method method : tool.getMethods()) {
                    if (method.getName().equals("process")) {
                        method.invoke(null, metadata, registry, settings, null);
                    }
                }
            });
        }

        @Override
        public void close() throws ReflectiveOperationException {
            call(registry, "close");
        }

        /** Connects to whichever database is meant at the moment. */
        private DataSource switching() {
            return (DataSource) Proxy.newProxyInstance(
                    DataSource.class.getClassLoader(),
                    new Class<?>[] {DataSource.class},
                    (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                            ? method.invoke(this, arguments)
                            : method.invoke(database.get(), arguments));
        }

        private Object registry() throws ReflectiveOperationException {
            Object builder = make("org.hibernate.boot.registry.StandardServiceRegistryBuilder");
            call(builder, "applySetting", "hibernate.connection.datasource", switching());
            call(builder, "applySetting", "hibernate.hbm2ddl.halt_on_error", true);
            // Else it would take every unique constraint away and add it again, whatever there is.
            call(builder, "applySetting", "hibernate.schema_update.unique_constraint_strategy", "SKIP");
            // What comes with a real model and makes tables of its own, or looks for a server of its own.
            call(builder, "applySetting", "hibernate.integration.envers.enabled", "false");
            call(builder, "applySetting", "hibernate.search.enabled", "false");
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

        private Object metadata(Object services) throws ReflectiveOperationException {
            Class<?> type = loader.loadClass("org.hibernate.boot.MetadataSources");
            Object sources = type.getConstructor(loader.loadClass("org.hibernate.service.ServiceRegistry"))
                    .newInstance(services);
            for (String name : names) {
                call(sources, "addAnnotatedClass", loader.loadClass(name));
            }
            return call(sources, "buildMetadata");
        }

        /** What Hibernate does when an application starts and a validator is there: constraints become part of its tables. */
        private void constrain(Object made, Object services) throws ReflectiveOperationException {
            Object bootstrap = call(
                    loader.loadClass("jakarta.validation.Validation")
                            .getMethod("byDefaultProvider")
                            .invoke(null),
                    "configure");
            Object plain = make("org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator");
            call(bootstrap, "messageInterpolator", plain);
            Object factory = call(bootstrap, "buildValidatorFactory");
            Object jdbc = services.getClass()
                    .getMethod("getService", Class.class)
                    .invoke(services, loader.loadClass("org.hibernate.engine.jdbc.spi.JdbcServices"));
            Class<?> access = loader.loadClass("org.hibernate.boot.spi.ClassLoaderAccess");
            Object classes = Proxy.newProxyInstance(
                    loader,
                    new Class<?>[] {access},
                    (proxy, method, arguments) -> loader.loadClass((String) arguments[0]));
            Class<?> activator = loader.loadClass("org.hibernate.boot.beanvalidation.TypeSafeActivator");
            for (Method method : activator.getMethods()) {
                if (method.getName().equals("applyRelationalConstraints")) {
                    method.setAccessible(true);
                    Object bindings = call(made, "getEntityBindings");
                    method.invoke(null, factory, bindings, Map.of(), call(jdbc, "getDialect"), classes);
                }
            }
            call(factory, "close");
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
                    each.setAccessible(true);
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
