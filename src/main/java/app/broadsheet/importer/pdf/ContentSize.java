package app.broadsheet.importer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Whether a page's drawing program is of a size that can be read: what is packed is counted before it is unpacked. */
final class ContentSize {
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private ContentSize() {}

    static boolean isSane(PDPage page) throws IOException {
        long total = 0;
        byte[] buffer = new byte[16 * 1024];
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext() && total <= MOST_BYTES; ) {
            COSStream stream = streams.next().getCOSObject();
            COSBase filter = stream.getFilters();
            if (filter instanceof COSArray several && several.size() > 1) {
                // Packed twice is how bombs are made; no program that makes pages does so with Flate.
                return several.toList().stream()
                                .filter(COSName.FLATE_DECODE::equals)
                                .count()
                        <= 1;
            }
            boolean packed = COSName.FLATE_DECODE.equals(filter)
                    || (filter instanceof COSArray one && one.size() == 1 && COSName.FLATE_DECODE.equals(one.get(0)));
            try (InputStream raw = stream.createRawInputStream();
                    InputStream in = packed ? new InflaterInputStream(raw) : raw) {
                for (int n = in.read(buffer); n >= 0 && total <= MOST_BYTES; n = in.read(buffer)) {
                    total += n;
                }
            } catch (ZipException | java.io.EOFException damaged) {
                // The library reads it as far as it goes.
            }
        }
        return total <= MOST_BYTES;
    }
}
