package app.broadsheet.feed.xml;

import org.jsoup.nodes.Element;

/** An element, with its canonical name, that ROME does not read and we do. */
record Left(Element element, String name) {}
