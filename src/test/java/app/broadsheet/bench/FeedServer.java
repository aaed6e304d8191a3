package app.broadsheet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The feed server of the benchmarks in a process of its own, so that its work is not measured with ours. */
final class FeedServer implements AutoCloseable {
    private final Process process;
    private final int port;

    private FeedServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The script; a benchmark skips where it is missing. */
    static Path script() {
        return Path.of(System.getProperty("bench.feedserver", "../shared/tools/feedserver.py"));
    }

    static boolean available() {
        return Files.isRegularFile(script());
    }

    /** Starts it and waits until it serves. */
    static FeedServer start(int feeds, int items, int latencyMillis) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Process process = new ProcessBuilder(
                        "python3",
                        script().toString(),
                        "--port",
                        Integer.toString(port),
                        "--feeds",
                        Integer.toString(feeds),
                        "--items",
                        Integer.toString(items),
                        "--latency-ms",
                        Integer.toString(latencyMillis))
                .redirectErrorStream(true)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        if (line == null || !line.startsWith("serving")) {
            process.destroy();
            throw new IOException("the feed server did not start: " + line);
        }
        return new FeedServer(process, port);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
