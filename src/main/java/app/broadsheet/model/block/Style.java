package app.broadsheet.model.block;

/** How a run of text is set. */
public enum Style {
    EMPHASIS,
    STRONG,
    CODE,
    STRIKE,
    UNDERLINE,
    MARK,
    SUBSCRIPT,
    SUPERSCRIPT,
    SMALL
}
