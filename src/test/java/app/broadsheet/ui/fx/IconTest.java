package app.broadsheet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Icons in their typeface. */
final class IconTest {
    @Test
    void an_icon_has_its_typeface_before_any_style_sheet_says_so() throws Exception {
        FxToolkit.registerPrimaryStage();
        Icon icon = WaitForAsyncUtils.asyncFx(() -> Icons.icon(BootstrapIcons.STAR, "mine"))
                .get();
        assertThat(icon.getFont().getFamily()).isEqualTo("bootstrap-icons");
        assertThat(icon.getText().codePoints().toArray()).containsExactly(BootstrapIcons.STAR.getCode());
        assertThat(icon.getStyleClass()).containsExactly("icon", "mine");
        icon.show(BootstrapIcons.STAR_FILL);
        assertThat(icon.getText().codePoints().toArray()).containsExactly(BootstrapIcons.STAR_FILL.getCode());
    }

    @Test
    void an_icon_button_says_in_words_what_it_is() throws Exception {
        FxToolkit.registerPrimaryStage();
        Button button = WaitForAsyncUtils.asyncFx(() -> Icons.button(BootstrapIcons.X, "Close", () -> {}))
                .get();
        assertThat(button.getAccessibleText()).isEqualTo("Close");
        assertThat(button.getStyleClass()).contains("icon-button");
        assertThat(button.getGraphic().isMouseTransparent()).isTrue();
    }
}
