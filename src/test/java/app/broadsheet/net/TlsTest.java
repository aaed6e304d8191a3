package app.broadsheet.net;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.net.FetchResult.Failed;
import app.broadsheet.net.FetchResult.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TlsTest {
    private static final char[] PASSWORD = "password".toCharArray();
    private static final HttpLimits LIMITS = new HttpLimits(
            Duration.ofSeconds(2), Duration.ofMillis(500), Duration.ofSeconds(5), 1000, 1000, 1000, 5, 4, 2);
    private final Http http = new Http(new HttpSettings("Broadsheet/0", LIMITS, Clock.systemUTC(), () -> true));

    @Test
    void a_certificate_of_ones_own_making_is_not_trusted(@TempDir Path folder) throws Exception {
        SSLContext context = selfSigned(folder.resolve("keys.p12"));
        try (RawServer server = new RawServer(
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress()),
                (_, out) -> RawServer.ascii(out, "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx"))) {

            assertThat(https(server.port()))
                    .isEqualTo(new Failed(
                            Reason.INSECURE,
                            "The certificate of 127.0.0.1 does not come from an authority that this computer trusts,"
                                    + " so the connection cannot be trusted."));
        }
    }

    @Test
    void a_server_that_does_not_speak_tls_is_told_in_plain_words() throws IOException {
        try (RawServer server = new RawServer((_, out) -> RawServer.ascii(out, "HTTP/1.1 400 Bad\r\n\r\n"))) {
            Failed failed = https(server.port());

            assertThat(failed.reason()).isIn(Reason.INSECURE, Reason.NO_CONNECTION, Reason.TIMEOUT);
            assertThat(failed.why()).contains("127.0.0.1").endsWith(".");
        }
    }

    @Test
    void every_kind_of_bad_certificate_has_its_sentence() {
        assertThat(sentence(new SSLPeerUnverifiedException("Hostname not verified")))
                .contains("for another site");
        assertThat(sentence(handshake(new CertificateExpiredException("NotAfter"))))
                .contains("has expired");
        assertThat(sentence(handshake(new CertificateNotYetValidException("NotBefore"))))
                .contains("not valid yet");
        assertThat(sentence(handshake(new CertPathValidatorException("revoked", null, null, -1, BasicReason.REVOKED))))
                .contains("withdrawn");
        assertThat(sentence(new SSLHandshakeException("handshake_failure"))).contains("could not be set up");
    }

    private static SSLHandshakeException handshake(Exception cause) {
        SSLHandshakeException e = new SSLHandshakeException("failed");
        e.initCause(cause);
        return e;
    }

    private static String sentence(javax.net.ssl.SSLException e) {
        return Failures.of(e, "example.org", 1).why();
    }

    private Failed https(int port) {
        return (Failed) http.fetch(
                FetchRequest.feed(URI.create("https://127.0.0.1:" + port + "/")).givenByUser(true));
    }

    private static SSLContext selfSigned(Path store)
            throws IOException, GeneralSecurityException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}
