package dev.atalaya.ui.floor.roster;

import dev.atalaya.sync.AgentView;
import dev.atalaya.ui.control.Avatar;
import dev.atalaya.ui.control.FitLabel;
import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.control.Pill;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.live.Presence;
import java.time.Instant;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// An agent as the roster draws him.
final class AgentLine extends HBox {

    private final RosterWords words;
    private final Avatar avatar = new Avatar();
    private final Region presence = new Region();
    private final Label name = new Label();
    private final Pill test = new Pill().loud();
    private final FitLabel state = new FitLabel(HPos.LEFT, "small", "muted", "agent-state");
    private final Label load = new Label();

    AgentLine(RosterWords words) {
        this.words = words;
        getStyleClass().add("agent-line");
        name.getStyleClass().addAll("medium", "agent-name");
        load.getStyleClass().addAll("load", "muted", "tone-text");
        load.setMinWidth(USE_PREF_SIZE);
        LinePane first = new LinePane(6).lead(name).fixed(test);
        VBox lines = new VBox(first, state);
        lines.setMinWidth(0);
        lines.getStyleClass().add("agent-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        presence.getStyleClass().addAll("dot", "presence");
        StackPane face = new StackPane(avatar, presence);
        face.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        face.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(presence, Pos.BOTTOM_RIGHT);
        getChildren().addAll(face, lines, load);
    }

    void show(AgentView view, String groupId, Instant now) {
        avatar.show(view.agent().name(), RosterWords.ring(view));
        // A test agent's ring says that he is one; whether he is there is said beside it.
        presence.setVisible(view.test().certain());
        RosterWords.tone(Presence.of(view)).on(presence);
        name.setText(view.agent().name());
        String flag = words.test(view.test());
        test.show(flag, view.test().certain() ? Tone.TEST : Tone.MUTED);
        Seen.when(!flag.isEmpty(), test);
        load.setText(RosterWords.load(view, groupId));
        RosterWords.loadTone(view, groupId).on(load);
        tick(view, now);
    }

    void tick(AgentView view, Instant now) {
        state.say(words.stateToFit(view, now));
    }
}
