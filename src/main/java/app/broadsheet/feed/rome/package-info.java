/**
 * The reading of the standard vocabularies, which is ROME's: RSS, Atom, Dublin Core. {@code xml} mends a feed and puts
 * what ROME reads into a {@link app.broadsheet.feed.rome.StandardDocument}; ROME reads it; here its beans become
 * {@code wire} records. This is the only package that sees ROME and JDOM.
 *
 * <p>ROME is handed a tree, not a text: nothing is written out and parsed again, so that its XML parser, with doctypes and
 * entities, is never reached. An element that ROME refuses costs that element and nothing else.
 *
 * <p>Threads: pure functions, and documents that stay with the thread that fills them. Uses ROME and JDOM.
 */
@NullMarked
package app.broadsheet.feed.rome;

import org.jspecify.annotations.NullMarked;
