package app.broadsheet.net;

/** What an answer is wanted for: sets which forms are asked for and how much is read. */
public enum Purpose {
    /** A feed or a subscription list; a page is welcome too, since it may name one. */
    FEED("application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9,"
            + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.5"),
    /** A web page. */
    PAGE("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5"),
    /** A picture, best in a form that can be drawn here: servers that choose by this header send no WebP or AVIF. */
    PICTURE("image/png, image/jpeg, image/gif, image/bmp;q=0.8, */*;q=0.1"),
    /** A site's icon: a small picture. */
    ICON("image/png, image/svg+xml, image/x-icon, image/vnd.microsoft.icon, image/gif;q=0.8, image/*;q=0.5, */*;q=0.1");

    private final String accept;

    Purpose(String accept) {
        this.accept = accept;
    }

    /** The {@code Accept} header (RFC 9110, 12.5.1). */
    String accept() {
        return accept;
    }
}
