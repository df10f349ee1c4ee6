package dev.inchworm.benchmark.flyway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a client and the server and counts how often the client had to wait for an answer before it went on. */
final class CountingProxy implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final AtomicLong trips = new AtomicLong();

    CountingProxy(int server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    long trips() {
        return trips.get();
    }

    private void accept() throws IOException {
        while (!door.isClosed()) {
            Socket client = door.accept();
            Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
            client.setTcpNoDelay(true);
            behind.setTcpNoDelay(true);
            AtomicBoolean answered = new AtomicBoolean(true);
            daemon(() -> pass(client, behind, () -> {
                if (answered.getAndSet(false)) {
                    trips.incrementAndGet();
                }
            }));
            daemon(() -> pass(behind, client, () -> answered.set(true)));
        }
    }

    private static void pass(Socket from, Socket to, Runnable before) throws IOException {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                before.run();
                out.write(buffer, 0, read);
                out.flush();
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // One of the two is gone, and the other has been closed with it.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
