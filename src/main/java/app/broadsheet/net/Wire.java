package app.broadsheet.net;

import okhttp3.OkHttpClient;

/**
 * What all exchanges share.
 *
 * @param open goes anywhere
 * @param guarded goes to public addresses only
 */
record Wire(
        HttpSettings settings,
        OkHttpClient open,
        OkHttpClient guarded,
        HostQueue queue,
        RateLimits rateLimits,
        SignInSchemes signIns) {}
