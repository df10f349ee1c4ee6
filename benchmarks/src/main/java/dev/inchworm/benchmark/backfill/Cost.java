package dev.inchworm.benchmark.backfill;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What filling one table cost.
 *
 * @param seconds wall time
 * @param wal bytes written ahead, for each row
 * @param growth of the table, without its indexes; 0.5 for half as much again
 * @param cpu microseconds for each row, of the server and of this process together
 * @param client microseconds for each row, of this process alone
 * @param batch milliseconds of the longest batch; zero where there were none
 */
record Cost(long rows, double seconds, double wal, double growth, double cpu, double client, double batch) {

    /** Work to be measured; returns the milliseconds of its longest batch. */
    interface Work {
        double run() throws SQLException;
    }

    static Cost of(Server server, String database, long rows, Work work) throws IOException, SQLException {
        long size = server.number(database, "SELECT pg_relation_size('orders')");
        long wal = server.number(database, "SELECT pg_current_wal_insert_lsn() - '0/0'");
        double cpu = server.cpuSeconds();
        long client = clientNanos();
        long begin = System.nanoTime();
        double batch = work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double clientCpu = (clientNanos() - client) / 1e9;
        double serverCpu = server.cpuSeconds() - cpu;
        double written = server.number(database, "SELECT pg_current_wal_insert_lsn() - '0/0'") - wal;
        double grown = server.number(database, "SELECT pg_relation_size('orders')") - size;
        long left = server.number(database, "SELECT count(*) FROM orders WHERE created_by IS NULL");
        if (left > 0) {
            throw new IllegalStateException(left + " rows are not filled");
        }
        return new Cost(
                rows,
                seconds,
                written / rows,
                grown / size,
                (serverCpu + clientCpu) * 1e6 / rows,
                clientCpu * 1e6 / rows,
                batch);
    }

    /** CPU time of this process so far. */
    static long clientNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    double rowsPerSecond() {
        return rows / seconds;
    }

    static double median(List<Cost> costs, ToDoubleFunction<Cost> of) {
        double[] sorted = costs.stream().mapToDouble(of).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
