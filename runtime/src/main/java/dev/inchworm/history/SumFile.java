package dev.inchworm.history;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.json.ConflictMarks;
import dev.inchworm.migration.MigrationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code inchworm.sum}: which migrations are accepted, in order, each with a checksum that depends on all before it.
 *
 * @param lines by number
 */
public record SumFile(List<Line> lines) {

    /** The name of the file. */
    public static final String FILE = "inchworm.sum";

    /** The file of a history without migrations. */
    static final SumFile EMPTY = new SumFile(List.of());

    private static final String FORMAT = "inchworm-sum ";
    private static final int VERSION = 1;
    private static final String HEADER = FORMAT + VERSION + " sha256";
    private static final int CHECKSUM_LENGTH = 64;
    private static final Pattern NEWER = Pattern.compile(FORMAT + "(\\d{1,9}) .*");

    public SumFile {
        lines = List.copyOf(lines);
    }

    /**
     * One accepted migration.
     *
     * @param checksum chained on that of the line before
     * @param snapshot the checksum of the snapshot that it leads to
     */
    public record Line(MigrationId id, String checksum, String snapshot) {}

    /** The newest migration. */
    Optional<Line> last() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    /** With one more line. */
    SumFile plus(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new SumFile(more);
    }

    /** Without the last line. */
    SumFile withoutLast() {
        return new SumFile(lines.subList(0, lines.size() - 1));
    }

    /** The text of the file. */
    String format() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        lines.forEach(line -> text.append(line.id().folder())
                .append(' ')
                .append(line.checksum())
                .append(' ')
                .append(line.snapshot())
                .append('\n'));
        return text.toString();
    }

    /**
     * Reads what {@link #format} wrote, with line ends of any kind.
     *
     * @param path for messages: the file as a user would write it
     * @throws InchwormException IW720, IW721 or IW722 when the text is anything else
     */
    static SumFile parse(String text, String path) {
        ConflictMarks.refuse(text, path);
        List<String> rows = text.lines().toList();
        if (rows.isEmpty() || !rows.get(0).equals(HEADER)) {
            Matcher newer = NEWER.matcher(rows.isEmpty() ? "" : rows.get(0));
            if (newer.matches() && Integer.parseInt(newer.group(1)) > VERSION) {
                throw new InchwormException(Code.IW721, path, Integer.valueOf(newer.group(1)), VERSION);
            }
            throw new InchwormException(Code.IW720, path, 1, "it does not begin with \"" + HEADER + "\"");
        }
        List<Line> lines = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            Line line = parseLine(rows.get(row), path, row + 1);
            if (!lines.isEmpty()
                    && lines.get(lines.size() - 1).id().number() >= line.id().number()) {
                throw new InchwormException(Code.IW720, path, row + 1, line.id() + " is out of order");
            }
            lines.add(line);
        }
        return new SumFile(lines);
    }

    private static Line parseLine(String row, String path, int number) {
        int first = row.indexOf(' ');
        int second = row.indexOf(' ', first + 1);
        if (first > 0 && isChecksum(row, first + 1, second) && isChecksum(row, second + 1, row.length())) {
            Optional<MigrationId> id =
                    MigrationId.ofFolder(row.substring(0, first)).filter(i -> !i.isDraft());
            if (id.isPresent()) {
                return new Line(id.get(), row.substring(first + 1, second), row.substring(second + 1));
            }
        }
        throw new InchwormException(
                Code.IW720, path, number, "it is not a migration and two checksums, as in \"0001-initial 3f… 9a…\"");
    }

    private static boolean isChecksum(String row, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = row.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return to - from == CHECKSUM_LENGTH;
    }
}
