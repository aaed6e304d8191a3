/**
 * HTTP for everyone: conditional GET, limits on time and size, redirects, politeness towards each host. Answers with a
 * sealed {@code FetchResult}; a failure is an answer, not an exception.
 *
 * <p>Threads: blocking calls, made on virtual {@code fetch-*} threads; may be interrupted. May use: {@code model},
 * OkHttp.
 *
 * <p>Where building showed the design wrong: OkHttp was to do redirects and gzip. Redirects are followed here, so that
 * each target is checked before a socket is opened; decompression is done here, since servers are wrong about their
 * headers and the size limit counts what comes out; {@code Retry-After} is kept from OkHttp, see {@code RetryAfter}.
 * One or two requests a host is for other people's hosts: the user's own local ones have only the limit of all.
 */
@NullMarked
package app.broadsheet.net;

import org.jspecify.annotations.NullMarked;
