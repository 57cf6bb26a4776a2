package dev.atalaya.ui.report;

import dev.atalaya.insight.sheet.Dot;
import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.SheetExport;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Place;
import dev.atalaya.ui.shell.Screen;
import dev.atalaya.ui.shell.Shown;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The status report as a screen of the console.
public final class ReportScreen implements Screen {

    private final ReportViewModel model;
    private final ReportCard card;
    private final ReportFiles files;
    private final @Nullable UiCommand importing;
    private final ReadOnlyObjectWrapper<Place> place;
    private final Bag bag = new Bag();
    private final List<UiCommand> ofSheet = new ArrayList<>();
    private final List<UiCommand> zooms = new ArrayList<>();
    private @Nullable ReportView view;

    /// @param card explains the conversation chosen
    /// @param importing loads report files; null where there is nothing to load them into
    public ReportScreen(ReportViewModel model, ReportCard card, ReportFiles files, @Nullable UiCommand importing) {
        this.importing = importing;
        this.model = model;
        this.card = card;
        this.files = files;
        place = new ReadOnlyObjectWrapper<>(here());
        bag.watch(model.stateProperty(), _ -> place.set(here()));
        bag.watch(model.selectedProperty(), _ -> place.set(here()));
        command(ofSheet, "report-print", "PRINT", ReportView::print);
        for (SheetExport.Kind kind : SheetExport.Kind.values()) {
            String id = "report-export-" + kind.name().toLowerCase(Locale.ROOT);
            command(ofSheet, id, "EXPORT", shown -> shown.export(kind));
        }
        command(zooms, "report-zoom-in", "ZOOM_IN", ReportView::zoomIn);
        command(zooms, "report-zoom-out", "ZOOM_OUT", ReportView::zoomOut);
        command(zooms, "report-zoom-all", "ZOOM_ALL", ReportView::zoomAll);
    }

    private void command(List<UiCommand> to, String id, String icon, java.util.function.Consumer<ReportView> action) {
        UiCommand command = new UiCommand(id, icon, "", () -> {
            if (view != null) action.accept(view);
        });
        command.executableProperty().set(false);
        to.add(command);
    }

    @Override
    public String id() {
        return "report";
    }

    @Override
    public Icon icon() {
        return Icon.REPORT;
    }

    @Override
    public Shown open(Words words) {
        Bag opened = new Bag();
        view = new ReportView(model, card.open(words, opened), files, importing, words, opened);
        opened.add(model.open(words.zone()));
        zooms.forEach(command -> command.executableProperty().set(true));
        opened.watch(model.sheetProperty(), this::able);
        opened.add(() -> {
            view = null;
            able(null);
            zooms.forEach(command -> command.executableProperty().set(false));
        });
        return new Shown(view, opened);
    }

    private void able(@Nullable Sheet sheet) {
        ofSheet.forEach(command -> command.executableProperty().set(sheet != null));
    }

    @Override
    public ObservableValue<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    private Place here() {
        return new Place(
                id(), model.stateProperty().get(), model.selectedProperty().get());
    }

    @Override
    public void goTo(Place there) {
        if (!(there.view() instanceof ReportState state)) return;
        model.go(state);
        model.select((Dot) there.chosen());
    }

    /// Explains the first conversation received by somebody who was not assignable.
    public void explainOne() {
        for (ReportLine line : model.linesProperty().get()) {
            if (!(line instanceof ReportLine.OfAgent agent)) continue;
            for (Dot dot : agent.line().dots()) {
                if (dot.assignable()) continue;
                model.select(dot);
                return;
            }
        }
    }

    @Override
    public List<UiCommand> commands() {
        return Stream.concat(ofSheet.stream(), zooms.stream()).toList();
    }

    @Override
    public void close() {
        bag.close();
        model.close();
    }
}
