package app.broadsheet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class WrappedTextTest {
    private static final String HEBREW = "ראש הממשלה אמר היום כי הממשלה תדון בתקציב המדינה לשנת 2026 בשבוע הבא";
    private static final String ARABIC =
            "قال رئيس الوزراء اليوم إن الحكومة ستناقش ميزانية الدولة لعام ٢٠٢٦ في الأسبوع المقبل";
    private static final String MIXED =
            "Google הודיעה: \"Gemini 3\" יושק בישראל ב-14 במרץ, says Reuters — לפי דובר החברה";
    private static final String LATIN =
            "The harbour was closed for the night, and the ferries that had left before the storm turned back at once";
    private static final String CHINESE = "国家发展和改革委员会星期三表示，今年前三个季度的经济增长「总体平稳」，就业形势保持稳定。";
    private static final String THAI = "นายกรัฐมนตรีกล่าวว่ารัฐบาลจะพิจารณางบประมาณแผ่นดินในสัปดาห์หน้าและจะแถลงต่อสภา";
    private static final String EMOJI =
            "Ready 👩‍👩‍👧‍👦 set 🇭🇰🇫🇷 go 🏳️‍🌈 👍🏽👍🏿 — and then some more words to wrap 🎉🎉🎉";
    private static final String LONG =
            "See https://example.org/a/very/long/path/that/never/ends?with=parameters&and=more#fragment or Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    private final FxRobot robot = new FxRobot();
    private final WrappedText text = new WrappedText();

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            stage.setScene(new Scene(new VBox(text), 500, 500));
            stage.show();
        });
    }

    @AfterEach
    void tidy() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, ARABIC, MIXED, CHINESE, THAI, EMOJI, LONG, "", " ", "x", "שלום  ", "a\nb"})
    void is_laid_out_at_every_width_without_losing_a_word(String said) {
        robot.interact(() -> text.setRuns(List.of(TextRun.plain(said))));
        robot.interact(() -> {
            for (int width = 80; width <= 400; width++) {
                layOut(width);
                assertThat(shown().replace("\n", "").replace(" ", ""))
                        .as("at %d", width)
                        .isEqualTo(said.replace("\n", "").replace(" ", ""));
                assertThat(widestLine()).as("widest line at %d", width).isLessThanOrEqualTo(width + 1);
                assertThat(flow().prefHeight(flow().getWidth()))
                        .as("height at %d", width)
                        .isCloseTo(text.prefHeight(width), org.assertj.core.api.Assertions.within(1.5));
            }
        });
        assertThat(text.getText()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, ARABIC, MIXED, CHINESE, THAI, EMOJI, LONG})
    void a_headline_ends_in_an_ellipsis_where_its_lines_run_out(String said) {
        robot.interact(() -> {
            text.setText(said);
            text.setMaxLines(2);
        });
        robot.interact(() -> {
            for (int width = 80; width <= 400; width++) {
                layOut(width);
                String shown = shown();
                assertThat(shown.chars().filter(c -> c == '\n').count()).isLessThanOrEqualTo(1);
                assertThat(shown.endsWith("…")).as("ellipsis at %d", width).isEqualTo(text.isCut());
                assertThat(widestLine()).as("widest line at %d", width).isLessThanOrEqualTo(width + 1);
            }
        });
        assertThat(text.getText()).isEqualTo(said);
        assertThat(text.getAccessibleText()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, ARABIC})
    void the_ellipsis_of_a_text_from_the_right_stands_at_its_left_end(String said) {
        robot.interact(() -> {
            text.setText(said);
            text.setMaxLines(1);
            layOut(220);
            assertThat(text.isCut()).isTrue();
            Node ellipsis = flow().getChildren().getLast();
            assertThat(((Text) ellipsis).getText()).isEqualTo("…");
            double left = ellipsis.localToScene(ellipsis.getLayoutBounds()).getCenterX();
            for (Node letters :
                    flow().getChildren().subList(0, flow().getChildren().size() - 1)) {
                if (!((Text) letters).getText().isBlank()) {
                    assertThat(letters.localToScene(letters.getLayoutBounds()).getMinX())
                            .isGreaterThan(left);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, ARABIC, MIXED, LATIN})
    void justified_lines_reach_the_edge_and_offsets_stay_those_of_the_text(String said) {
        String twice = said + " " + said;
        robot.interact(() -> text.setText(twice));
        robot.interact(() -> {
            flow().setTextAlignment(TextAlignment.JUSTIFY);
            for (int width = 240; width <= 400; width += 7) {
                layOut(width);
                assertThat(shown().replaceAll("[\\s\u200A]", ""))
                        .as("at %d", width)
                        .isEqualTo(twice.replace(" ", ""));
                assertThat(widestLine()).as("widest line at %d", width).isBetween(width - 6.0, width + 1.0);
                assertThat(text.offsetAt(width / 2.0, text.getHeight() + 50)).isLessThanOrEqualTo(twice.length());
                for (int offset = 0; offset < twice.length(); offset++) {
                    assertThat(text.lineAt(offset).from()).isLessThanOrEqualTo(offset);
                    double x = text.caretAt(offset).getMinX();
                    assertThat(x).as("caret at %d", offset).isBetween(-1.0, width + 1.0);
                }
            }
        });
        assertThat(text.getText()).isEqualTo(twice);
    }

    @Test
    void a_justified_text_fills_all_lines_but_the_last() {
        robot.interact(() -> text.setText(LATIN + " " + LATIN));
        robot.interact(() -> {
            flow().setTextAlignment(TextAlignment.JUSTIFY);
            layOut(300);
            String[] lines = shown().split("\n");
            assertThat(lines).hasSizeGreaterThan(3);
            for (int i = 0; i < lines.length - 1; i++) {
                assertThat(lines[i]).contains("\u200A");
            }
            assertThat(lines[lines.length - 1]).doesNotContain("\u200A");
            flow().setTextAlignment(TextAlignment.LEFT);
            layOut(300);
            assertThat(shown()).doesNotContain("\u200A");
        });
    }

    /** As the mouse asks when it moves between a change and the layout of it. */
    @Test
    void can_be_asked_where_it_is_before_it_is_laid_out_anew() {
        Random random = new Random(7);
        List<String> said =
                List.of(HEBREW, ARABIC, MIXED, LATIN, HEBREW + " " + LATIN, MIXED + " " + ARABIC, "שלום", "");
        robot.interact(() -> {
            for (int i = 0; i < 2_000; i++) {
                text.setText(said.get(random.nextInt(said.size())));
                text.setMaxLines(random.nextInt(4));
                text.setStyle(random.nextBoolean() ? "-fx-font-weight: bold" : "-fx-font-size: 19px");
                assertThat(text.getParent().contains(1, 1)).isTrue();
                assertThat(flow().getBoundsInParent().getHeight()).isNotNegative();
                if (random.nextInt(3) > 0) {
                    text.applyCss();
                    assertThat(flow().getBoundsInParent().getHeight()).isNotNegative();
                    layOut(80 + random.nextInt(320));
                }
            }
        });
    }

    @Test
    void a_very_long_word_is_laid_out_in_time_that_grows_with_it() {
        String word = "אבגדהוזח".repeat(3_000);
        robot.interact(() -> text.setText(word));
        robot.interact(() -> layOut(300));
        assertThat(shown().replace("\n", "")).isEqualTo(word);
    }

    @Test
    void an_address_breaks_after_a_slash_and_not_in_a_word() {
        robot.interact(() -> text.setText("https://example.org/international/relations/correspondent"));
        robot.interact(() -> layOut(200));
        assertThat(shown().split("\n")).allMatch(line -> line.endsWith("/") || line.endsWith("correspondent"));
    }

    @Test
    void chinese_does_not_begin_a_line_with_closing_punctuation() {
        robot.interact(() -> text.setText(CHINESE));
        robot.interact(() -> {
            for (int width = 80; width <= 400; width++) {
                layOut(width);
                assertThat(shown().split("\n")).noneMatch(line -> line.matches("[，。」].*"));
            }
        });
    }

    @Test
    void reads_from_the_right_when_it_begins_so_or_is_expected_to() {
        robot.interact(() -> text.setText(HEBREW));
        assertThat(text.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        robot.interact(() -> text.setText(MIXED));
        assertThat(text.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        robot.interact(() -> text.setExpectedOrientation(NodeOrientation.RIGHT_TO_LEFT));
        assertThat(text.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        robot.interact(() -> text.setText("Only English"));
        assertThat(text.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void styled_runs_links_and_nodes_share_the_lines_and_offsets_survive_the_breaks() {
        URI target = URI.create("https://example.org/");
        String[] parts = {"Some words in plain and then ", "a link of ", "several words", " before a picture ", " עברית"
        };
        List<TextRun> runs = List.of(
                TextRun.plain(parts[0]),
                new TextRun(parts[1], List.of(), target, null),
                new TextRun(parts[2], List.of("strong", "boxed"), target, null),
                TextRun.plain(parts[3]),
                TextRun.of(new Rectangle(24, 12), null),
                TextRun.plain(parts[4]));
        robot.interact(() -> text.setRuns(runs));
        robot.interact(() -> {
            for (int width = 80; width <= 400; width++) {
                layOut(width);
                assertThat(shown().replace('\n', ' '))
                        .as("at %d", width)
                        .isEqualTo(parts[0] + parts[1] + parts[2] + parts[3] + parts[4]);
                assertThat(text.offsetAt(0, 0)).isZero();
                assertThat(text.offsetAt(width, text.getHeight() - 2)).isGreaterThan(parts[0].length());
            }
        });
    }

    @Test
    void a_link_is_followed_by_mouse_and_by_key_and_tells_where_it_leads() {
        URI target = URI.create("https://example.org/story");
        List<URI> followed = new ArrayList<>();
        List<String> hovered = new ArrayList<>();
        robot.interact(() -> {
            text.setOnLink(followed::add);
            text.setOnLinkHover(link -> hovered.add(link.map(URI::toString).orElse("")));
            text.setRuns(List.of(
                    TextRun.plain("Read "),
                    new TextRun("the story", List.of(), target, null),
                    TextRun.plain(" and come back to tell us what it says.")));
        });
        WaitForAsyncUtils.waitForFxEvents();
        Node link = robot.lookup(".link").query();
        robot.clickOn(link);
        assertThat(followed).containsExactly(target);
        assertThat(hovered).contains(target.toString());
        robot.interact(link::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(followed).containsExactly(target, target);
    }

    private void layOut(double width) {
        double height = text.prefHeight(width);
        text.resize(width, height);
        text.requestLayout();
        text.layout();
    }

    private TextFlow flow() {
        return (TextFlow) text.getChildrenUnmodifiable().get(1);
    }

    private String shown() {
        StringBuilder all = new StringBuilder();
        for (Node node : flow().getChildren()) {
            if (node instanceof Text one) {
                all.append(one.getText());
            }
        }
        return all.toString();
    }

    private double widestLine() {
        return flow().prefWidth(-1);
    }
}
