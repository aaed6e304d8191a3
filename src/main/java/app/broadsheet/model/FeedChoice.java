package app.broadsheet.model;

import java.net.URI;

/**
 * A feed that a page offers.
 *
 * @param title as the page calls it, else the address; never blank
 * @param type for people: "RSS", "Atom", "JSON Feed"; empty when not known yet
 */
public record FeedChoice(URI address, String title, String type) {}
