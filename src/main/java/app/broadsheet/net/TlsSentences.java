package app.broadsheet.net;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateRevokedException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Why a connection cannot be trusted, in words for the reader. */
final class TlsSentences {
    private TlsSentences() {}

    static String of(SSLException e, String host) {
        if (e instanceof SSLPeerUnverifiedException) {
            return "The certificate that " + host + " shows is for another site, so it may not be " + host + ".";
        }
        boolean certificate = false;
        Throwable cause = e;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof CertificateExpiredException || isReason(cause, BasicReason.EXPIRED)) {
                return "The certificate of " + host
                        + " has expired, so the connection cannot be trusted. If this happens with every site, check"
                        + " this computer's clock.";
            }
            if (cause instanceof CertificateNotYetValidException || isReason(cause, BasicReason.NOT_YET_VALID)) {
                return "The certificate of " + host
                        + " is not valid yet, so the connection cannot be trusted. If this happens with every site,"
                        + " check this computer's clock.";
            }
            if (cause instanceof CertificateRevokedException || isReason(cause, BasicReason.REVOKED)) {
                return "The certificate of " + host + " was withdrawn, so the connection cannot be trusted.";
            }
            certificate |= cause instanceof CertificateException || cause instanceof CertPathValidatorException;
            cause = cause.getCause();
        }
        if (certificate) {
            return "The certificate of " + host
                    + " does not come from an authority that this computer trusts, so the connection cannot be"
                    + " trusted.";
        }
        return "A secure connection to " + host + " could not be set up.";
    }

    private static boolean isReason(Throwable cause, BasicReason reason) {
        return cause instanceof CertPathValidatorException path && path.getReason() == reason;
    }
}
