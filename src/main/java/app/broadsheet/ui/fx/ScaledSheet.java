package app.broadsheet.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * A style sheet with its type and the widths of its columns larger or smaller. Sizes in em would be the obvious way, but
 * on nested nodes JavaFX takes them now of the parent's type, now of the root's.
 */
final class ScaledSheet {
    private static final Logger LOG = Logger.getLogger(ScaledSheet.class.getName());
    private static final Pattern SIZE = Pattern.compile(
            "(-fx-font-size|-fx-line-spacing|-fx-translate-y|-fx-max-width|-fx-spacing): (-?[0-9.]+)px");

    private ScaledSheet() {}

    /** The address of the sheet at {@code address}, scaled; the sheet itself when it cannot be read. */
    static String of(String address, int percent) {
        try (InputStream bytes = URI.create(address).toURL().openStream()) {
            String sheet = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            String scaled = SIZE.matcher(sheet)
                    .replaceAll(match -> match.group(1) + ": "
                            + String.format(Locale.ROOT, "%.1fpx", Double.parseDouble(match.group(2)) * percent / 100));
            return "data:text/css;base64,"
                    + Base64.getEncoder().encodeToString(scaled.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The style sheet cannot be scaled", e);
            return address;
        }
    }
}
