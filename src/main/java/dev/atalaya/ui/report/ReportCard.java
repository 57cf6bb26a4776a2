package dev.atalaya.ui.report;

import dev.atalaya.floor.Assignment;
import dev.atalaya.insight.sheet.Dot;
import dev.atalaya.platform.Answer;
import dev.atalaya.sync.Lookup;
import dev.atalaya.ui.card.CardView;
import dev.atalaya.ui.card.CardViewModel;
import dev.atalaya.ui.card.CardWords;
import dev.atalaya.ui.card.ThenButton;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.log.LogSubject;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.shell.Words;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The card beside the report: why the conversation that was clicked came to that agent.
public final class ReportCard {

    private final ReportViewModel model;
    private final Lookup lookup;
    private final CardViewModel card;
    private final Notices notices;
    private final Consumer<String> toAll;
    private final @Nullable BiConsumer<Instant, String> toThen;
    private @Nullable Assignment explained;

    /// @param toAll lists all decisions about a conversation, by id
    /// @param toThen brings the floor of an instant to the front, and a conversation into sight on it; null where
    ///     there is no past to be had
    public ReportCard(
            ReportViewModel model,
            Lookup lookup,
            CardViewModel card,
            Notices notices,
            Consumer<String> toAll,
            @Nullable BiConsumer<Instant, String> toThen) {
        this.model = model;
        this.lookup = lookup;
        this.card = card;
        this.notices = notices;
        this.toAll = toAll;
        this.toThen = toThen;
    }

    Region open(Words words, Bag bag) {
        LiveFloor floor = model.floor();
        Button all = new Button(words.get("log.card.all"));
        all.getStyleClass().setAll("button", "plain");
        all.setOnAction(_ -> {
            Dot dot = model.selectedProperty().get();
            if (dot != null) toAll.accept(dot.conversationId());
        });
        Button close = new Button(words.get("report.card.close"), Icon.CLOSE.node());
        close.getStyleClass().setAll("button", "plain");
        close.setOnAction(_ -> model.select(null));
        CardWords cardWords = new CardWords(words.texts(), words.times(), new FloorNames(floor), floor::now);
        CardView view = new CardView(card, cardWords, bag, all, new ThenButton(card, toThen, words, bag), close);
        bag.watch(floor.nowProperty(), _ -> view.tick());
        bag.watch(floor.linkProperty(), link -> card.link(link != null && link.live()));
        bag.watch(model.selectedProperty(), dot -> show(dot, words));
        bag.add(LogSubject.follow(floor, card, () -> explained));
        return view;
    }

    private void show(@Nullable Dot dot, Words words) {
        explained = null;
        card.show(null);
        if (dot == null) return;
        lookup.decision(dot.decisionId())
                .thenAccept(answer -> model.reader().ui().execute(() -> {
                    if (model.selectedProperty().get() == dot) came(answer, words);
                }));
    }

    private void came(Answer<Assignment> answer, Words words) {
        switch (answer) {
            case Answer.Ok<Assignment> ok -> {
                explained = ok.value();
                card.show(LogSubject.of(ok.value(), model.floor()));
            }
            case Answer.TooOld<Assignment> _ -> say(words.get("report.card.gone"));
            case Answer.SignedOut<Assignment> no -> say(no.why());
            case Answer.Refused<Assignment> no -> say(no.why());
            case Answer.Unreachable<Assignment> no -> say(no.why());
        }
    }

    private void say(String why) {
        notices.tell(UserMessage.of(UserMessage.Kind.WARNING, why));
        model.select(null);
    }
}
