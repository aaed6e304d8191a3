/**
 * Fetch, parse, clean, save, index: the way of a feed's articles into the store, and when to go it.
 *
 * <p>Threads: HTTP on virtual {@code fetch-*} threads, parsing on {@code cpu}, writing through {@code store}. May use:
 * {@code model}, {@code net}, {@code feed}, {@code content}, {@code store}, {@code index}.
 *
 * <p>What building added to the design: {@code fetch-*} threads also wait for {@code cpu} and {@code store} to finish
 * with what they brought, a bounded number of bytes at once, so that memory stays bounded when fetching is faster than
 * parsing: nobody is asked for more while what came before has no room yet. What a server sends a second time, byte for byte,
 * is not read a second time. When no server at all can be reached, no feed is blamed.
 *
 * <p>Private feeds ({@link app.broadsheet.refresh.SignedFetch}): a feed is asked for openly first, and the keyring only
 * when its server wants a sign-in, so that no keyring is unlocked for feeds that are open to everyone. From then on the
 * sign-in goes along, to the origin that it was given for only. Where a feed's address leads to another server that asks,
 * the reader may sign in there, for the feeds of that address alone: no other feed's redirect can make use of it. Beside
 * the settings stands where there is a sign-in, but neither name nor password.
 *
 * <p>Icons ({@link app.broadsheet.refresh.IconIntake}) come from the publisher's own site, after one of its feeds was fetched and
 * once a month at most. No service is asked for them: it would learn what is read here. What a feed itself names as its
 * picture is not taken: most are wide logos, and one site's feeds would each need their own.
 *
 * <p>Offline editions ({@link app.broadsheet.refresh.EditionPreparer}): what an article lacks is worked out from the store, never
 * kept here, so that a kill at any moment costs only what was under way: a page's text, its pictures' names and the mark that
 * it is there are one transaction; a picture is a file first and a row after. What fails while the computer has no network
 * ({@link app.broadsheet.refresh.Surroundings}) was not tried. Pictures are written anew by the JDK's {@code
 * javax.imageio}, since JavaFX can read pictures, but not write them.
 *
 * <p>Whose pictures come by themselves is part of the rules: who follows a source lets them come with its articles, until it is
 * chosen otherwise, for it or for all; what was saved from a file follows nobody, and a letter's pictures tell its sender who
 * opened it, so those wait until they are asked for ({@link app.broadsheet.refresh.PictureRequest}) or let come for all saved
 * articles. A page whose address the reader gave is asked for with its pictures.
 */
@NullMarked
package app.broadsheet.refresh;

import org.jspecify.annotations.NullMarked;
