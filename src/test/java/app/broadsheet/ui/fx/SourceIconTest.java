package app.broadsheet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.FeedId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class SourceIconTest {
    private static final FeedId ONE = new FeedId(1);
    private static final FeedId OTHER = new FeedId(2);

    private final FxRobot robot = new FxRobot();
    private final Map<FeedId, byte[]> stored = new HashMap<>();
    private final SourceIcons icons =
            new SourceIcons(feed -> CompletableFuture.completedFuture(Optional.ofNullable(stored.get(feed))));

    @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
    private SourceIcon icon;

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            icon = new SourceIcon(icons);
            Scene scene = new Scene(new HBox(icon), 100, 60);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void tidy() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void the_letter_is_not_that_of_an_article() {
        Map<String, String> letters = Map.of(
                "The Guardian",
                "G",
                "le Monde",
                "M",
                "Der Spiegel",
                "S",
                "L’Équipe",
                "É",
                "De Volkskrant",
                "V",
                "Die",
                "D",
                "Theatre",
                "T",
                "“The Verge”",
                "V");
        letters.forEach((title, letter) -> {
            robot.interact(() -> icon.show(ONE, title));
            assertThat(letter()).as(title).isEqualTo(letter);
        });
    }

    @Test
    void a_source_without_an_icon_has_its_first_letter() {
        robot.interact(() -> icon.show(ONE, "“élan” weekly"));
        assertThat(letter()).isEqualTo("É");
        assertThat(isPictured()).isFalse();
        robot.interact(() -> icon.show(null, "  "));
        assertThat(letter()).isEqualTo("•");
        assertThat(icon.getWidth()).isEqualTo(16);
    }

    @Test
    void an_icon_takes_the_letters_place_and_goes_with_its_source() throws IOException {
        stored.put(ONE, png(BufferedImage.TYPE_INT_RGB));
        robot.interact(() -> icon.show(ONE, "One"));
        assertThat(isPictured()).isTrue();
        assertThat(letter()).isEmpty();
        robot.interact(() -> icon.show(OTHER, "Other"));
        assertThat(isPictured()).isFalse();
        assertThat(letter()).isEqualTo("O");
    }

    @Test
    void one_that_comes_later_is_shown_where_the_letter_was() throws IOException, TimeoutException {
        robot.interact(() -> icon.show(ONE, "One"));
        stored.put(ONE, png(BufferedImage.TYPE_INT_RGB));
        robot.interact(icons::changed);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, this::isPictured);
        assertThat(letter()).isEmpty();
    }

    @Test
    void one_with_clear_corners_gets_light_ground_and_a_broken_one_is_none() throws IOException {
        stored.put(ONE, png(BufferedImage.TYPE_INT_ARGB));
        robot.interact(() -> icon.show(ONE, "One"));
        assertThat(icon.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("see-through"));
        stored.put(OTHER, new byte[] {1, 2, 3});
        robot.interact(() -> icon.show(OTHER, "Other"));
        assertThat(letter()).isEqualTo("O");
    }

    private boolean isPictured() {
        return icon.getPseudoClassStates().contains(PseudoClass.getPseudoClass("pictured"));
    }

    private String letter() {
        Text letter = (Text) icon.lookup(".letter");
        return letter.isVisible() ? letter.getText() : "";
    }

    private static byte[] png(int type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(32, 32, type), "png", out);
        return out.toByteArray();
    }
}
