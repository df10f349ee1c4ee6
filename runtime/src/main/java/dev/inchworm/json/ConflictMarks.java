package dev.inchworm.json;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;

/** The marks that version control leaves in a file where it could not merge two branches. */
public final class ConflictMarks {

    private ConflictMarks() {}

    /**
     * Refuses a text with such marks. Only to be asked about texts in which no line can rightly begin like one.
     *
     * @throws InchwormException IW722, with the line of the first mark
     */
    public static void refuse(String text, String file) {
        int line = 1;
        for (int start = 0; start >= 0 && start < text.length(); start = text.indexOf('\n', start) + 1) {
            if (text.startsWith("<<<<<<<", start) || text.startsWith(">>>>>>>", start)) {
                throw new InchwormException(Code.IW722, file, line, folder(file));
            }
            line++;
            if (text.indexOf('\n', start) < 0) {
                return;
            }
        }
    }

    private static String folder(String file) {
        int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        return slash < 0 ? "." : file.substring(0, slash);
    }
}
