package app.broadsheet.comment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Stands before a web server on loopback and cuts connections at a chosen point of a chosen request. */
public final class CuttingProxy implements AutoCloseable {
    private static final String PAGE = "<!DOCTYPE html><html><body>Welcome to the hotel. Please sign in.</body></html>";

    /** Where the connection is cut. */
    public enum Cut {
        /** The port is closed after the request before it was answered. */
        REFUSED,
        /** Accepted, and reset before anything is read. */
        ACCEPTED,
        REQUEST_1_BYTE,
        REQUEST_HEAD_HALF,
        REQUEST_HEAD,
        REQUEST_BODY_HALF,
        REQUEST_ALL_BUT_1,
        AFTER_REQUEST,
        STATUS_HALF,
        STATUS_LINE,
        HEADERS_HALF,
        BODY_HALF,
        /** The answer comes after nobody waits for it any more. */
        LATE,
        /** The answer is replaced by somebody else's page, with status 200. */
        PAGE_AT_200,
        /** The same, with status 502. */
        PAGE_AT_502,
        /** The answer is sent twice. */
        TWICE
    }

    private final int port;
    private final AtomicReference<@Nullable Plan> plan = new AtomicReference<>();
    private volatile int target;
    private volatile ServerSocket socket;
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile CountDownLatch reached = new CountDownLatch(1);

    private record Plan(Predicate<String> request, Cut cut) {}

    public CuttingProxy() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = socket.getLocalPort();
        listen();
    }

    /** Stands before another server from now on. */
    public void before(int targetPort) {
        target = targetPort;
    }

    public int port() {
        return port;
    }

    /** Cuts the next request whose first line passes. */
    public void arm(Predicate<String> request, Cut cut) {
        reached = new CountDownLatch(1);
        plan.set(new Plan(request, cut));
    }

    /** Holds the answer to the next request whose first line passes until {@link #release}, and forwards it before that or not. */
    public void hold(Predicate<String> request, boolean forwardFirst) {
        held = new CountDownLatch(1);
        arm(request, forwardFirst ? Cut.LATE : Cut.ACCEPTED);
    }

    /** Lets go of what is held. */
    public void release() {
        held.countDown();
    }

    /** Whether what was armed has happened. */
    public CountDownLatch reached() {
        return reached;
    }

    public void disarm() {
        plan.set(null);
    }

    /** Opens the port again after {@code REFUSED}. */
    public void reopen() throws IOException {
        if (socket.isClosed()) {
            ServerSocket again = new ServerSocket();
            again.setReuseAddress(true);
            again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
            socket = again;
            listen();
        }
    }

    @Override
    public void close() throws IOException {
        release();
        socket.close();
    }

    private void listen() {
        ServerSocket mine = socket;
        Thread.ofVirtual().start(() -> {
            while (!mine.isClosed()) {
                try {
                    Socket client = mine.accept();
                    Thread.ofVirtual().start(() -> serve(client));
                } catch (IOException _) {
                    return; // closed
                }
            }
        });
    }

    private void serve(Socket client) {
        try (client) {
            byte[] head = head(client.getInputStream());
            String text = new String(head, StandardCharsets.ISO_8859_1);
            @Nullable Plan now = plan.get();
            @Nullable Cut cut = null;
            if (now != null && now.request.test(text.lines().findFirst().orElse("")) && plan.compareAndSet(now, null)) {
                cut = now.cut;
            }
            byte[] body = client.getInputStream().readNBytes(length(text));
            play(cut, client, closing(text), body);
        } catch (IOException | InterruptedException _) {
            // one of the two went away, which is what this is about
        }
    }

    private void play(@Nullable Cut cut, Socket client, byte[] head, byte[] body)
            throws IOException, InterruptedException {
        if (cut == Cut.REFUSED) {
            socket.close();
        }
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        int part = cut == null
                ? request.length
                : switch (cut) {
                    case ACCEPTED -> 0;
                    case REQUEST_1_BYTE -> 1;
                    case REQUEST_HEAD_HALF -> head.length / 2;
                    case REQUEST_HEAD -> head.length;
                    case REQUEST_BODY_HALF -> head.length + body.length / 2;
                    case REQUEST_ALL_BUT_1 -> request.length - 1;
                    default -> request.length;
                };
        if (part < request.length) {
            if (part > 0) {
                forwardPart(request, part);
            }
            if (cut == Cut.ACCEPTED) {
                reached.countDown();
                held.await();
            }
            reset(client);
            return;
        }
        byte[] answer = forward(request);
        if (cut != null) {
            answer = changed(cut, answer);
        }
        if (answer.length > 0) {
            client.getOutputStream().write(answer);
            client.getOutputStream().flush();
        }
        if (cut != null) {
            reached.countDown();
        }
    }

    private byte[] changed(Cut cut, byte[] answer) throws InterruptedException {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        int statusEnd = text.indexOf("\r\n") + 2;
        int headEnd = text.indexOf("\r\n\r\n") + 4;
        return switch (cut) {
            case AFTER_REQUEST -> new byte[0];
            case STATUS_HALF -> first(answer, 7);
            case STATUS_LINE -> first(answer, statusEnd);
            case HEADERS_HALF -> first(answer, (statusEnd + headEnd) / 2);
            case BODY_HALF -> first(answer, headEnd + (answer.length - headEnd) / 2);
            case LATE -> {
                reached.countDown();
                held.await();
                yield new byte[0];
            }
            case PAGE_AT_200 -> page("200 OK");
            case PAGE_AT_502 -> page("502 Bad Gateway");
            case TWICE -> (text + text).getBytes(StandardCharsets.ISO_8859_1);
            default -> answer;
        };
    }

    private static byte[] page(String status) {
        return ("HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nContent-Length: " + PAGE.length()
                        + "\r\nConnection: close\r\n\r\n" + PAGE)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] first(byte[] bytes, int length) {
        return java.util.Arrays.copyOf(bytes, Math.min(bytes.length, length));
    }

    private byte[] forward(byte[] request) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            server.getOutputStream().write(request);
            server.getOutputStream().flush();
            return server.getInputStream().readAllBytes();
        }
    }

    /** What arrived of a request that broke off; waits until the server has given up on it. */
    private void forwardPart(byte[] request, int part) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            OutputStream out = server.getOutputStream();
            out.write(request, 0, part);
            out.flush();
            server.shutdownOutput();
            server.setSoTimeout(700);
            server.getInputStream().readAllBytes();
        } catch (java.net.SocketException | java.net.SocketTimeoutException _) {
            // it hung up, or goes on waiting
        }
    }

    private static void reset(Socket client) throws IOException {
        client.setSoLinger(true, 0);
        client.close();
    }

    private static byte[] head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int matched = 0;
        int next;
        while (matched < 4 && (next = in.read()) != -1) {
            head.write(next);
            matched = next == "\r\n\r\n".charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
        }
        if (matched < 4) {
            throw new IOException("the client went away");
        }
        return head.toByteArray();
    }

    private static int length(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
                .map(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    /** The same head, asking the server to close: the end of its answer is then the end of the connection. */
    private static byte[] closing(String head) {
        StringBuilder changed = new StringBuilder();
        head.lines()
                .filter(line -> !line.isEmpty()
                        && !line.toLowerCase(java.util.Locale.ROOT).startsWith("connection:"))
                .forEach(line -> changed.append(line).append("\r\n"));
        return changed.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
