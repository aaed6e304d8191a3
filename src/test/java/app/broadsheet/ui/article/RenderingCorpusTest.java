package app.broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.TextForms;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import app.broadsheet.ui.fx.PictureBox;
import app.broadsheet.ui.fx.TextRun;
import app.broadsheet.ui.fx.Theme;
import app.broadsheet.ui.fx.WrappedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import tools.jackson.databind.json.JsonMapper;

/** Real articles in the pane: no word is lost on the way to the nodes, nor on the way to the clipboard. */
@Tag("corpus")
final class RenderingCorpusTest {
    private final FxRobot robot = new FxRobot();
    private final ShownArticle shown = new ShownArticle();

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Scene scene = new Scene(shown.pane(), 800, 700);
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
    void nodes_and_clipboard_say_what_the_blocks_say() throws IOException {
        List<Map<String, Object>> predictions = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Map<String, List<Block>> pages = ReadabilityPages.read();
        double slowest = 0;
        double sum = 0;
        for (Map.Entry<String, List<Block>> page : pages.entrySet()) {
            double millis = read(page.getKey(), page.getValue());
            slowest = Math.max(slowest, millis);
            sum += millis;
            String why = compare(page.getKey(), page.getValue());
            Map<String, Object> prediction = new LinkedHashMap<>();
            prediction.put("id", page.getKey());
            prediction.put("ok", why.isEmpty());
            prediction.put("items", page.getValue().size());
            prediction.put("why", why);
            predictions.add(prediction);
            if (!why.isEmpty()) {
                wrong.add(page.getKey() + ": " + why);
            }
        }
        Path out = Files.createDirectories(Path.of("target", "corpora")).resolve("rendering.json");
        Files.writeString(out, JsonMapper.shared().writeValueAsString(predictions));
        System.out.printf(
                "corpus rendering: pages=%d same=%d meanMillis=%.0f slowestMillis=%.0f%n",
                pages.size(), pages.size() - wrong.size(), sum / pages.size(), slowest);
        assertThat(wrong).isEmpty();
    }

    /** Shows an article and lays it out; answers how long that took, in milliseconds. */
    private double read(String name, List<Block> body) {
        long[] taken = new long[1];
        robot.interact(() -> {
            long begun = System.nanoTime();
            shown.show(name, "en", body);
            Parent root = shown.pane().getScene().getRoot();
            root.applyCss();
            root.layout();
            taken[0] = System.nanoTime() - begun;
        });
        return taken[0] / 1e6;
    }

    private String compare(String name, List<Block> body) {
        String blocks = bare(TextForms.plain(body));
        StringBuilder nodes = new StringBuilder();
        robot.interact(() -> {
            robot.lookup(".article").queryAs(ArticleView.class).fill().finish();
            shown.pane().applyCss();
            shown.pane().layout();
            collect(robot.lookup(".body").query(), nodes);
        });
        if (!bare(nodes.toString()).equals(blocks)) {
            return "nodes say " + difference(bare(nodes.toString()), blocks);
        }
        robot.interact(shown.pane()::focusArticle);
        robot.press(KeyCode.CONTROL).press(KeyCode.A).release(KeyCode.A);
        robot.press(KeyCode.C).release(KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        List<Block> all = new ArrayList<>();
        all.add(new Block.Heading(1, List.of(Span.Text.plain(name))));
        all.add(Samples.paragraph("By A. Writer"));
        all.addAll(body);
        return copied[0].equals(TextForms.plain(all))
                ? ""
                : "the clipboard says " + difference(copied[0], TextForms.plain(all));
    }

    /** What the texts of the article say, inline pictures by their descriptions. */
    private static void collect(Node node, StringBuilder said) {
        if (node.getStyleClass().contains("embed-from") || node.getStyleClass().contains("picture-alt")) {
            return;
        }
        if (node instanceof WrappedText text) {
            boolean kindOfEmbed = text.getStyleClass().contains("embed-title") && !isNamed(text);
            said.append(kindOfEmbed ? "" : withDescriptions(text)).append('\n');
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, said));
        }
    }

    /** An embed with no title of its own says what it is, and nothing else below that. */
    private static boolean isNamed(WrappedText title) {
        return title.getParent().getChildrenUnmodifiable().stream()
                .anyMatch(node -> node instanceof WrappedText text
                        && text.getStyleClass().contains("embed-from")
                        && text.getText().contains("·"));
    }

    private static String withDescriptions(WrappedText text) {
        String said = text.getText();
        for (Node box : text.lookupAll(".inline-picture")) {
            String alt = ((PictureBox) box).getAccessibleText();
            said = said.replaceFirst(TextRun.OBJECT, Matcher.quoteReplacement(alt));
        }
        return said;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u200B]+", "");
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return "“" + one.substring(Math.max(0, at - 20), Math.min(one.length(), at + 40)) + "” for “"
                + other.substring(Math.max(0, at - 20), Math.min(other.length(), at + 40)) + "” at " + at;
    }
}
