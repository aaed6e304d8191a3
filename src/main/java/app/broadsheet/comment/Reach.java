package app.broadsheet.comment;

import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.net.LocalAddresses;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which hosts on this computer or a private network may be asked: those that the user named. */
final class Reach {
    private Reach() {}

    /** Whether {@code address} is on the host of the feed that the article came by, or of the account in use. */
    static boolean given(CommentSubject subject, @Nullable CommentTarget target, URI address) {
        String host = host(address);
        return LocalAddresses.looksLocal(host)
                && (host.equals(host(subject.feed()))
                        || (target != null && target.account() != null && host.equals(host(target.endpoint()))));
    }

    static String host(@Nullable URI address) {
        String host = address == null ? null : address.getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    /** The host, with its port where it states one: what an account is kept under, and what is paced. */
    static String home(URI address) {
        return address.getPort() < 0 ? host(address) : host(address) + ":" + address.getPort();
    }
}
