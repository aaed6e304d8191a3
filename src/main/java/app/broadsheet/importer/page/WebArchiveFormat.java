package app.broadsheet.importer.page;

import app.broadsheet.feed.text.Addresses;
import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.file.PropertyList;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Safari's web archives: a property list with the page ({@code WebMainResource}) and its files. */
public final class WebArchiveFormat implements FileFormat {
    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        if (!PropertyList.is(file)) {
            return Optional.empty();
        }
        Optional<Object> root = PropertyList.read(file);
        if (root.isPresent()
                && root.get() instanceof Map<?, ?> archive
                && archive.get("WebMainResource") instanceof Map<?, ?> page) {
            Map<?, ?> shown = frame(archive).orElse(page);
            return Optional.of(plan(file, shown, archive.get("WebSubresources")));
        }
        return Optional.of(new ImportPlan.Unreadable(
                "This property list of macOS is neither a link nor a saved page, or it is damaged."));
    }

    /** Of a page that only divides the window into frames, the frame that holds most. */
    private static Optional<Map<?, ?>> frame(Map<?, ?> archive) {
        Map<?, ?> page = (Map<?, ?>) archive.get("WebMainResource");
        boolean frames = page != null
                && page.get("WebResourceData") instanceof byte[] data
                && HtmlText.decode(data, "").toLowerCase(Locale.ROOT).contains("<frameset");
        if (!frames || !(archive.get("WebSubframeArchives") instanceof List<?> subframes)) {
            return Optional.empty();
        }
        Map<?, ?> largest = null;
        for (Object subframe : subframes) {
            if (subframe instanceof Map<?, ?> one
                    && one.get("WebMainResource") instanceof Map<?, ?> resource
                    && (largest == null || size(resource) > size(largest))) {
                largest = resource;
            }
        }
        return Optional.ofNullable(largest);
    }

    private static int size(Map<?, ?> resource) {
        return resource.get("WebResourceData") instanceof byte[] data ? data.length : 0;
    }

    private static ImportPlan plan(DroppedFile file, Map<?, ?> page, @Nullable Object resources) {
        if (!(page.get("WebResourceData") instanceof byte[] data)) {
            return new ImportPlan.Unreadable("This web archive is broken: it holds no page.");
        }
        if (!text(page, "WebResourceMIMEType").contains("html")) {
            return new ImportPlan.Unreadable("This web archive holds something that is not a web page.");
        }
        PageFiles files = new PageFiles();
        for (Object resource : resources instanceof List<?> list ? list : List.of()) {
            if (resource instanceof Map<?, ?> part && part.get("WebResourceData") instanceof byte[] bytes) {
                URI address = Addresses.web(null, text(part, "WebResourceURL"));
                if (address != null && text(part, "WebResourceMIMEType").startsWith("image/")) {
                    files.add(address.toString(), () -> bytes);
                }
            }
        }
        String html = HtmlText.decode(data, text(page, "WebResourceTextEncodingName"));
        return new SavedPage(html, Addresses.web(null, text(page, "WebResourceURL")), file.saved(), files)
                .title(file.title())
                .plan();
    }

    private static String text(Map<?, ?> resource, String name) {
        return resource.get(name) instanceof String text ? text : "";
    }
}
