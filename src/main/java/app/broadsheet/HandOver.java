package app.broadsheet;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One window a data folder: a second start gives its files and addresses to the first and ends. They speak through a
 * socket in the data folder that only the user may open (Java supports such on Linux, macOS and Windows 10). What a
 * crashed first start left is taken away by the next, which knows from the folder's lock that nobody listens.
 */
final class HandOver implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(HandOver.class.getName());
    private static final int VERSION = 1;
    private static final int MOST_GIVEN = 10_000;
    /** A first start that hangs must not make the second hang, nor a second the first; a busy one answers within it. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ServerSocketChannel channel;
    private final Path socket;
    private final Consumer<List<String>> opened;

    private HandOver(ServerSocketChannel channel, Path socket, Consumer<List<String>> opened) {
        this.channel = channel;
        this.socket = socket;
        this.opened = opened;
    }

    /**
     * Gives {@code given} to the start that holds {@code folder}; false when none answers, or not for a quarter of a minute.
     *
     * @param given files and addresses as on the command line, relative files resolved against this process's folder
     */
    static boolean give(Path folder, List<String> given) {
        return give(folder, given, PATIENCE);
    }

    /** As {@link #give(Path, List)}, with a patience of one's own. */
    static boolean give(Path folder, List<String> given, Duration patience) {
        try (SocketChannel to = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            limit(to, patience);
            to.connect(UnixDomainSocketAddress.of(socketIn(folder)));
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(to));
            out.writeInt(VERSION);
            out.writeInt(given.size());
            for (String one : given) {
                out.writeUTF(absolute(one));
            }
            out.flush();
            return Channels.newInputStream(to).read() == VERSION;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Listens for later starts, on a thread of its own, until closed; null when this system cannot (a later start then
     * says that the folder is in use). To be called by the one that holds the folder's lock.
     *
     * @param opened gets what a later start was given, maybe nothing; on the listening thread
     */
    static @Nullable HandOver listen(Path folder, Consumer<List<String>> opened) {
        Path socket = socketIn(folder);
        try {
            HandOver listener = new HandOver(bound(socket), socket, opened);
            Thread.ofPlatform().name("hand-over").daemon(true).start(listener::serve);
            return listener;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // A folder whose name is too long for a socket, or a file system without them.
            LOG.log(System.Logger.Level.INFO, "Later starts cannot be heard: {0}", e.getMessage());
            return null;
        }
    }

    /** Nothing of it is left when it fails: to a socket that nobody reads, a later start would talk for ever. */
    private static ServerSocketChannel bound(Path socket) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(socket));
            forTheUserOnly(socket);
            return channel;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            channel.close();
            Files.deleteIfExists(socket);
            throw e;
        }
    }

    /** Where rights are the folder's, as on Windows, its own hold. */
    private static void forTheUserOnly(Path socket) throws IOException {
        try {
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        } catch (UnsupportedOperationException _) {
            LOG.log(System.Logger.Level.DEBUG, "The socket has the rights of its folder");
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "The socket for later starts stays behind: {0}", e.getMessage());
        }
    }

    private void serve() {
        while (channel.isOpen()) {
            try (SocketChannel from = channel.accept()) {
                limit(from, PATIENCE);
                opened.accept(receive(from));
                Channels.newOutputStream(from).write(VERSION);
            } catch (IOException e) {
                if (channel.isOpen()) {
                    LOG.log(System.Logger.Level.INFO, "A later start broke off: {0}", String.valueOf(e.getMessage()));
                }
            }
        }
    }

    /** Sockets of this kind have no time limits of their own; what waits for one ends when it is closed. */
    private static void limit(SocketChannel socket, Duration patience) {
        CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    try {
                        socket.close();
                    } catch (IOException e) {
                        LOG.log(System.Logger.Level.DEBUG, "It was closed before");
                    }
                });
    }

    private static List<String> receive(SocketChannel from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(from)));
        int version = in.readInt();
        int count = in.readInt();
        if (version != VERSION || count < 0 || count > MOST_GIVEN) {
            throw new IOException("it speaks another language");
        }
        List<String> given = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            given.add(in.readUTF());
        }
        return given;
    }

    private static String absolute(String given) {
        try {
            Path file = Path.of(given);
            return Files.exists(file) ? file.toAbsolutePath().toString() : given;
        } catch (InvalidPathException e) {
            return given;
        }
    }

    private static Path socketIn(Path folder) {
        return folder.resolve("broadsheet.socket");
    }
}
