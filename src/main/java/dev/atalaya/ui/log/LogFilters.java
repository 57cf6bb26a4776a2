package dev.atalaya.ui.log;

import dev.atalaya.store.log.LogFilter;
import dev.atalaya.texts.Names;
import dev.atalaya.ui.control.CheckList;
import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.control.FilterChip;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;

/// What the list is filtered by: the contact's name, and a chip for each thing. The rarer chips come when asked for, or
/// when they filter.
final class LogFilters extends FlowPane {

    private static final Duration TYPED = Duration.ofMillis(250);

    /// More conversations are counted, not named.
    private static final int FEW = 3;

    private final LogViewModel model;
    private final DropHost host;
    private final Words words;
    private final TextField contact = new TextField();
    private final FilterChip conversation;
    private final Button more = new Button();
    private final Button whyNot = new Button();
    private final WhyNotViewModel asking;
    private final List<? extends FacetChip<?>> chips;
    private final Set<String> added = new HashSet<>();
    private Subscription typing = Subscription.EMPTY;

    LogFilters(LogViewModel model, LogTools tools, DropHost host, Words words, Bag bag) {
        this.model = model;
        asking = tools.whyNot();
        this.host = host;
        this.words = words;
        getStyleClass().add("log-filters");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        chips = Facet.all(model.floor(), words).stream()
                .map(facet -> new FacetChip<>(facet, model, host, words))
                .toList();
        conversation = new FilterChip(() -> go(f -> f.withConversations(Set.of())));
        conversation.setId("filter-conversation");
        conversation.setOnAction(_ -> go(f -> f.withConversations(Set.of())));
        contact.setPromptText(words.get("log.filter.contact"));
        contact.setId("log-contact");
        contact.getStyleClass().add("log-contact");
        contact.textProperty().addListener((_, _, _) -> {
            typing.unsubscribe();
            typing = tools.timer().after(TYPED, this::typed);
        });
        contact.setOnAction(_ -> typed());
        contact.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ESCAPE || contact.getText().isEmpty()) return;
            contact.clear();
            typed();
            key.consume();
        });
        more.setText(words.get("log.more-filters"));
        more.getStyleClass().setAll("chip");
        more.setId("more-filters");
        more.setOnAction(_ -> offer());
        bag.watch(model.stateProperty(), state -> show(state.conditions()));
        bag.add(() -> typing.unsubscribe());
        bag.add(() -> chips.forEach(FacetChip::close));
    }

    /// How wide all of them are beside each other; a flow asked for its width tells how wide it would like to be.
    double onOneLine() {
        double width = -getHgap();
        for (Node each : getManagedChildren()) width += snapSizeX(each.prefWidth(-1)) + getHgap();
        return width;
    }

    /// Where the keys go that ask for filtering.
    void focusField() {
        contact.requestFocus();
        contact.selectAll();
    }

    private void go(java.util.function.UnaryOperator<LogFilter> change) {
        model.go(model.stateProperty().get().with(change));
    }

    private void typed() {
        typing.unsubscribe();
        String text = contact.getText().strip();
        if (!text.equals(model.stateProperty().get().conditions().contact())) go(f -> f.withContact(text));
    }

    private void show(LogFilter filter) {
        if (!contact.getText().strip().equals(filter.contact())) contact.setText(filter.contact());
        getChildren().setAll(contact);
        if (!filter.conversations().isEmpty()) {
            conversation.show(conversations(filter.conversations()), true);
            getChildren().add(conversation);
        }
        boolean some = false;
        offerWhyNot(filter.agents());
        for (FacetChip<?> chip : chips) {
            boolean filters = chip.show(filter);
            boolean seen = filters
                    || chip.facet().first()
                    || added.contains(chip.facet().key());
            if (seen) getChildren().add(chip.chip());
            else some = true;
        }
        if (some) getChildren().add(more);
    }

    private String conversations(Set<String> ids) {
        if (ids.size() > FEW) return words.get("log.filter.conversations", words.number(ids.size()));
        return words.get("log.filter.conversation") + ": "
                + ids.stream().map(Names::conversation).collect(Collectors.joining(", "));
    }

    /// Where one agent is filtered by.
    private void offerWhyNot(Set<String> agents) {
        if (agents.size() != 1) return;
        String agent = agents.iterator().next();
        whyNot.setText(words.get("whynot.title", new FloorNames(model.floor()).agent(agent)));
        whyNot.getStyleClass().setAll("chip");
        whyNot.setId("ask-why-not");
        whyNot.setOnAction(_ -> asking.ask(agent));
        getChildren().add(whyNot);
    }

    private void offer() {
        List<CheckList.Option<String>> rest = chips.stream()
                .filter(chip -> !getChildren().contains(chip.chip()))
                .map(chip -> chip.facet().key())
                .map(key -> new CheckList.Option<>(key, words.get("log.filter." + key), ""))
                .toList();
        CheckList<String> list = new CheckList<>(rest, Set.of(), text -> text, "", this::add);
        host.open(more, list, list.first());
    }

    private void add(Set<String> keys) {
        host.close();
        added.addAll(keys);
        show(model.stateProperty().get().conditions());
        applyCss();
        layout();
        for (FacetChip<?> chip : chips) if (keys.contains(chip.facet().key())) chip.open();
    }
}
