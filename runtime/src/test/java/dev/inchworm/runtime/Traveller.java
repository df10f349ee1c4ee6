package dev.inchworm.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.postgresql.ds.PGSimpleDataSource;

/** A migrator in a process of its own, which can be killed at any point of what it does. */
public final class Traveller {

    private Traveller() {}

    /** Goes the leg that each line of its input names, after the URL of a database and a blank. */
    public static void main(String[] arguments) throws IOException {
        say("ready");
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            String[] order = line.split(" ", 2);
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(order[1]);
            try {
                Leg.valueOf(order[0]).go(Leg.migrator(Inchworm.configure().dataSource(source)));
                say("done");
            } catch (RuntimeException e) {
                say("problem " + e.getMessage().replace('\n', ' '));
            }
        }
    }

    private static void say(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
