/**
 * Comments: reading threads, finding out where comments go, and the outbox that delivers the user's exactly once. One class
 * for each protocol; what they answer is sealed ({@link app.broadsheet.comment.Outcome}, {@link
 * app.broadsheet.comment.Sighting}).
 *
 * <p>Threads: everything that asks the network blocks and runs on virtual {@code fetch-*} threads; the store is only waited
 * for there. May use: {@code model}, {@code net}, {@code feed}, {@code content}, {@code store}, Jackson.
 *
 * <p>Exactly once, and why it holds: {@code SENDING} is on the disk before the connection opens; only an answer that the
 * protocol's own rules make certain ends doubt; and while a comment is in doubt it is sent again only where the site itself
 * refuses a second one. {@link app.broadsheet.comment.Settling} is all of these rules in one pure function.
 *
 * <p>Holes of the design that are closed here:
 *
 * <ul>
 *   <li>Doubt is a mark of its own ({@code Delivery.doubted}) and not only a state: a comment in doubt that is refused at
 *       the second try (thread closed meanwhile, say) is not known to be undelivered. It is looked for, then the user is
 *       asked.
 *   <li>WordPress takes two comments for the same only while their parents are the same, and moves an answer to the top
 *       when its parent is gone. So the parent is asked for before an answer in doubt is sent again.
 *   <li>WordPress says 409 also when nobody doubts: then the user said the same before, and is told so.
 *   <li>A 200 is an error page of WordPress' only if it looks like one; a proxy's or hotel's page at 200 leaves doubt.
 *   <li>An empty 2xx answer to CommentAPI is taken as accepted, a web page at 200 is not.
 *   <li>A status line that arrived counts even when the body broke off.
 *   <li>Mastodon and Discourse show other words than were written (a mention loses its server, a link its address). So a
 *       post of the user's from the time in question that reads otherwise leaves doubt: only when there is none did the
 *       comment not arrive. And what is older than the first attempt is never taken for it.
 *   <li>Who signs is part of what was queued: another account at the same site asks first.
 * </ul>
 */
@NullMarked
package app.broadsheet.comment;

import org.jspecify.annotations.NullMarked;
