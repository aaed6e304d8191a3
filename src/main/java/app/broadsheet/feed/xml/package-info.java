/**
 * Feeds written in XML: a forgiving tree of the text, and the names of its vocabularies whatever their prefixes and
 * spellings. What ROME reads is mended and handed over to it; the rest is read here, and both meet in the {@code wire}
 * records ({@code EntryReader}, {@code ChannelReader}). RSS, RDF and Atom go one way, since real feeds mix them.
 *
 * <p>Safe by construction: jsoup's XML parser never opens anything, resolves no doctype and expands no declared entity;
 * depth is limited; ROME's own XML parser is never reached.
 *
 * <p>Threads: pure functions. Uses jsoup.
 */
@NullMarked
package app.broadsheet.feed.xml;

import org.jspecify.annotations.NullMarked;
