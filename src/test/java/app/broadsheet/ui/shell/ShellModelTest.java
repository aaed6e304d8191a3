package app.broadsheet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class ShellModelTest {
    private static final ArticleId ARTICLE = new ArticleId(1);
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1440, 900);

    private final ShellModel model = new ShellModel();

    @Test
    void a_window_has_as_many_columns_as_it_has_room_for() {
        model.wide(679);
        assertThat(model.shapeProperty().get()).isEqualTo(WindowShape.ONE);
        model.wide(680);
        assertThat(model.shapeProperty().get()).isEqualTo(WindowShape.TWO);
        model.wide(899);
        assertThat(model.shapeProperty().get()).isEqualTo(WindowShape.TWO);
        model.wide(900);
        assertThat(model.shapeProperty().get()).isEqualTo(WindowShape.THREE);
        model.wide(1500);
        assertThat(model.shapeProperty().get()).isEqualTo(WindowShape.FOUR);
    }

    @Test
    void with_one_pane_a_selection_opens_nothing_and_back_leads_out_again() {
        model.wide(600);
        model.open(ARTICLE);
        assertThat(model.articleProperty().get()).isNull();
        model.activate(ARTICLE);
        assertThat(model.frontProperty().get()).isEqualTo(ShellModel.Front.ARTICLE);
        model.back();
        assertThat(model.frontProperty().get()).isEqualTo(ShellModel.Front.HEADLINES);
        assertThat(model.canGoBack().get()).isTrue();
        model.back();
        assertThat(model.canGoBack().get()).isFalse();
    }

    @Test
    void with_two_panes_a_selection_opens_beside_the_list_and_back_leads_to_the_sidebar_at_once() {
        model.wide(800);
        model.open(ARTICLE);
        assertThat(model.articleProperty().get()).isEqualTo(ARTICLE);
        model.activate(ARTICLE);
        model.back();
        assertThat(model.frontProperty().get()).isEqualTo(ShellModel.Front.SIDEBAR);
        assertThat(model.canGoBack().get()).isFalse();
        model.bring(ShellModel.Front.HEADLINES);
        assertThat(model.canGoBack().get()).isTrue();
    }

    @Test
    void a_notice_is_undone_once() {
        NoticesModel notices = new NoticesModel();
        List<String> undone = new ArrayList<>();
        notices.tell("Done", () -> undone.add("undone"));
        notices.undo();
        notices.undo();
        assertThat(undone).containsExactly("undone");
        notices.tell("Said");
        notices.undo();
        assertThat(notices.currentProperty().get()).isNotNull();
        notices.dismiss();
        assertThat(notices.currentProperty().get()).isNull();
    }

    @Test
    void a_window_comes_back_where_it_was() {
        Rectangle2D wanted = new Rectangle2D(100, 50, 1000, 700);
        assertThat(WindowPlace.fit(wanted, List.of(MAIN))).isEqualTo(wanted);
    }

    @Test
    void a_window_of_a_screen_that_is_gone_comes_to_the_middle_of_the_main_one() {
        Rectangle2D second = new Rectangle2D(1440, 0, 1920, 1080);
        Rectangle2D wanted = new Rectangle2D(2000, 50, 1000, 700);
        assertThat(WindowPlace.fit(wanted, List.of(MAIN, second))).isEqualTo(wanted);
        assertThat(WindowPlace.fit(wanted, List.of(MAIN))).isEqualTo(new Rectangle2D(220, 100, 1000, 700));
    }

    @Test
    void a_window_is_never_larger_than_the_screen_nor_out_of_reach() {
        assertThat(WindowPlace.fit(new Rectangle2D(-500, 20, 3000, 2000), List.of(MAIN)))
                .isEqualTo(MAIN);
        assertThat(WindowPlace.fit(new Rectangle2D(1300, 700, 1000, 700), List.of(MAIN)))
                .isEqualTo(new Rectangle2D(440, 200, 1000, 700));
    }
}
