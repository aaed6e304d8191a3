package app.broadsheet.importer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** The links of a page to the web. */
final class PageLinks {
    private static final int MOST = 5_000;

    private PageLinks() {}

    static List<LinkArea> of(PDPage page) {
        List<LinkArea> areas = new ArrayList<>();
        if (page.getRotation() != 0) {
            return areas;
        }
        try {
            PDRectangle box = page.getCropBox();
            for (PDAnnotation annotation : page.getAnnotations()) {
                String address = address(annotation);
                PDRectangle at = annotation.getRectangle();
                if (address != null && at != null && areas.size() < MOST) {
                    areas.add(new LinkArea(
                            at.getLowerLeftX() - box.getLowerLeftX(),
                            box.getUpperRightY() - at.getUpperRightY(),
                            at.getUpperRightX() - box.getLowerLeftX(),
                            box.getUpperRightY() - at.getLowerLeftY(),
                            address));
                }
            }
        } catch (IOException | RuntimeException damaged) {
            return areas;
        }
        return areas;
    }

    /** Where {@code annotation} leads, null when it is no link to the web. */
    static @Nullable String address(@Nullable Object annotation) {
        if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
            String address = action.getURI();
            return address != null && address.startsWith("http") ? address : null;
        }
        return null;
    }
}
