package app.broadsheet.ui.comments;

import app.broadsheet.app.Commenting;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentParent;
import app.broadsheet.model.Identity;
import app.broadsheet.model.OwnComment;
import app.broadsheet.ui.fx.Latest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The one comment that is being written. FX thread only. */
public final class EditorModel {
    private static final Logger LOG = Logger.getLogger(EditorModel.class.getName());

    private final Commenting commenting;
    private final ReadOnlyObjectWrapper<@Nullable OwnComment> comment = new ReadOnlyObjectWrapper<>(this, "comment");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final Latest latest = new Latest();
    private String kept = "";

    EditorModel(Commenting commenting) {
        this.commenting = commenting;
    }

    /** Opens the draft on the article or of an answer to {@code parent}. */
    void open(ArticleId article, @Nullable CommentParent parent, String begin) {
        close();
        latest.show(
                commenting.draft(article, parent),
                draft -> {
                    edit(draft);
                    if (!begin.isEmpty() && !text.get().contains(begin)) {
                        text.set(text.get().isBlank() ? begin : text.get() + "\n\n" + begin);
                    }
                },
                problem -> LOG.log(Level.WARNING, "A draft cannot be opened", problem));
    }

    /** Goes on with a comment; nothing when it cannot be changed now. */
    void edit(OwnComment existing) {
        if (!existing.editable()) {
            return;
        }
        kept = existing.text();
        text.set(existing.text());
        comment.set(existing);
    }

    /** Keeps what was typed. */
    CompletableFuture<Boolean> save() {
        OwnComment open = comment.get();
        if (open == null || text.get().equals(kept)) {
            return CompletableFuture.completedFuture(true);
        }
        String now = text.get();
        kept = now;
        CompletableFuture<Boolean> saved = commenting.save(open.id(), now);
        var _ = saved.whenComplete((done, problem) -> {
            if (problem != null) {
                LOG.log(Level.WARNING, "A draft cannot be kept", problem);
            }
        });
        return saved;
    }

    /** Puts it into the outbox, and closes. */
    CompletableFuture<Boolean> queue(Identity identity) {
        OwnComment open = comment.get();
        if (open == null || text.get().isBlank()) {
            return CompletableFuture.completedFuture(false);
        }
        CompletableFuture<Boolean> queued = save().thenCompose(saved -> commenting.queue(open.id(), identity));
        comment.set(null);
        return queued;
    }

    /** Keeps it as a draft and closes; an empty new one is not kept. */
    void close() {
        latest.forget();
        OwnComment open = comment.get();
        if (open == null) {
            return;
        }
        if (text.get().isBlank()) {
            var _ = commenting.discard(open.id());
        } else {
            var _ = save();
        }
        comment.set(null);
    }

    /** Closes without keeping anything more: the comment itself was thrown away. */
    void abandon() {
        latest.forget();
        comment.set(null);
    }

    /** Closes when what is open here was sent or thrown away elsewhere. */
    void changed(List<OwnComment> all) {
        OwnComment open = comment.get();
        if (open != null) {
            boolean still = all.stream().anyMatch(one -> one.id().equals(open.id()) && one.editable());
            if (!still) {
                abandon();
            }
        }
    }

    /** What is open; null when nothing is. */
    ReadOnlyObjectProperty<@Nullable OwnComment> commentProperty() {
        return comment.getReadOnlyProperty();
    }

    /** What is typed. */
    StringProperty textProperty() {
        return text;
    }

    Identity identity() {
        return commenting.identity();
    }
}
