package app.broadsheet.refresh;

import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.FetchRequest;
import app.broadsheet.net.FetchResult;
import app.broadsheet.net.FetchResult.Reason;
import app.broadsheet.net.Http;
import app.broadsheet.net.SignIn;

/**
 * Fetches feeds, signed in where their server asks for it. The keyring is asked only then, so that feeds that are open to
 * everyone never unlock it.
 */
record SignedFetch(Http http, SignIns signIns) {
    /** Blocks. */
    FetchResult fetch(FetchRequest request, CancelFlag cancel) {
        SignIn known = signIns.atHand(request.address());
        FetchResult result = http.fetch(request.signedIn(known), cancel);
        if (known == null && needsSignIn(result)) {
            SignIn found = signIns.find(request.address());
            if (found != null) {
                result = http.fetch(request.signedIn(found), cancel);
            }
        }
        if (needsSignIn(result)) {
            signIns.asked(request.address());
        }
        return result;
    }

    static boolean needsSignIn(FetchResult result) {
        return result instanceof FetchResult.Failed failed && failed.reason() == Reason.NEEDS_SIGN_IN;
    }
}
