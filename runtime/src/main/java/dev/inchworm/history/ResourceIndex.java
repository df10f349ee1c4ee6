package dev.inchworm.history;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code META-INF/inchworm/<unit>/index}: by what the runtime finds the migrations in a build's output. A folder that it
 * does not name does not count.
 *
 * @param entries accepted ones by number, then the draft where there is one
 */
public record ResourceIndex(String unit, List<Entry> entries) {

    /** The name of the file. */
    public static final String FILE = "index";

    /** The folder in class output that holds a folder for each unit. */
    public static final String ROOT = "META-INF/inchworm";

    private static final String FORMAT = "inchworm-index ";
    private static final int VERSION = 1;
    private static final Pattern HEADER = Pattern.compile(FORMAT + "(\\d{1,9}) (\\S+)");
    private static final Pattern LINE = Pattern.compile("(\\S+) ([0-9a-f]{64}) (\\S+) (\\S+)");

    public ResourceIndex {
        entries = List.copyOf(entries);
    }

    /**
     * One migration.
     *
     * @param checksum for an accepted migration the chained one, for the draft that of its folder
     * @param className the generated class, by its binary name
     * @param files the paths of its files, relative to its folder, sorted; others that lie there are left over from an
     *     earlier build, since an annotation processor cannot delete
     */
    public record Entry(MigrationId id, String checksum, String className, List<String> files) {
        public Entry {
            files = files.stream().sorted().toList();
        }
    }

    /** The folder of {@code unit} in class output. */
    public static String folder(String unit) {
        return ROOT + "/" + unit;
    }

    /** The text of the file. */
    public String format() {
        StringBuilder text = new StringBuilder(FORMAT)
                .append(VERSION)
                .append(' ')
                .append(unit)
                .append('\n');
        entries.forEach(entry -> text.append(entry.id().folder())
                .append(' ')
                .append(entry.checksum())
                .append(' ')
                .append(entry.className())
                .append(' ')
                .append(String.join(",", entry.files()))
                .append('\n'));
        return text.toString();
    }

    /**
     * Reads what {@link #format} wrote.
     *
     * @param path for messages: where the text comes from
     * @throws InchwormException IW720 or IW721 when the text is anything else
     */
    public static ResourceIndex parse(String text, String path) {
        List<String> rows = text.lines().toList();
        Matcher header = HEADER.matcher(rows.isEmpty() ? "" : rows.get(0));
        if (!header.matches()) {
            throw new InchwormException(Code.IW720, path, 1, "it does not begin with \"" + FORMAT + VERSION + " …\"");
        }
        int version = Integer.parseInt(header.group(1));
        if (version > VERSION) {
            throw new InchwormException(Code.IW721, path, version, VERSION);
        }
        List<Entry> entries = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            Matcher line = LINE.matcher(rows.get(row));
            Optional<MigrationId> id = line.matches() ? MigrationId.ofFolder(line.group(1)) : Optional.empty();
            if (id.isEmpty()) {
                throw new InchwormException(
                        Code.IW720, path, row + 1, "it is not a migration, a checksum, a class and its files");
            }
            entries.add(new Entry(
                    id.get(),
                    line.group(2),
                    line.group(3),
                    List.of(line.group(4).split(","))));
        }
        return new ResourceIndex(header.group(2), entries);
    }
}
