package app.broadsheet.ui.fx;

import app.broadsheet.model.FeedId;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.image.Image;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The icons of sources as they are stored: asked for where they are shown, the last few hundred kept. FX thread only. */
public final class SourceIcons {
    private static final int KEPT = 400;
    /** Icons come one by one while feeds are fetched: shown in a few steps, so that nothing is asked again and again. */
    private static final Duration TOGETHER = Duration.millis(500);

    private final Function<FeedId, CompletableFuture<Optional<byte[]>>> stored;
    private final ReadOnlyIntegerWrapper news = new ReadOnlyIntegerWrapper();
    private final Map<FeedId, Optional<Image>> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<FeedId, Optional<Image>> eldest) {
            return size() > KEPT;
        }
    };
    private @Nullable PauseTransition soon;

    /** @param stored finds a source's icon, as a PNG; completes on any thread */
    public SourceIcons(Function<FeedId, CompletableFuture<Optional<byte[]>>> stored) {
        this.stored = stored;
    }

    /** None: every source has its letter. */
    public static SourceIcons none() {
        return new SourceIcons(_ -> CompletableFuture.completedFuture(Optional.empty()));
    }

    /** Icons were stored: those that were missing are asked for again, soon. */
    public void changed() {
        if (soon == null) {
            soon = new PauseTransition(TOGETHER);
            soon.setOnFinished(_ -> {
                known.values().removeIf(Optional::isEmpty);
                news.set(news.get() + 1);
            });
        }
        soon.play();
    }

    /** Changes whenever icons may be there that were missing before. */
    ReadOnlyIntegerProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** Whether it is known already what icon a source has, or that it has none. */
    boolean knows(FeedId feed) {
        return known.containsKey(feed);
    }

    /** The icon as far as it is known. */
    Optional<Image> known(FeedId feed) {
        return known.getOrDefault(feed, Optional.empty());
    }

    /** Asks for a source's icon; it is read where the answer comes from, and a broken one is none. */
    CompletableFuture<Optional<Image>> ask(FeedId feed) {
        return stored.apply(feed)
                .thenApply(png -> png.map(bytes -> new Image(new ByteArrayInputStream(bytes)))
                        .filter(image -> !image.isError()))
                .exceptionally(_ -> Optional.empty());
    }

    void learn(FeedId feed, Optional<Image> icon) {
        known.put(feed, icon);
    }
}
