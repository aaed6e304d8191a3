/**
 * Feeds written in XML: a forgiving tree of the text, the names of its vocabularies whatever their prefixes and
 * spellings, and from them the {@code wire} records. RSS, RDF and Atom are read by one set of classes, since real feeds
 * mix them.
 *
 * <p>Safe by construction: jsoup's XML parser never opens anything, resolves no doctype and expands no declared entity;
 * depth is limited.
 *
 * <p>Threads: pure functions. Uses jsoup.
 */
@NullMarked
package app.broadsheet.feed.xml;

import org.jspecify.annotations.NullMarked;
