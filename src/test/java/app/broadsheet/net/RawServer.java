package app.broadsheet.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that breaks the rules of HTTP: a test writes the bytes itself. */
public final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicInteger connections = new AtomicInteger();

    /** Writes whatever it wants once the request's head has come; the connection ends with it. */
    @FunctionalInterface
    public interface Behaviour {
        void play(Socket client, OutputStream out) throws IOException, InterruptedException;
    }

    public RawServer(Behaviour behaviour) throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), behaviour);
    }

    RawServer(ServerSocket socket, Behaviour behaviour) {
        this.socket = socket;
        Thread.ofVirtual().start(() -> accept(behaviour));
    }

    private void accept(Behaviour behaviour) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(client, behaviour));
            } catch (IOException _) {
                return; // closed
            }
        }
    }

    private static void serve(Socket client, Behaviour behaviour) {
        try (client) {
            readHead(client.getInputStream());
            behaviour.play(client, client.getOutputStream());
            client.getOutputStream().flush();
        } catch (IOException | InterruptedException _) {
            // the client went away, which is what most of these tests are about
        }
    }

    private static void readHead(InputStream in) throws IOException {
        int matched = 0;
        int next;
        while (matched < 4 && (next = in.read()) != -1) {
            matched = next == "\r\n\r\n".charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
        }
    }

    public static void ascii(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    int connections() {
        return connections.get();
    }

    int port() {
        return socket.getLocalPort();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
