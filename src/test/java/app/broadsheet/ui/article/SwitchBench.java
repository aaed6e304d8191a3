package app.broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.bench.DrawnFrame;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long it takes from one article to another, with and without pictures, over the pages of the readability corpus: to when
 * the first screen is drawn, and to when the pictures in it are. Drawn by software; on a display with {@code
 * -Dglass.platform=gtk}.
 */
@Tag("bench")
final class SwitchBench {
    private static final URI LEAD = URI.create("https://example.org/lead.jpg");
    private final FxRobot robot = new FxRobot();
    private final ShownArticle shown = new ShownArticle();
    private @Nullable OwnStage stage;

    @TempDir
    private Path folder;

    @BeforeEach
    void show() throws TimeoutException {
        stage = new OwnStage(shown::pane);
    }

    @AfterEach
    void tidy() throws TimeoutException {
        Objects.requireNonNull(stage).close();
    }

    @Test
    void article_switch() throws Exception {
        Map<String, List<Block>> pages = ReadabilityPages.read();
        storePictures(pages);
        Map<String, Map<String, Double>> table = new LinkedHashMap<>();
        table.put("text", switches(pages, false));
        table.put("pictures", switches(pages, true));
        assertThat(table.get("text")).containsKey("p95");
        System.out.println("bench switch, ms, over " + pages.size() + " pages: " + table);
        Files.writeString(
                Files.createDirectories(Path.of("target", "bench")).resolve("switch.json"),
                JsonMapper.shared().writeValueAsString(table));
    }

    /**
     * From choosing an article to when its first screen is drawn, frame by frame as in the window: each page without its
     * pictures; or each with them and one above, photographs of 1600 × 1000 pixels, and then also to when all of those in sight
     * are drawn.
     */
    private Map<String, Double> switches(Map<String, List<Block>> pages, boolean pictures) throws Exception {
        List<Double> words = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        for (int round = 0; round < 2; round++) { // the first is for the compiler
            words.clear();
            whole.clear();
            for (Map.Entry<String, List<Block>> page : pages.entrySet()) {
                List<Block> body = page.getValue().stream()
                        .filter(block -> pictures || !(block instanceof Block.Figure))
                        .toList();
                String headline = page.getKey() + " " + round + pictures;
                List<CompletableFuture<Long>> drawn = new ArrayList<>();
                long[] begun = new long[1];
                robot.interact(() -> {
                    begun[0] = System.nanoTime();
                    shown.show(headline, pictures ? new Picture(LEAD, "", 1600, 1000) : null, body);
                    Scene scene = shown.pane().getScene();
                    drawn.add(DrawnFrame.of(scene, () -> true));
                    drawn.add(DrawnFrame.of(scene, this::picturesAreThere));
                });
                words.add((drawn.getFirst().get(60, TimeUnit.SECONDS) - begun[0]) / 1e6);
                whole.add((drawn.getLast().get(60, TimeUnit.SECONDS) - begun[0]) / 1e6);
            }
        }
        Map<String, Double> row = new LinkedHashMap<>();
        put(row, "", words);
        if (pictures) {
            put(row, "Whole", whole);
        }
        return row;
    }

    private static void put(Map<String, Double> row, String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        row.put(
                "mean" + what,
                round(sorted.stream().mapToDouble(Double::doubleValue).average().orElseThrow()));
        row.put("p95" + what, round(sorted.get(sorted.size() * 95 / 100)));
        row.put("slowest" + what, round(sorted.getLast()));
    }

    /** Whether all pictures in sight that are stored are drawn. */
    private boolean picturesAreThere() {
        PseudoClass waiting = PseudoClass.getPseudoClass("waiting");
        PseudoClass missing = PseudoClass.getPseudoClass("missing");
        ArticlePane pane = shown.pane();
        Bounds sight = pane.localToScene(pane.getLayoutBounds());
        return pane.lookupAll(".picture").stream()
                .filter(picture ->
                        picture.localToScene(picture.getLayoutBounds()).intersects(sight))
                .map(Node::getPseudoClassStates)
                .noneMatch(states -> states.contains(waiting) && !states.contains(missing));
    }

    /** Stores one photograph for all pictures of the pages. */
    private void storePictures(Map<String, List<Block>> pages) throws IOException {
        BufferedImage image = new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int grain = random.nextInt(24);
                image.setRGB(x, y, ((x / 8 % 200 + grain) << 16) | ((y / 5 + grain) << 8) | ((x + y) / 13 + grain));
            }
        }
        Path file = folder.resolve("photograph.jpg");
        ImageIO.write(image, "jpg", file.toFile());
        shown.store(LEAD, file);
        pages.values().stream().flatMap(List::stream).forEach(block -> {
            if (block instanceof Block.Figure figure) {
                shown.store(figure.picture().address(), file);
            }
        });
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
