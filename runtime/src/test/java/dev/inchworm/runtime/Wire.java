package dev.inchworm.runtime;

import dev.inchworm.testing.TestDatabase;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A network between clients and a PostgreSQL server that can be cut after any message of a client, or fall silent. It
 * knows just enough of the protocol to tell one message from the next.
 */
final class Wire implements AutoCloseable {

    /** Never cut. */
    static final int WHOLE = Integer.MAX_VALUE;

    private final String url;
    private final String host;
    private final int port;
    private final ServerSocket entrance;

    // These are guarded by this.
    private final List<Socket> sockets = new ArrayList<>();
    private int messages;
    private int limit = WHOLE;
    private boolean requestsOnly;
    private Runnable whenCut = () -> {};
    private boolean cut;
    private boolean silent;
    private List<Socket> mute = List.of();

    /** A network to the server of {@code database}. */
    static Wire to(TestDatabase database) {
        return new Wire(database.url());
    }

    Wire(String url) {
        this.url = url;
        URI server = URI.create(url.substring("jdbc:".length()));
        host = server.getHost();
        port = server.getPort();
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    /** The URL of the same database through this network; without encryption, which would hide the messages. */
    String url() {
        String through = url.replace(host + ":" + port, "127.0.0.1:" + entrance.getLocalPort());
        return through + (through.contains("?") ? "&" : "?") + "sslmode=disable&gssEncMode=disable";
    }

    /** The same database through this network. */
    PGSimpleDataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        return source;
    }

    /**
     * From now on the clients get {@code count} messages through, together. Then every connection ends, no new one is made,
     * and of the answers none arrives any more: to the server it is as if the clients' process had died.
     *
     * @param then runs at that moment, before the server can notice
     */
    synchronized void cutAfter(int count, Runnable then) {
        cutAfter(count, false, then);
    }

    /**
     * The same, counting only messages that have the server answer: a statement that came in pieces is whole then.
     */
    synchronized void cutAfterRequests(int count, Runnable then) {
        cutAfter(count, true, then);
    }

    private void cutAfter(int count, boolean newRequestsOnly, Runnable then) {
        messages = 0;
        requestsOnly = newRequestsOnly;
        limit = count;
        whenCut = then;
        cut = false;
        silent = false;
        mute = List.of();
    }

    /** Nothing more is cut. */
    synchronized void mend() {
        cutAfter(WHOLE, () -> {});
    }

    /** Cuts every connection now. */
    synchronized void cutNow() {
        cut = true;
        closeAll();
    }

    /** From now on nothing gets through, in neither direction, and nobody is told: a cable that is pulled out. */
    synchronized void fallSilent() {
        silent = true;
    }

    /** From now on nobody hears the connection that was made first, of those that are open, and it hears nobody. */
    synchronized void muteOldest() {
        mute = sockets.stream().filter(socket -> !socket.isClosed()).limit(2).toList();
    }

    /** What was held back gets through, and all that follows. */
    synchronized void speakAgain() {
        silent = false;
        notifyAll();
    }

    /** How many messages of clients got through since the last {@link #cutAfter}. */
    synchronized int messages() {
        return messages;
    }

    /** Whether it came to the cut. */
    synchronized boolean isCut() {
        return cut;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException e) {
                // Closed, or the server takes no connection now: the client finds out by itself.
            }
        }
    }

    private synchronized void connect(Socket client) throws IOException {
        sockets.add(client);
        if (cut) {
            client.close();
            return;
        }
        Socket server = new Socket(host, port);
        sockets.add(server);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        daemon(() -> toServer(client, server));
        daemon(() -> toClient(server, client));
    }

    private void toServer(Socket client, Socket server) {
        try (client;
                server) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            OutputStream out = server.getOutputStream();
            // The first message has no type.
            byte[] message = message(in, -1);
            while (pass(message, server, out)) {
                message = message(in, in.readUnsignedByte());
            }
        } catch (IOException e) {
            // One side is gone; so is the other now.
        }
    }

    private static byte[] message(DataInputStream in, int type) throws IOException {
        int length = in.readInt();
        int head = type < 0 ? 0 : 1;
        byte[] message = new byte[head + length];
        if (type >= 0) {
            message[0] = (byte) type;
        }
        for (int i = 0; i < 4; i++) {
            message[head + i] = (byte) (length >>> (24 - 8 * i));
        }
        in.readFully(message, head + 4, length - 4);
        return message;
    }

    /** Whether there may be more after it. */
    private boolean pass(byte[] message, Socket server, OutputStream out) throws IOException {
        synchronized (this) {
            awaitVoice(server);
            if (cut) {
                return false;
            }
            if (messages < limit) {
                out.write(message);
                out.flush();
                messages += requestsOnly && !isRequest(message[0]) ? 0 : 1;
            }
            if (messages < limit) {
                return true;
            }
            cut = true;
            whenCut.run();
            closeAll();
            return false;
        }
    }

    /** Sync, a simple query, a farewell; or the first message, which begins with its length. */
    private static boolean isRequest(byte type) {
        return type == 'S' || type == 'Q' || type == 'X' || type == 0;
    }

    private void toClient(Socket server, Socket client) {
        byte[] buffer = new byte[8192];
        try (client;
                server) {
            InputStream in = server.getInputStream();
            OutputStream out = client.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                synchronized (this) {
                    awaitVoice(server);
                    if (cut) {
                        return;
                    }
                    out.write(buffer, 0, read);
                    out.flush();
                }
            }
        } catch (IOException e) {
            // One side is gone; so is the other now.
        }
    }

    private synchronized void awaitVoice(Socket server) throws IOException {
        while (silent || mute.contains(server)) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    private void closeAll() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                // Gone either way.
            }
        }
        sockets.clear();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        speakAgain();
        cutNow();
    }
}
