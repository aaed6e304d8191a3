package app.broadsheet.model;

/** How the pictures of a source are kept. */
public enum PictureChoice {
    /** Not at all. */
    NONE,
    /** As sharp as a window shows them. */
    REDUCED,
    /** As the publisher gives them. */
    ORIGINAL
}
