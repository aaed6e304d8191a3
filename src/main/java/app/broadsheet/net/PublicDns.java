package app.broadsheet.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Answers only with public addresses, so that a name that somebody else chose cannot lead to this computer or a private
 * network. What is answered is what is connected to: a name that changes its address in between gains nothing.
 */
record PublicDns(Dns system) implements Dns {
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> all = system.lookup(host);
        List<InetAddress> open =
                all.stream().filter(address -> !LocalAddresses.isLocal(address)).toList();
        if (open.isEmpty() && !all.isEmpty()) {
            throw new PrivateAddressException(host);
        }
        return open;
    }

    /** The name leads only to private addresses. */
    static final class PrivateAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        PrivateAddressException(String host) {
            super(host);
        }
    }
}
