package app.broadsheet.importer.page;

import app.broadsheet.importer.plan.PictureBytes;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The pictures that came with a page, by the address that the page uses for them. Decoded when an article asks. */
public final class PageFiles {
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private final Map<String, Supplier<byte[]>> files = new HashMap<>();

    /** Adds a file; of several with one address the first counts. */
    public void add(String address, Supplier<byte[]> bytes) {
        files.putIfAbsent(address, bytes);
    }

    /** Whether there is a file with this address. */
    public boolean has(String address) {
        return files.containsKey(address);
    }

    /** Those of {@code pictures} that came with the page. */
    public List<PictureBytes> of(List<Picture> pictures) {
        List<PictureBytes> found = new ArrayList<>();
        long total = 0;
        for (URI address : pictures.stream().map(Picture::address).distinct().toList()) {
            Supplier<byte[]> file = files.get(address.toString());
            byte[] bytes = file == null ? new byte[0] : file.get();
            total += bytes.length;
            if (bytes.length > 0 && total <= MOST_BYTES) {
                found.add(new PictureBytes(address, bytes));
            }
        }
        return found;
    }
}
