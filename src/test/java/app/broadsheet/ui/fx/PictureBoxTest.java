package app.broadsheet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Where a picture that is not stored says so. */
final class PictureBoxTest {
    private static final double WIDTH = 500;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void our_own_sentence_stands_where_the_page_begins() {
        assertThat(said("", NodeOrientation.LEFT_TO_RIGHT).getMinX()).isCloseTo(0, within(2.0));
        assertThat(said("", NodeOrientation.RIGHT_TO_LEFT).getMaxX()).isCloseTo(WIDTH, within(2.0));
    }

    @Test
    void a_description_keeps_the_side_of_its_language() {
        assertThat(said("A bridge at night", NodeOrientation.RIGHT_TO_LEFT).getMinX())
                .isCloseTo(0, within(2.0));
        assertThat(said("גשר בלילה", NodeOrientation.LEFT_TO_RIGHT).getMaxX()).isCloseTo(WIDTH, within(2.0));
    }

    /** Where what is said stands in the box, in the scene. */
    private static Bounds said(String alt, NodeOrientation page) {
        PictureSource nothing = _ -> CompletableFuture.completedFuture(Optional.empty());
        Picture picture = new Picture(URI.create("https://pictures.example/a.jpg"), alt, 0, 0);
        PictureBox box = onFx(() -> {
            PictureBox made = new PictureBox(picture, nothing, PictureBox.Fit.WHOLE);
            VBox article = new VBox(made);
            article.setNodeOrientation(page);
            Scene scene = new Scene(article, WIDTH, 300);
            article.applyCss();
            article.layout();
            assertThat(scene.getWidth()).isEqualTo(WIDTH);
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return onFx(() -> {
            assertThat(box.isMissing()).isTrue();
            box.getParent().applyCss();
            box.getParent().layout();
            Text text = texts(box).findFirst().orElseThrow();
            return text.localToScene(text.getBoundsInLocal());
        });
    }

    private static Stream<Text> texts(Parent in) {
        return in.getChildrenUnmodifiable().stream().flatMap(node -> switch (node) {
            case Text text when !text.getText().isEmpty() -> Stream.of(text);
            case Parent parent -> texts(parent);
            default -> Stream.of();
        });
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }
}
