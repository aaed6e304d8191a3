package app.broadsheet.ui.settings;

import app.broadsheet.app.Appearance;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How things look, as the user chooses it. Each choice shows at once and is remembered. FX thread only. */
public final class AppearanceModel {
    private static final int STEP = 10;
    private static final int SMALLEST = 70;
    private static final int LARGEST = 250;

    private final Remember remember;
    private final ReadOnlyObjectWrapper<Appearance> appearance;

    /** Changes what is remembered; answers what it is now: {@code Preferences.appearance}. */
    @FunctionalInterface
    public interface Remember {
        /** Changes and answers. */
        Appearance change(UnaryOperator<Appearance> change);
    }

    /** @param now how things look now */
    public AppearanceModel(Appearance now, Remember remember) {
        this.remember = remember;
        this.appearance = new ReadOnlyObjectWrapper<>(now);
    }

    /** How things look. */
    public ReadOnlyObjectProperty<Appearance> appearanceProperty() {
        return appearance.getReadOnlyProperty();
    }

    /** Chooses light, dark or what the system has. */
    public void theme(Appearance.Theme theme) {
        change(now -> now.with(theme));
    }

    /** Chooses the article's typeface. */
    public void typeface(Appearance.Typeface typeface) {
        change(now -> now.with(typeface));
    }

    /** Chooses how wide the article's text is set. */
    public void column(Appearance.Column column) {
        change(now -> now.with(column));
    }

    /** Chooses how far the article's lines are apart. */
    public void lines(Appearance.Lines lines) {
        change(now -> now.with(lines));
    }

    /** Chooses how the article's lines end. */
    public void edge(Appearance.Edge edge) {
        change(now -> now.with(edge));
    }

    /** Makes the article's text larger (1) or smaller (−1) by a step, within what is allowed. */
    public void resize(int steps) {
        change(now -> now.withTextSize(Math.clamp(now.textSize() + (long) STEP * steps, SMALLEST, LARGEST)));
    }

    /** Gives the article's text its standard size. */
    public void standardSize() {
        change(now -> now.withTextSize(Appearance.DEFAULT.textSize()));
    }

    private void change(UnaryOperator<Appearance> change) {
        appearance.set(remember.change(change));
    }
}
