package app.broadsheet.app;

import app.broadsheet.content.picture.DrawablePicture;
import java.net.URI;
import java.util.Base64;

/** A picture that is written out in the text itself ({@code data:}, RFC 2397), in Base64. Pure functions. */
final class WrittenPicture {
    private WrittenPicture() {}

    /** Its bytes, as the window can draw them; none when it is damaged. */
    static byte[] bytes(URI address) {
        String written = address.getSchemeSpecificPart();
        try {
            return DrawablePicture.of(Base64.getMimeDecoder().decode(written.substring(written.indexOf(',') + 1)));
        } catch (IllegalArgumentException broken) {
            return new byte[0];
        }
    }
}
