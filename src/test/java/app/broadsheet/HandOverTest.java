package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second start gives to the first, through real sockets. */
final class HandOverTest {
    private final BlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    @Test
    void a_second_start_gives_its_files_and_links_to_the_first() throws Exception {
        Path file = Files.writeString(folder.resolve("a page.html"), "<p>Hello</p>");
        Path relative = Path.of("").toAbsolutePath().relativize(file);
        try (HandOver _ = listen()) {
            assertThat(HandOver.give(folder, List.of(relative.toString(), "https://example.org/feed")))
                    .isTrue();
            List<String> given = Objects.requireNonNull(heard.poll(10, TimeUnit.SECONDS));
            assertThat(Path.of(given.getFirst()).normalize()).isEqualTo(file);
            assertThat(given.getLast()).isEqualTo("https://example.org/feed");
        }
    }

    @Test
    void only_the_user_may_open_the_socket() throws Exception {
        try (HandOver _ = listen()) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("broadsheet.socket"))))
                    .isEqualTo("rw-------");
        }
        assertThat(folder.resolve("broadsheet.socket")).doesNotExist();
    }

    @Test
    void nobody_to_give_to_is_noticed() {
        assertThat(HandOver.give(folder, List.of("https://example.org/feed"))).isFalse();
    }

    @Test
    void what_a_crash_left_is_in_nobodys_way() throws Exception {
        try (ServerSocketChannel crashed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            crashed.bind(UnixDomainSocketAddress.of(folder.resolve("broadsheet.socket")));
        }
        assertThat(folder.resolve("broadsheet.socket")).exists();
        assertThat(HandOver.give(folder, List.of())).isFalse();
        try (HandOver _ = listen()) {
            assertThat(HandOver.give(folder, List.of())).isTrue();
        }
    }

    @Test
    void nonsense_is_refused_and_ends_nothing() throws Exception {
        try (HandOver _ = listen()) {
            try (SocketChannel stranger =
                    SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("broadsheet.socket")))) {
                stranger.write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
                assertThat(stranger.read(ByteBuffer.allocate(1))).isEqualTo(-1);
            }
            assertThat(HandOver.give(folder, List.of("https://example.org/feed")))
                    .isTrue();
            assertThat(heard).containsExactly(List.of("https://example.org/feed"));
        }
    }

    @Test
    void a_first_start_that_hangs_does_not_make_the_second_hang() throws Exception {
        try (ServerSocketChannel hanging = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            hanging.bind(UnixDomainSocketAddress.of(folder.resolve("broadsheet.socket")));
            assertThat(HandOver.give(folder, List.of("https://example.org/feed"), Duration.ofMillis(200)))
                    .isFalse();
        }
    }

    private HandOver listen() {
        return Objects.requireNonNull(HandOver.listen(folder, heard::add));
    }
}
