package dev.inchworm.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the data of a server and starts it, for tests: on the loopback interface alone, and nothing that it writes has to
 * survive the machine.
 *
 * @param folder empty, for the data, the log and the socket
 * @param more options that only this server is to have
 */
record MySqlLaunch(MySqlProgram program, Path folder, int port, List<String> more) {

    /** The user that tests are, who may do anything; and the password. */
    static final String USER = "inchworm";

    /** A server that is starting. */
    Process start() throws IOException {
        if (program.bootstrap().isEmpty()) {
            Files.createDirectories(folder.resolve("data"));
            List<String> how = new ArrayList<>(List.of("--initialize-insecure"));
            // What this says holds for as long as the data lives.
            more.stream()
                    .filter(option -> option.startsWith("--lower-case-table-names"))
                    .forEach(how::add);
            initialise(how, nothing());
        } else {
            Files.createDirectories(folder.resolve("data/mysql"));
            Path script = Files.writeString(
                    folder.resolve("bootstrap.sql"), program.bootstrap().get());
            initialise(List.of("--bootstrap", "--max-allowed-packet=8M"), script.toFile());
        }
        Path user = Files.writeString(
                folder.resolve("user.sql"),
                "CREATE USER '%1$s'@'%%' IDENTIFIED BY '%1$s';\nGRANT ALL ON *.* TO '%1$s'@'%%' WITH GRANT OPTION;\n"
                        .formatted(USER));
        List<String> options = new ArrayList<>(List.of(
                "--init-file=" + user,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + folder.resolve("socket"),
                "--skip-name-resolve",
                "--performance-schema=ON",
                "--performance-schema-instrument=wait/lock/metadata/sql/mdl=ON",
                "--sync-binlog=0"));
        options.addAll(more);
        return process(options, nothing());
    }

    /** What the server said. */
    String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private void initialise(List<String> how, File input) throws IOException {
        Process process = process(how, input);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(log());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Process process(List<String> last, File input) throws IOException {
        List<String> command = new ArrayList<>(program.command());
        command.add("--no-defaults");
        command.add("--user=" + System.getProperty("user.name"));
        command.add("--datadir=" + folder.resolve("data"));
        // A MariaDB server that starts deletes the temporary tables of others in a folder that they share.
        command.add("--tmpdir=" + Files.createDirectories(folder.resolve("tmp")));
        command.addAll(program.options());
        command.addAll(List.of(
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=0",
                "--innodb-flush-method=nosync",
                "--innodb-buffer-pool-size=64M"));
        command.addAll(last);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(input)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private static File nothing() {
        return new File("/dev/null");
    }
}
