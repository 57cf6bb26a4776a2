package dev.atalaya.ui.report;

import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.SheetWords;
import dev.atalaya.texts.Times;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Emptiness;
import dev.atalaya.ui.shell.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Says that a report is being worked out, how far it is, and why there is none. A report that is worked out anew while
/// one is on screen is not spoken of unless it takes a while.
final class ReportLoading extends VBox {

    private final ReportViewModel model;
    private final Words words;
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button button = new Button();

    ReportLoading(ReportViewModel model, Words words, Bag bag) {
        this.model = model;
        this.words = words;
        getStyleClass().add("report-loading");
        setAlignment(Pos.CENTER);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        button.getStyleClass().setAll("button", "plain");
        button.setId("report-cancel");
        getChildren().addAll(text, bar, button);
        Subscription all = Subscription.combine(
                model.progressProperty().subscribe(_ -> show()),
                model.problemProperty().subscribe(_ -> show()),
                model.sheetProperty().subscribe(_ -> show()),
                model.floor().linkProperty().subscribe(_ -> show()));
        bag.add(all);
    }

    private void show() {
        double progress = model.progressProperty().get();
        boolean running = progress != ReportViewModel.IDLE;
        Sheet shown = model.sheetProperty().get();
        boolean there = shown != null;
        // Over figures it keeps to the edge.
        StackPane.setAlignment(this, shown != null && !shown.empty() ? Pos.BOTTOM_CENTER : Pos.CENTER);
        boolean fetching = running && progress >= 0;
        String problem = model.problemProperty().get();
        if (!model.kept()) say(words.get("report.empty.no-files"), false, "");
        else if (fetching) say(words.get("report.loading.fetching", Math.round(progress * 100)), true, "stop");
        else if (running && !there) say(words.get("report.loading"), true, "stop");
        else if (running) setVisible(false);
        else if (!problem.isEmpty()) say(words.get("report.empty.problem", problem), false, "again");
        else if (model.tooMuch()) say(words.get("report.empty.too-much"), false, "");
        else if (shown == null) say(words.get("report.empty.stopped"), false, "again");
        else if (model.stopped()) say(words.get("report.loading.stopped", made(shown)), false, "again");
        else if (shown.gap() != null) say(new SheetWords(words.texts()).gap(shown), false, "again");
        else if (model.lagging()) say(words.get("report.loading.large", made(shown)), false, "anew");
        else if (shown.empty()) say(nothing(), false, "");
        else setVisible(false);
        bar.setProgress(progress < 0 ? ProgressBar.INDETERMINATE_PROGRESS : progress);
        button.setOnAction(_ -> {
            if (running) model.cancel();
            else model.load();
        });
    }

    private String made(Sheet shown) {
        return new Times(words.texts(), shown.asked().zone()).moment(shown.made());
    }

    private String nothing() {
        return Emptiness.text(model.floor().linkProperty().getValue(), words, words.get("report.empty.none"));
    }

    /// @param what the button does: `stop`, `again`, `anew` or nothing
    private void say(String said, boolean going, String what) {
        text.setText(said);
        bar.setVisible(going);
        bar.setManaged(going);
        button.setVisible(!what.isEmpty());
        button.setManaged(!what.isEmpty());
        if (!what.isEmpty()) button.setText(words.get("report.loading." + what));
        setVisible(true);
    }
}
