package com.example.shop.traffic;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * One running instance of a release: customers register, order, and look at what they and others ordered, one transaction
 * after the other, at a steady rate, on a connection that stays open like a pooled one.
 */
public final class Traffic implements AutoCloseable {

    private final Release release;
    private final Connection connection;
    private final long product;
    private final List<Sale> sales;
    private final List<SQLException> failures = new CopyOnWriteArrayList<>();
    private final AtomicLong transactions = new AtomicLong();
    private final AtomicLong triedAgain = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    private Traffic(Release release, Connection connection, long product, List<Sale> sales) {
        this.release = release;
        this.connection = connection;
        this.product = product;
        this.sales = sales;
    }

    /**
     * Starts an instance; it runs until it is closed.
     *
     * @param product the product that everybody wants
     * @param sales all sales so far, of every instance; this one reads from it and adds to it. Must be safe for threads.
     */
    public static Traffic start(Release release, DataSource database, long product, List<Sale> sales)
            throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        Traffic traffic = new Traffic(release, connection, product, sales);
        traffic.clock.scheduleAtFixedRate(traffic::transact, 0, 5, TimeUnit.MILLISECONDS);
        return traffic;
    }

    /** How many transactions it has committed so far. */
    public long transactions() {
        return transactions.get();
    }

    /** How many transactions the server has rolled back so far and asked for once more; never on PostgreSQL. */
    public long triedAgain() {
        return triedAgain.get();
    }

    /** Every statement that failed for good so far; a failed one ends its transaction. */
    public List<SQLException> failures() {
        return List.copyOf(failures);
    }

    /** Waits until that many more transactions have been committed or one statement has failed. */
    public void awaitMore(int count) throws InterruptedException {
        long target = transactions.get() + count;
        synchronized (transactions) {
            while (transactions.get() < target && failures.isEmpty()) {
                transactions.wait(1000);
            }
        }
    }

    private void transact() {
        try {
            // Chosen before the transaction begins, and with it what some databases let it see.
            Optional<Sale> earlier = sales.isEmpty()
                    ? Optional.empty()
                    : Optional.of(sales.get((int) (transactions.get() * 31 % sales.size())));
            UUID customer = release.register(connection, UUID.randomUUID() + "@example.com");
            long order = release.sell(connection, customer, product, 1 + (int) (transactions.get() % 3));
            release.readCustomer(connection, customer);
            release.readOrder(connection, order);
            if (earlier.isPresent()) {
                release.readCustomer(connection, earlier.get().customer());
                release.readOrder(connection, earlier.get().order());
            }
            connection.commit();
            sales.add(new Sale(release.name(), customer, order));
            transactions.incrementAndGet();
        } catch (SQLException e) {
            if (isToBeTriedAgain(e)) {
                triedAgain.incrementAndGet();
            } else {
                failures.add(e);
            }
            rollBack();
        }
        synchronized (transactions) {
            transactions.notifyAll();
        }
    }

    /**
     * Whether the server asks for the transaction once more, as every application on MySQL and MariaDB has to expect: a deadlock
     * of its locks on tables (1213, when a transaction that has only read a table, or written one that it refers to, goes on to
     * write it just as it is altered) or a table that was altered since the transaction's snapshot (1412).
     */
    private static boolean isToBeTriedAgain(SQLException e) {
        return e.getErrorCode() == 1213 || e.getErrorCode() == 1412;
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failures.add(e);
        }
    }

    /** Finishes the transaction at hand and ends the session. */
    @Override
    public void close() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(1, TimeUnit.MINUTES)) {
                failures.add(new SQLException(release.name() + " hangs in a statement"));
            }
            connection.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            failures.add(e);
        }
    }
}
