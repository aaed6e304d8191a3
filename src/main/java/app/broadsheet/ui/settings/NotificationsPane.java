package app.broadsheet.ui.settings;

import app.broadsheet.app.NotificationChoice;
import app.broadsheet.ui.fx.WhenShown;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What the desktop tells of, when it keeps quiet, and a way to see whether it tells anything. */
public final class NotificationsPane extends VBox {
    private static final int HOURS = 24;
    private static final int MOST_NAMED = 4;

    private final Words words = Words.of(NotificationsPane.class);
    private final NotificationsModel model;
    private final CheckBox news = choice("news", NotificationChoice::withNews);
    private final WrappedText sources = new WrappedText("", "muted");
    private final CheckBox comments = choice("comments", NotificationChoice::withComments);
    private final CheckBox headlines = choice("headlines", NotificationChoice::withHeadlines);
    private final CheckBox quiet = choice("quiet", NotificationChoice::withQuiet);
    private final ChoiceBox<LocalTime> from = times("quiet.from");
    private final ChoiceBox<LocalTime> to = times("quiet.to");
    private final WrappedText outcome = new WrappedText("", "muted");
    private boolean showing;

    /** Follows {@code model} for as long as it is. */
    public NotificationsPane(NotificationsModel model) {
        this.model = model;
        getStyleClass().add("notifications-pane");
        Label title = new Label(words.get("notifications"));
        title.getStyleClass().add("settings-title");
        Label until = new Label(words.get("notifications.quiet.until"));
        HBox hours = new HBox(quiet, from, until, to);
        hours.getStyleClass().add("quiet-hours");
        quiet.setMinWidth(USE_PREF_SIZE);
        until.setMinWidth(USE_PREF_SIZE);
        sources.getStyleClass().add("below-choice");
        WrappedText meaning = new WrappedText(words.get("notifications.headlines.meaning"), "muted");
        meaning.getStyleClass().add("below-choice");
        Button attempt = new Button(words.get("notifications.try"));
        attempt.getStyleClass().addAll("quiet-button", "notifications-try");
        attempt.setOnAction(_ -> model.tryOut());
        getChildren().addAll(title, news, sources, comments, headlines, meaning, hours, attempt, outcome);
        from.setOnAction(_ -> hours());
        to.setOnAction(_ -> hours());
        model.choiceProperty().subscribe(this::show);
        model.sourcesProperty().subscribe(this::name);
        model.trialProperty().subscribe(trial -> {
            outcome.setText(
                    trial == NotificationsModel.Trial.NONE
                            ? ""
                            : words.get("notifications.try." + trial.name().toLowerCase(Locale.ROOT)));
            outcome.setManaged(trial != NotificationsModel.Trial.NONE);
        });
        WhenShown.run(this, model::load);
    }

    private void show(NotificationChoice now) {
        showing = true; // a box that is set tells so as if it were chosen
        news.setSelected(now.news());
        comments.setSelected(now.comments());
        headlines.setSelected(now.headlines());
        quiet.setSelected(now.quiet());
        set(from, now.from());
        set(to, now.to());
        from.setDisable(!now.quiet());
        to.setDisable(!now.quiet());
        showing = false;
    }

    private void name(List<String> chosen) {
        if (chosen.isEmpty()) {
            sources.setText(words.get("notifications.news.none"));
            return;
        }
        String named =
                String.join(words.get("notifications.names"), chosen.subList(0, Math.min(MOST_NAMED, chosen.size())));
        int rest = chosen.size() - MOST_NAMED;
        sources.setText(rest > 0 ? words.count("notifications.news.more", rest, named) : named);
    }

    private void hours() {
        if (!showing) {
            model.change(now -> now.between(from.getValue(), to.getValue()));
        }
    }

    private CheckBox choice(String key, BiFunction<NotificationChoice, Boolean, NotificationChoice> change) {
        CheckBox box = new CheckBox(words.get("notifications." + key));
        box.getStyleClass().add("notify-" + key);
        box.setOnAction(_ -> model().change(now -> change.apply(now, box.isSelected())));
        return box;
    }

    private NotificationsModel model() {
        return model;
    }

    private ChoiceBox<LocalTime> times(String key) {
        ChoiceBox<LocalTime> box = new ChoiceBox<>();
        box.setAccessibleText(words.get("notifications." + key));
        box.getItems()
                .setAll(IntStream.range(0, HOURS)
                        .mapToObj(hour -> LocalTime.of(hour, 0))
                        .toList());
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalTime time) {
                return time == null ? "" : format.format(time);
            }

            @Override
            public LocalTime fromString(String text) {
                return LocalTime.parse(text, format);
            }
        });
        return box;
    }

    private static void set(ChoiceBox<LocalTime> box, LocalTime time) {
        if (!box.getItems().contains(time)) { // not on the hour, as an archive may have it
            box.getItems().add(time);
            box.getItems().sort(null);
        }
        box.setValue(time);
    }
}
