/**
 * HTTP for everyone: conditional GET, limits on time and size, redirects, politeness towards each host. Answers with a
 * sealed {@code FetchResult}; a failure is an answer, not an exception.
 *
 * <p>Threads: blocking calls, made on virtual {@code fetch-*} threads; may be interrupted. May use: {@code model},
 * OkHttp.
 */
@NullMarked
package app.broadsheet.net;

import org.jspecify.annotations.NullMarked;
