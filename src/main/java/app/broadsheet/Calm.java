package app.broadsheet;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/**
 * Tells when a window shows all that it was asked to: no answer is outstanding and every picture is decoded, for some
 * frames in a row, since an answer may lead to a further question. FX thread only.
 */
final class Calm extends AnimationTimer {
    private static final int FRAMES = 12;

    private final Node content;
    private final BooleanSupplier answering;
    private final CompletableFuture<Void> reached = new CompletableFuture<>();
    private int calmFrames;

    private Calm(Node content, BooleanSupplier answering) {
        this.content = content;
        this.answering = answering;
    }

    /** Completes, on the FX thread, when {@code content} has come to rest. */
    static CompletableFuture<Void> of(Node content, BooleanSupplier answering) {
        Calm calm = new Calm(content, answering);
        calm.start();
        return calm.reached;
    }

    @Override
    public void handle(long now) {
        calmFrames = answering.getAsBoolean() || isDecoding(content) ? 0 : calmFrames + 1;
        if (calmFrames >= FRAMES) {
            stop();
            reached.complete(null);
        }
    }

    private static boolean isDecoding(Node node) {
        if (node instanceof ImageView view) {
            Image image = view.getImage();
            return image != null && !image.isError() && image.getProgress() < 1;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Calm::isDecoding);
    }
}
