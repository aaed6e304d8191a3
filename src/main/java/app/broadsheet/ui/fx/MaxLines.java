package app.broadsheet.ui.fx;

import javafx.css.CssMetaData;
import javafx.css.StyleConverter;
import javafx.css.StyleableIntegerProperty;
import javafx.css.StyleableProperty;

/** At most how many lines a {@link WrappedText} shows; 0 for all. */
final class MaxLines extends StyleableIntegerProperty {
    static final CssMetaData<WrappedText, Number> CSS =
            new CssMetaData<>("-max-lines", StyleConverter.getSizeConverter(), 0) {
                @Override
                public boolean isSettable(WrappedText text) {
                    return !text.maxLines().isBound();
                }

                @Override
                public StyleableProperty<Number> getStyleableProperty(WrappedText text) {
                    return text.maxLines();
                }
            };

    private final WrappedText owner;
    private final Runnable changed;

    MaxLines(WrappedText owner, Runnable changed) {
        super(0);
        this.owner = owner;
        this.changed = changed;
    }

    @Override
    protected void invalidated() {
        get();
        changed.run();
    }

    @Override
    public Object getBean() {
        return owner;
    }

    @Override
    public String getName() {
        return "maxLines";
    }

    @Override
    public CssMetaData<WrappedText, Number> getCssMetaData() {
        return CSS;
    }
}
