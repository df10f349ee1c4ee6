package dev.inchworm.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What the reactor has packaged, in a repository as a foreign project would find it.
 *
 * @param mavenHome the Maven that runs this build
 * @param settings make Maven look there, and for everything else in this build's local repository
 */
record PublishedArtifacts(Path mavenHome, Path settings) {

    private static final List<String> MODULES = List.of("annotations", "runtime", "processor", "cli", "maven-plugin");

    /** Publishes into {@code folder}. */
    static PublishedArtifacts publish(Path folder) throws IOException {
        Path reactor = Path.of("").toAbsolutePath().getParent();
        String version = System.getProperty("inchworm.version");
        Path repository = folder.resolve("published");
        copy(reactor.resolve("pom.xml"), repository, "inchworm-parent", version, ".pom");
        for (String module : MODULES) {
            Path built = reactor.resolve(module);
            String artifact = "inchworm-" + module;
            Path reduced = built.resolve("dependency-reduced-pom.xml");
            copy(Files.exists(reduced) ? reduced : built.resolve("pom.xml"), repository, artifact, version, ".pom");
            Path jar = built.resolve("target").resolve(artifact + "-" + version + ".jar");
            copy(jar, repository, artifact, version, ".jar");
        }
        Path settings = folder.resolve("settings.xml");
        Path others = Path.of(System.getProperty("inchworm.maven.repository"));
        String repositories = repository("central", others) + repository("published", repository);
        Files.writeString(settings, """
                <settings>
                  <localRepository>%s</localRepository>
                  <profiles>
                    <profile>
                      <id>inchworm</id>
                      <repositories>%s</repositories>
                      <pluginRepositories>%s</pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>inchworm</activeProfile></activeProfiles>
                </settings>
                """.formatted(
                        folder.resolve("local"),
                        repositories,
                        repositories
                                .replace("<repository>", "<pluginRepository>")
                                .replace("</repository>", "</pluginRepository>")));
        return new PublishedArtifacts(Path.of(System.getProperty("inchworm.maven.home")), settings);
    }

    private static String repository(String id, Path folder) {
        return "<repository><id>" + id + "</id><url>" + folder.toUri()
                + "</url><releases><checksumPolicy>ignore</checksumPolicy></releases></repository>";
    }

    private static void copy(Path file, Path repository, String artifact, String version, String extension)
            throws IOException {
        Path target = repository.resolve(
                "dev/inchworm/" + artifact + "/" + version + "/" + artifact + "-" + version + extension);
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
