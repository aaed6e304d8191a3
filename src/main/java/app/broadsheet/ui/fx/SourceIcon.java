package app.broadsheet.ui.fx;

import app.broadsheet.model.FeedId;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A source's icon, or a tile with the first letter of its name, so that its place is never empty. For the eye only. Style
 * class {@code source-icon}, whose letter is {@code letter}; pseudo-classes {@code pictured} and {@code see-through} (an icon
 * with transparent parts, which may have been drawn for white paper).
 */
public final class SourceIcon extends Region {
    private static final PseudoClass PICTURED = PseudoClass.getPseudoClass("pictured");
    private static final PseudoClass SEE_THROUGH = PseudoClass.getPseudoClass("see-through");
    private static final int OPAQUE = 0xF0;

    private final SourceIcons icons;
    private final Latest latest = new Latest();
    /** Only before another word, so that a paper called "Die" keeps its letter; not "Los", which begins cities. */
    private static final Pattern ARTICLE = Pattern.compile(
            "^\\P{L}*(?:(?:the|le|la|les|der|die|das|el|il|lo|gli|de|het)\\s+(?=\\P{L}*\\p{L})|l['’](?=\\p{L}))",
            Pattern.CASE_INSENSITIVE);

    private final Text letter = new Text();
    private final ImageView view = new ImageView();
    /** Held here, since the icons hold it weakly. */
    private final InvalidationListener news = _ -> again();

    private @Nullable FeedId feed;

    /** Shows nothing yet. */
    public SourceIcon(SourceIcons icons) {
        this.icons = icons;
        getStyleClass().add("source-icon");
        letter.getStyleClass().add("letter");
        letter.setTextOrigin(VPos.CENTER);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        view.setVisible(false);
        LateChildren.of(getChildren(), letter, view);
        icons.newsProperty().addListener(new WeakInvalidationListener(news));
    }

    /**
     * Shows a source.
     *
     * @param now null where it is none that is followed
     * @param title what it is called
     */
    public void show(@Nullable FeedId now, String title) {
        letter.setText(first(title));
        boolean same = now != null && now.equals(feed);
        feed = now;
        if (now == null || icons.knows(now)) {
            latest.forget();
            show(now == null ? null : icons.known(now).orElse(null));
        } else {
            if (!same) {
                show((Image) null);
            }
            ask(now);
        }
    }

    private void again() {
        // Reading the value makes the property tell the next change, too.
        if (icons.newsProperty().get() > 0 && feed != null && view.getImage() == null) {
            ask(feed);
        }
    }

    private void ask(FeedId asked) {
        latest.show(
                icons.ask(asked),
                icon -> {
                    icons.learn(asked, icon);
                    show(icon.orElse(null));
                },
                _ -> {});
    }

    private void show(@Nullable Image icon) {
        view.setImage(icon);
        view.setVisible(icon != null);
        letter.setVisible(icon == null);
        pseudoClassStateChanged(PICTURED, icon != null);
        pseudoClassStateChanged(SEE_THROUGH, icon != null && isSeeThrough(icon));
        requestLayout();
    }

    /** By its corners and the middles of its edges; round corners of a full square count as well, and lose nothing by it. */
    private static boolean isSeeThrough(Image icon) {
        PixelReader pixels = icon.getPixelReader();
        int right = (int) icon.getWidth() - 1;
        int bottom = (int) icon.getHeight() - 1;
        if (pixels == null || right < 1 || bottom < 1) {
            return false;
        }
        int clear = 0;
        for (int x : new int[] {0, right / 2, right}) {
            for (int y : new int[] {0, bottom / 2, bottom}) {
                clear += pixels.getArgb(x, y) >>> 24 < OPAQUE ? 1 : 0;
            }
        }
        return clear > 2;
    }

    /** An article at the beginning says nothing: half of all papers would have the same letter. */
    private static String first(String title) {
        String name = ARTICLE.matcher(title).replaceFirst("");
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("•")
                .toUpperCase(Locale.ROOT);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        view.setFitWidth(width);
        view.setFitHeight(height);
        Image icon = view.getImage();
        double scale = icon == null ? 1 : Math.min(width / icon.getWidth(), height / icon.getHeight());
        double shownWidth = icon == null ? 0 : icon.getWidth() * scale;
        double shownHeight = icon == null ? 0 : icon.getHeight() * scale;
        view.relocate(snappedLeftInset() + (width - shownWidth) / 2, snappedTopInset() + (height - shownHeight) / 2);
        letter.setX(snapPositionX(
                snappedLeftInset() + (width - letter.getLayoutBounds().getWidth()) / 2));
        letter.setY(snappedTopInset() + height / 2);
    }
}
