package app.broadsheet.net;

import java.net.NetworkInterface;
import java.net.SocketException;

/** Whether this computer has a network at all. */
public final class LocalNetwork {
    private LocalNetwork() {}

    /**
     * Whether an interface other than the computer's own is up. Asks no other computer, and says nothing of whether the
     * network leads anywhere. True where the system does not tell.
     */
    public static boolean isUp() {
        try {
            return NetworkInterface.networkInterfaces().anyMatch(LocalNetwork::leadsOut);
        } catch (SocketException _) {
            return true;
        }
    }

    private static boolean leadsOut(NetworkInterface one) {
        try {
            return one.isUp()
                    && !one.isLoopback()
                    && one.inetAddresses().findAny().isPresent();
        } catch (SocketException _) {
            return false;
        }
    }
}
