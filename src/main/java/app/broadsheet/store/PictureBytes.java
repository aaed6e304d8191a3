package app.broadsheet.store;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A picture's bytes as they came.
 *
 * @param address as the article names it
 * @param mediaType as its source says, null when it does not
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes that are handed over once: neither compared nor copied
public record PictureBytes(
        URI address, byte[] bytes, @Nullable String mediaType) {}
