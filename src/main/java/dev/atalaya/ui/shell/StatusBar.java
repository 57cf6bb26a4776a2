package dev.atalaya.ui.shell;

import dev.atalaya.sync.Link;
import dev.atalaya.sync.StoreHealth;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.live.LiveFloor;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The line below every screen: connection, files, what is on its way, what was done last. Where there is too little
/// room
/// the warning gives way first; it can be opened and read whole.
final class StatusBar extends HBox {

    private static final double LEAST_WARNING = 90;
    private static final double LEAST_LINK = 130;
    private static final double MOST_TIP = 420;

    private final Shell shell;
    private final Words words;
    private final ShellWords says;
    private final Region dot = new Region();
    private final Label stream = new Label();
    private final Label events = new Label();
    private final Label cache = new Label();
    private final Button trouble = new Button("", Icon.WARNING.node());
    private final Label waiting = new Label();
    private final Label last = new Label();
    private final Button undo = new Button();

    StatusBar(Shell shell, Words words, Bag bag) {
        this.shell = shell;
        this.words = words;
        says = new ShellWords(words);
        LiveFloor floor = shell.model().floor();
        getStyleClass().addAll("status-bar", "line-top");
        setAlignment(Pos.CENTER_LEFT);
        dot.getStyleClass().add("dot");
        stream.setGraphic(dot);
        stream.setId("stream");
        waiting.setId("waiting");
        last.setId("last-reassignment");
        trouble.getStyleClass().setAll("link", "trouble");
        trouble.setId("trouble");
        trouble.setMinWidth(LEAST_WARNING);
        trouble.setOnAction(_ -> shell.notices().tell(UserMessage.of(UserMessage.Kind.WARNING, trouble.getText())));
        for (Region fixed : new Region[] {events, cache, waiting, undo}) fixed.setMinWidth(USE_PREF_SIZE);
        last.setMinWidth(0);
        undo.getStyleClass().setAll("link", "small");
        undo.setId("undo");
        undo.setText(words.get("command.undo"));
        undo.setOnAction(_ -> shell.commands().get("undo").run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(stream, events, cache, waiting, trouble, space, new HBox(last, undo));
        bag.watch(floor.linkProperty(), this::link);
        bag.watch(floor.storeProperty(), this::store);
        bag.add(floor.subscribe(delta -> {
            if (!delta.outbox().isEmpty() || delta.link() != null) outbox();
        }));
        bag.watch(shell.model().whoProperty(), _ -> outbox());
    }

    private void link(@Nullable Link link) {
        String said = says.stream(link);
        // Told up to twenty times a second, mostly the same.
        if (!said.equals(stream.getText())) stream.setTooltip(tip(said));
        stream.setText(said);
        boolean detailed = link != null && !link.detail().isEmpty();
        stream.setMinWidth(detailed ? LEAST_LINK : USE_PREF_SIZE);
        ShellWords.liveTone(link).on(dot);
        events.setText(says.events(link));
        Seen.when(link == null || !link.filesOnly(), events);
    }

    private void store(@Nullable StoreHealth store) {
        Seen.when(store != null, cache);
        Seen.when(store != null && !store.details().isEmpty(), trouble);
        if (store == null) return;
        cache.setText(says.cache(store));
        String said = says.trouble(store);
        if (!said.equals(trouble.getText())) trouble.setTooltip(tip(said));
        trouble.setText(said);
        trouble.setAccessibleText(said);
        Tone.WARN.on(trouble);
    }

    private static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(MOST_TIP);
        return tip;
    }

    private void outbox() {
        LiveFloor floor = shell.model().floor();
        waiting.setText(words.get("shell.waiting", LastGesture.waiting(floor)));
        Optional<LastGesture> done = LastGesture.of(floor);
        last.setText(done.map(batch -> batch.text(floor, words)).orElse(""));
        boolean can = done.isPresent() && shell.commands().has("undo");
        Seen.when(can, undo);
        // Not while the past is on screen.
        if (can && !undo.disableProperty().isBound())
            undo.disableProperty()
                    .bind(shell.commands().get("undo").executableProperty().not());
    }
}
