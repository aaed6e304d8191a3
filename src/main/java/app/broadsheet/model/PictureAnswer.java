package app.broadsheet.model;

/** What became of asking for pictures. */
public sealed interface PictureAnswer {
    /** They are stored. */
    record Here() implements PictureAnswer {}

    /** There is no network to ask. */
    record NoNetwork() implements PictureAnswer {}

    /** @param why a sentence, in English; empty when it is not known */
    record Failed(String why) implements PictureAnswer {}
}
