package dev.inchworm.runtime.platform;

import java.sql.SQLException;

/** What the error numbers of MySQL and MariaDB mean to the runtime. */
final class MySqlFailures {

    private MySqlFailures() {}

    static Failure classify(SQLException problem) {
        return switch (problem.getErrorCode()) {
            // Waited too long, or was told not to wait.
            case 1205, 3572 -> Failure.LOCK_TIMEOUT;
            // A deadlock, a row that changed under a snapshot, a definition that changed while a statement was
            // prepared.
            case 1213, 1020, 1412, 1615 -> Failure.DEADLOCK;
            // Interrupted by KILL QUERY, or by a time limit.
            case 1317, 1907, 1969, 3024 -> Failure.CANCELLED;
            case 1053, 1077, 1152, 1158, 1159, 1160, 1161, 1184, 1927, 2006, 2013, 3169, 4031 ->
                Failure.CONNECTION_LOST;
            case 1048,
                    1062,
                    1138,
                    1169,
                    1216,
                    1217,
                    1263,
                    1264,
                    1265,
                    1292,
                    1364,
                    1366,
                    1406,
                    1411,
                    1451,
                    1452,
                    1586,
                    3140,
                    3819,
                    4025 -> Failure.ROWS;
            // Disk, tables, memory, sessions; the log of what is written while an index is built.
            case 1021, 1037, 1038, 1040, 1041, 1114, 1135, 1197, 1203, 1226, 1799 -> Failure.NO_ROOM;
            case 1290, 1792, 1836, 3100 -> Failure.READ_ONLY;
            default -> byState(problem.getSQLState());
        };
    }

    private static Failure byState(String state) {
        if (state == null) {
            return Failure.OTHER;
        }
        return state.startsWith("08") ? Failure.CONNECTION_LOST : state.startsWith("23") ? Failure.ROWS : Failure.OTHER;
    }
}
