package dev.atalaya.ui.past;

import dev.atalaya.insight.PastAgent;
import dev.atalaya.insight.PastFloor;
import dev.atalaya.ui.control.DayText;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.shell.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Says above the floor that it is a past one, and of which second; chooses another, lets time pass, leads back.
final class PastBar extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final TimeMachine machine;
    private final Notices notices;
    private final Words words;
    private final Label title = new Label("", Icon.CLOCK.node());
    private final Label note = new Label();
    private final DatePicker day = new DatePicker();
    private final TextField time = new TextField();
    private final Slider slider = new Slider();
    private final HBox controls = new HBox();
    private PastDay shown;
    private boolean showing;

    /// @param back leads back to now
    PastBar(TimeMachine machine, Runnable back, Notices notices, Words words, Bag bag) {
        this.machine = machine;
        this.notices = notices;
        this.words = words;
        shown = PastDay.of(machine.live().now(), words.zone());
        getStyleClass().addAll("past-bar", "line-bottom");
        setId("past-bar");
        setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("past-title");
        title.setId("past-title");
        note.getStyleClass().addAll("small", "past-note");
        Button now = new Button(words.get("command.now"), Icon.CLOSE.node());
        now.getStyleClass().setAll("button", "primary", "past-back");
        now.setId("past-back");
        now.setMinWidth(USE_PREF_SIZE);
        now.setOnAction(_ -> back.run());
        // A key without Ctrl is a field's own where one types; this one is not.
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE || day.isShowing()) return;
            back.run();
            key.consume();
        });
        controls();
        getChildren().addAll(new LinePane(12).lead(title).space().tail(note).fixed(now), controls);
        bag.watch(machine.atProperty(), this::show);
        bag.watch(machine.shownProperty(), _ -> say());
        bag.watch(machine.fetchingProperty(), _ -> say());
        bag.watch(machine.problemProperty(), _ -> say());
        bag.watch(machine.speedProperty(), this::speed);
    }

    private void controls() {
        controls.getStyleClass().add("past-controls");
        controls.setAlignment(Pos.CENTER_LEFT);
        day.setConverter(DayText.of(words.texts().locale()));
        day.setPrefWidth(128);
        day.setMinWidth(128);
        day.setId("past-day");
        day.valueProperty().subscribe(this::chosen);
        time.setPrefColumnCount(7);
        time.setMinWidth(USE_PREF_SIZE);
        time.setId("past-time");
        time.setAccessibleText(words.get("past.time"));
        time.setOnAction(_ -> typed());
        slider.setId("past-slider");
        slider.setAccessibleText(words.get("past.slider"));
        slider.setMinWidth(80);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().addListener((_, _, second) -> {
            if (!showing) machine.go(shown.at(second.doubleValue()));
        });
        controls.getChildren().addAll(day, time, slider, play());
        for (int speed : TimeMachine.SPEEDS) controls.getChildren().add(chip(speed));
    }

    private Button play() {
        Button play = new Button("", Icon.PLAY.node());
        play.getStyleClass().setAll("ghost");
        play.setId("past-play");
        play.setMinWidth(USE_PREF_SIZE);
        play.setTooltip(new Tooltip(words.get("past.play")));
        play.setAccessibleText(words.get("past.play"));
        play.setOnAction(_ -> machine.play(machine.speedProperty().get() == 0 ? 1 : 0));
        return play;
    }

    private Button chip(int speed) {
        Button chip = new Button(speed + "×");
        chip.getStyleClass().setAll("chip");
        chip.setId("past-" + speed);
        chip.setUserData(speed);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(_ -> machine.play(speed));
        return chip;
    }

    private void speed(Number now) {
        for (var node : controls.getChildren()) {
            if (node instanceof Button button && button.getUserData() instanceof Integer of)
                button.pseudoClassStateChanged(ON, of == now.intValue());
            if (node instanceof Button button && "past-play".equals(button.getId()))
                button.setGraphic((now.intValue() == 0 ? Icon.PLAY : Icon.PAUSE).node());
        }
    }

    private void show(@Nullable Instant at) {
        if (at == null) return;
        showing = true;
        shown = PastDay.of(at, words.zone());
        day.setValue(shown.date());
        slider.setMax(shown.seconds() - 1);
        slider.setValue(shown.second(at));
        if (!time.isFocused()) time.setText(words.times().second(at));
        showing = false;
        title.setText(
                words.get("past.title", words.times().moment(at), words.zone().getId()));
    }

    private void chosen(@Nullable LocalDate date) {
        Instant at = machine.atProperty().get();
        if (showing || date == null || at == null) return;
        machine.go(new PastDay(date, words.zone()).sameTime(at));
    }

    private void typed() {
        shown.read(time.getText())
                .ifPresentOrElse(
                        machine::go,
                        () -> notices.tell(
                                UserMessage.of(UserMessage.Kind.WARNING, words.get("past.time.bad", time.getText()))));
    }

    /// What cannot be told of that time.
    private void say() {
        List<String> said = new ArrayList<>();
        PastFloor floor = machine.shownProperty().get();
        String problem = machine.problemProperty().get();
        if (!problem.isEmpty()) said.add(words.get("past.problem", problem));
        if (machine.fetchingProperty().get()) said.add(words.get("past.fetching"));
        if (floor != null) {
            long unknown = floor.agents().stream()
                    .filter(agent -> !agent.known())
                    .map(PastAgent::agent)
                    .count();
            if (unknown > 0) said.add(words.get("past.unknown-agents", unknown));
            int places = floor.placeUnknown().size();
            if (places > 0) said.add(words.get("past.unknown-places", places));
        }
        String text = String.join(" · ", said);
        note.setText(text);
        note.setTooltip(new Tooltip(text));
        Seen.when(!text.isEmpty(), note);
    }
}
