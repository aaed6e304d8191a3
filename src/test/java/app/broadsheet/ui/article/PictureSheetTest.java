package app.broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.model.block.Span;
import app.broadsheet.ui.fx.Theme;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import app.broadsheet.ui.fx.ZoomPane;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Looking closely at an article's pictures, with keys, buttons and the wheel. */
final class PictureSheetTest {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1200;

    private final FxRobot robot = new FxRobot();
    private final Map<URI, Path> files = new HashMap<>();
    private final List<URI> browsed = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void show() throws Exception {
        URI large = stored("large.png", WIDTH, HEIGHT);
        URI small = stored("small.png", 40, 30);
        URI broken = URI.create("https://example.org/broken.png");
        files.put(broken, Files.writeString(folder.resolve("broken.png"), "no picture"));
        List<Block.Figure> figures = List.of(
                figure(large, "A harbour", URI.create("https://example.org/page")),
                figure(small, "", null),
                figure(broken, "Broken", null),
                figure(URI.create("https://example.org/not-here.png"), "Not here", null));
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            PictureSheet sheet = new PictureSheet(
                    figures,
                    0,
                    address -> CompletableFuture.completedFuture(Optional.ofNullable(files.get(address))),
                    browsed::add,
                    Words.of(PictureSheet.class),
                    () -> closed.add("closed"));
            Scene scene = new Scene(sheet, 700, 600);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.show();
            sheet.requestFocus();
        });
        decoded(WIDTH);
    }

    @AfterEach
    void tidy() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void all_of_it_is_seen_first_then_its_own_size_and_all_of_it_again() {
        Bounds fitting = drawn();
        assertThat(fitting.getWidth()).isLessThanOrEqualTo(pane().getWidth() + 1);
        assertThat(fitting.getWidth() / fitting.getHeight()).isCloseTo((double) WIDTH / HEIGHT, within(0.02));
        robot.type(KeyCode.DIGIT1);
        assertThat(drawn().getWidth()).isCloseTo(WIDTH, within(1.0));
        assertThat(drawn().getCenterX()).isCloseTo(pane().getWidth() / 2, within(2.0));
        robot.type(KeyCode.DIGIT0);
        assertThat(drawn().getWidth()).isCloseTo(fitting.getWidth(), within(1.0));
    }

    @Test
    void the_wheel_keeps_what_is_under_the_mouse() {
        double sceneX = 500;
        double sceneY = 220;
        Point2D at = pane().sceneToLocal(sceneX, sceneY);
        double x = at.getX();
        double y = at.getY();
        Bounds before = drawn();
        double share = (x - before.getMinX()) / before.getWidth();
        double down = (y - before.getMinY()) / before.getHeight();
        robot.interact(() -> pane().fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                sceneX,
                sceneY,
                sceneX,
                sceneY,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                400,
                0,
                400,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null)));
        Bounds after = drawn();
        assertThat(after.getWidth()).isGreaterThan(before.getWidth() * 2);
        assertThat((x - after.getMinX()) / after.getWidth()).isCloseTo(share, within(0.01));
        assertThat((y - after.getMinY()) / after.getHeight()).isCloseTo(down, within(0.01));
    }

    @Test
    void it_moves_no_farther_than_its_edge_and_never_shrinks_below_all_of_it() {
        robot.type(KeyCode.DIGIT1);
        robot.type(KeyCode.LEFT, 40);
        assertThat(drawn().getMinX()).isCloseTo(0, within(1.0));
        robot.type(KeyCode.RIGHT, 40);
        assertThat(drawn().getMaxX()).isCloseTo(pane().getWidth(), within(1.0));
        robot.type(KeyCode.MINUS, 30);
        assertThat(drawn().getWidth()).isLessThanOrEqualTo(pane().getWidth() + 1);
        assertThat(pane().scaleProperty().get()).isZero();
        robot.type(KeyCode.PLUS, 40);
        assertThat(pane().scaleProperty().get()).isEqualTo(8);
    }

    @Test
    void the_arrows_go_to_the_next_picture_and_those_that_cannot_be_shown_do_no_harm() throws Exception {
        assertThat(caption()).isEqualTo("A harbour");
        robot.type(KeyCode.RIGHT);
        decoded(40);
        assertThat(drawn().getWidth()).as("a small one is not blown up").isCloseTo(40, within(1.0));
        robot.type(KeyCode.RIGHT);
        assertThat(caption()).isEqualTo("Broken");
        robot.type(KeyCode.PLUS, 3).type(KeyCode.DIGIT1).type(KeyCode.DIGIT0);
        robot.type(KeyCode.RIGHT);
        assertThat(caption()).isEqualTo("Not here");
        robot.type(KeyCode.RIGHT);
        decoded(WIDTH);
        assertThat(caption()).isEqualTo("A harbour");
        robot.type(KeyCode.ESCAPE);
        assertThat(closed).containsExactly("closed");
    }

    private URI stored(String name, int width, int height) throws Exception {
        URI address = URI.create("https://example.org/" + name);
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        files.put(address, file);
        return address;
    }

    private static Block.Figure figure(URI address, String caption, @Nullable URI link) {
        return new Block.Figure(
                new Picture(address, "", 0, 0),
                caption.isEmpty() ? List.of() : List.of(Span.Text.plain(caption)),
                link);
    }

    private void decoded(int width) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> pane().image() != null && Math.abs(pane().image().getWidth() - width) < 1);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ZoomPane pane() {
        return robot.lookup(".zoom-pane").queryAs(ZoomPane.class);
    }

    /** Where the picture is in its pane. */
    private Bounds drawn() {
        Bounds[] drawn = new Bounds[1];
        robot.interact(() -> {
            pane().getScene().getRoot().layout();
            Node view = pane().getChildrenUnmodifiable().getFirst();
            assertThat(view).isInstanceOf(ImageView.class);
            drawn[0] = view.getBoundsInParent();
        });
        return drawn[0];
    }

    private String caption() {
        return robot.lookup(".sheet-caption").queryAs(WrappedText.class).getText();
    }
}
