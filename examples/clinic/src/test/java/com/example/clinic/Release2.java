package com.example.clinic;

import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An instance of release 2 at work, with the SQL that Hibernate sent for its entities: languages of vets in {@code
 * vet_languages}, invoices without a version, owners without insurers, vaccinations without a day.
 */
final class Release2 {

    private final Connection connection;
    private final List<Exception> failures = new CopyOnWriteArrayList<>();
    private final List<Long> invoices = new CopyOnWriteArrayList<>();
    private final List<Long> appointments = new CopyOnWriteArrayList<>();
    private final AtomicLong rounds = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    private Release2(Connection connection) {
        this.connection = connection;
    }

    static Release2 start(TestDatabase database) throws SQLException {
        Connection connection = database.connect();
        connection.setAutoCommit(false);
        Release2 release = new Release2(connection);
        release.clock.scheduleWithFixedDelay(release::transact, 0, 20, TimeUnit.MILLISECONDS);
        return release;
    }

    /** The invoices that it has written so far. */
    List<Long> invoices() {
        return invoices;
    }

    /** The appointments that it has written so far. */
    List<Long> appointments() {
        return appointments;
    }

    List<Exception> failures() {
        return failures;
    }

    /** Waits until it has worked some more, or failed. */
    void awaitMore(int count) throws InterruptedException {
        long target = rounds.get() + count;
        synchronized (rounds) {
            while (rounds.get() < target && failures.isEmpty()) {
                rounds.wait(1000);
            }
        }
    }

    private void transact() {
        try {
            Written written = work();
            connection.commit();
            appointments.add(written.appointment());
            invoices.add(written.invoice());
            rounds.incrementAndGet();
        } catch (SQLException | RuntimeException e) {
            if (!isToBeTriedAgain(e)) {
                failures.add(e);
                clock.shutdown();
            }
        }
        synchronized (rounds) {
            rounds.notifyAll();
        }
    }

    /** Whether MySQL or MariaDB rolls back while tables are altered, and asks for the transaction once more. */
    private boolean isToBeTriedAgain(Exception problem) {
        if (!(problem instanceof SQLException refused)
                || refused.getErrorCode() != 1213 && refused.getErrorCode() != 1412) {
            return false;
        }
        try {
            connection.rollback();
            return true;
        } catch (SQLException e) {
            failures.add(e);
            return false;
        }
    }

    private record Written(long invoice, long appointment) {}

    private Written work() throws SQLException {
        long round = rounds.get();
        long vet = key("person_seq");
        run("insert into person (email,phone,name,id) values (null,null,?,?)", "Vet " + round, vet);
        run("insert into vet (licence,id) values (?,?)", "R2-" + round, vet);
        run("insert into vet_languages (vet_id,languages) values (?,?)", vet, "Barking");
        run("insert into vet_languages (vet_id,languages) values (?,?)", vet, "Welsh");
        run("delete from vet_languages where vet_id=? and languages=?", vet, "Welsh");
        long owner = key("person_seq");
        run("insert into person (email,phone,name,id) values (null,?,?,?)", "1", "Owner " + round, owner);
        run("insert into owner (city,postcode,street,id) values (?,?,?,?)", "Rye", "TN31", "Mermaid Street", owner);
        long species = key("species_seq");
        run("insert into species (name,id) values (?,?)", "species " + round + " of release 2", species);
        long pet = key("pet_seq");
        run("insert into pet (born,name,owner_id,species_id,id) values (null,?,?,?,?)", "Rex", owner, species, pet);
        long appointment = key("appointment_seq");
        run(
                "insert into appointment (booked_by_id,pet_id,room_id,starts_at,status,vet_id,version,id)"
                        + " values (?,?,null,now(),?,?,0,?)",
                owner,
                pet,
                "BOOKED",
                vet,
                appointment);
        run(
                "insert into treatment (appointment_id,findings,price,vaccine_id,dtype,id)"
                        + " values (?,?,12.5,null,'Vaccination',?)",
                appointment,
                "well",
                key("treatment_seq"));
        run(
                "insert into treatment (appointment_id,findings,price,anaesthetic,dtype,id)"
                        + " values (?,?,99.5,null,'Surgery',?)",
                appointment,
                "well",
                key("treatment_seq"));
        run("update appointment set status=?,version=1 where id=? and version=0", "DONE", appointment);
        long invoice = key("invoice_seq");
        run("insert into invoice (issued,owner_id,urgency,id) values (current_date,?,0,?)", owner, invoice);
        run("insert into invoice_line (amount,text,invoice_id,line) values (12.5,?,?,1)", "Shot", invoice);
        run("update invoice set issued=current_date,owner_id=?,urgency=1 where id=?", owner, invoice);
        long read = number("select count(*) from vet_languages where vet_id=? and languages='Barking'", vet)
                + number("select count(*) from invoice where urgency=1 and id=?", invoice);
        if (read != 2) {
            throw new IllegalStateException("release 2 does not find what it wrote");
        }
        return new Written(invoice, appointment);
    }

    /** The numbers that Hibernate makes of one of the sequence. */
    private long key(String sequence) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if (product.equals("PostgreSQL")) {
            return number("select nextval(?::regclass)", sequence);
        } else if (product.equals("MariaDB")) {
            return number("select nextval(" + sequence + ") from dual where 1=?", 1);
        }
        // MySQL has no sequences: Hibernate keeps a table with one row.
        long next = number("select next_val from " + sequence + " where 1=? for update", 1);
        run("update " + sequence + " set next_val=? where next_val=?", next + 50, next);
        return next;
    }

    private long number(String query, Object value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, value);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new SQLException("not one row: " + sql);
            }
        }
    }

    /** Ends its work. */
    void stop() throws InterruptedException, SQLException {
        clock.shutdown();
        clock.awaitTermination(1, TimeUnit.MINUTES);
        connection.close();
    }
}
