package app.broadsheet.net;

import app.broadsheet.net.FetchResult.Failed;
import app.broadsheet.net.FetchResult.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.util.zip.DataFormatException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** What went wrong on the way, in words for the reader. */
final class Failures {
    private Failures() {}

    static Failed offline() {
        return new Failed(Reason.OFFLINE, "Broadsheet is working offline.");
    }

    static Failed cancelled() {
        return new Failed(Reason.CANCELLED, "It was stopped before it was done.");
    }

    static Failed badAddress(String address) {
        return new Failed(
                Reason.BAD_ADDRESS,
                "“" + shortened(address.replaceFirst("//[^/?#]*@", "//"))
                        + "” is not a web address that can be fetched.");
    }

    static Failed privateAddress(String host) {
        return new Failed(
                Reason.PRIVATE_ADDRESS,
                host + " is on this computer or a private network. Only an address there that you add yourself is"
                        + " fetched.");
    }

    static Failed tooLarge(String host, long most) {
        return new Failed(
                Reason.TOO_LARGE,
                host + " sent more than " + most / 1_000_000 + " MB, which is more than Broadsheet reads.");
    }

    /** The sentence for an exception that a connection to {@code host} ended with. */
    static Failed of(IOException e, String host, long most) {
        return switch (e) {
            case PublicDns.PrivateAddressException _ -> privateAddress(host);
            case UnknownHostException _ ->
                new Failed(
                        Reason.UNKNOWN_HOST,
                        host + " could not be found. The address may be wrong, or there is no network.");
            case BodyReader.TooLargeException _ -> tooLarge(host, most);
            case BodyReader.UnknownEncodingException _ ->
                new Failed(Reason.BAD_ANSWER, host + " sent its answer compressed in a way that was not asked for.");
            case SSLException tls -> new Failed(Reason.INSECURE, TlsSentences.of(tls, host));
            case ConnectException c when timedOut(c) -> slow(host);
            case ConnectException _ -> new Failed(Reason.NO_CONNECTION, host + " did not accept the connection.");
            case NoRouteToHostException _ -> new Failed(Reason.NO_CONNECTION, host + " cannot be reached from here.");
            case InterruptedIOException _ -> slow(host);
            case ProtocolException p when lost(p) -> broken(host);
            case ProtocolException _ -> Answers.senseless(host);
            case ZipException _ -> Answers.senseless(host);
            default -> e.getCause() instanceof DataFormatException ? Answers.senseless(host) : broken(host);
        };
    }

    private static Failed slow(String host) {
        return new Failed(Reason.TIMEOUT, host + " took too long to answer.");
    }

    private static Failed broken(String host) {
        return new Failed(Reason.NO_CONNECTION, "The connection to " + host + " broke before everything had come.");
    }

    private static boolean timedOut(IOException e) {
        return String.valueOf(e.getMessage()).contains("timed out");
    }

    private static boolean lost(ProtocolException e) {
        return String.valueOf(e.getMessage()).contains("unexpected end of stream");
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
