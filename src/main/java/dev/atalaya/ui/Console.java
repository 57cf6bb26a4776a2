package dev.atalaya.ui;

import dev.atalaya.insight.bundle.Subject;
import dev.atalaya.insight.findings.Link;
import dev.atalaya.intake.Intake;
import dev.atalaya.store.history.ImportMade;
import dev.atalaya.ui.card.CardViewModel;
import dev.atalaya.ui.desk.Desk;
import dev.atalaya.ui.desk.Ways;
import dev.atalaya.ui.findings.FindingsScreen;
import dev.atalaya.ui.findings.FindingsViewModel;
import dev.atalaya.ui.floor.FloorScreen;
import dev.atalaya.ui.floor.FloorSources;
import dev.atalaya.ui.floor.FloorViewModel;
import dev.atalaya.ui.intake.ImportViewModel;
import dev.atalaya.ui.intake.Importing;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.log.ExportViewModel;
import dev.atalaya.ui.log.LogCard;
import dev.atalaya.ui.log.LogFill;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.log.LogScreen;
import dev.atalaya.ui.log.LogSearch;
import dev.atalaya.ui.log.LogTools;
import dev.atalaya.ui.log.LogViewModel;
import dev.atalaya.ui.log.SavedThings;
import dev.atalaya.ui.log.WhyNotViewModel;
import dev.atalaya.ui.past.PastSource;
import dev.atalaya.ui.past.TimeMachine;
import dev.atalaya.ui.past.TimeTravel;
import dev.atalaya.ui.report.ReportCard;
import dev.atalaya.ui.report.ReportFiles;
import dev.atalaya.ui.report.ReportScreen;
import dev.atalaya.ui.report.ReportViewModel;
import dev.atalaya.ui.settings.Connecting;
import dev.atalaya.ui.settings.Connections;
import dev.atalaya.ui.settings.SettingsScreen;
import dev.atalaya.ui.settings.SettingsViewModel;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Commands;
import dev.atalaya.ui.shell.KeyMap;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.Picture;
import dev.atalaya.ui.shell.Screen;
import dev.atalaya.ui.shell.Shell;
import dev.atalaya.ui.shell.ShellModel;
import dev.atalaya.ui.shell.ShellPane;
import dev.atalaya.ui.shell.Toasts;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.theme.Fonts;
import dev.atalaya.ui.theme.Theme;
import dev.atalaya.ui.whatif.LabScreen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The console: all view-models and the window's content, over one [LiveFloor] that the caller feeds. Made and used on
/// the JavaFX thread.
public final class Console implements AutoCloseable {

    private final LiveFloor floor;
    private final ShellModel model;
    private final Commands commands = new Commands();
    private final Toasts toasts;
    private final FloorScreen floorScreen;
    private final @Nullable TimeTravel travel;
    private final LogScreen logScreen;
    private final FindingsScreen findings;
    private final ReportScreen reportScreen;
    private final LabScreen lab;
    private final ShellPane pane;
    private final Bag bag = new Bag();

    public Console(ConsoleDeps deps) {
        Fonts.load();
        floor = new LiveFloor(deps.timer()::nanos);
        model = new ShellModel(floor, deps.settings(), deps.zone());
        // Before the first control, which would have JavaFX read its own.
        Application.setUserAgentStylesheet(model.themeProperty().get().userAgentStylesheet());
        toasts = new Toasts(deps.timer());
        bag.add(floor.whenOther(toasts::clear));
        FloorViewModel floorModel = new FloorViewModel(floor, deps.outbox(), deps.timer());
        StackPane over = new StackPane();
        over.setPickOnBounds(false);
        FindingsViewModel found = new FindingsViewModel(deps.findings(), floor, deps.outbox(), deps.ui());
        Consumer<Subject> bundle = ConsoleParts.bundling(deps, floor, over, bag, toasts, model)::open;
        findings = new FindingsScreen(found, toasts, over, this::follow, bundle);
        BiConsumer<Instant, String> then = deps.past() == null ? null : this::showThen;
        Desk desk = new Desk(
                floorModel,
                deps.lookup(),
                deps.ui(),
                ConsoleParts.past(deps, floor),
                toasts,
                () -> over,
                () -> model.wordsProperty().get().texts(),
                new Ways(this::showAgent, this::showDecisions, this::askWhyNot, findings::change, then),
                findings::fix,
                found::announced);
        travel = travel(deps);
        if (travel != null) bag.watch(travel.onProperty(), desk::past);
        floorScreen =
                new FloorScreen(floorModel, () -> deps.settings().current().limits(), desk, travel, commands);
        Connecting connecting = connecting(deps, over);
        Shell shell = new Shell(
                model,
                commands,
                toasts,
                deps.timer(),
                deps.ui(),
                () -> connecting == null ? List.of() : connecting.platforms(),
                deps.simulated());
        FloorSources sources = new FloorSources(floorModel, this::showAgent, this::showConversation);
        SettingsScreen settings = new SettingsScreen(
                new SettingsViewModel(deps.settings(), deps.limits()),
                model,
                connecting,
                ConsoleParts.alerts(deps, model, found, toasts, bag),
                deps.restoring(),
                ConsoleParts.auditing(deps, floor, toasts),
                deps.ui());
        logScreen = log(deps, then, bundle);
        reportScreen = report(deps, then, over);
        lab = ConsoleParts.lab(deps, floor, toasts, filter -> follow(new Link.ToLog(filter)));
        pane = new ShellPane(
                shell,
                List.of(floorScreen, logScreen, reportScreen, findings, lab, settings),
                sources.all(),
                new LogSearch(floor, deps.log(), new LogReader(deps.background(), deps.ui()), this::showDecisions),
                over,
                toasts);
        bag.add(floor.whenOther(pane::forget));
        bag.add(deps.timer().every(Duration.ofSeconds(1), floor::tick));
        if (connecting != null) connecting.askForToken();
    }

    private @Nullable TimeTravel travel(ConsoleDeps deps) {
        PastSource past = deps.past();
        if (past == null) return null;
        LiveFloor then = new LiveFloor(deps.timer()::nanos);
        LogReader reader = new LogReader(deps.background(), deps.ui());
        TimeMachine machine = new TimeMachine(
                floor,
                then,
                past,
                deps.history(),
                reader,
                deps.timer(),
                () -> deps.settings().current().limits());
        return new TimeTravel(
                machine,
                then,
                deps.lookup(),
                deps.ui(),
                ConsoleParts.past(deps, then),
                deps.timer(),
                toasts,
                () -> model.screenProperty().set("floor"),
                model.screenProperty().map("floor"::equals),
                this::showDecisions,
                this::askWhyNot);
    }

    private LogScreen log(ConsoleDeps deps, @Nullable BiConsumer<Instant, String> then, Consumer<Subject> bundle) {
        LogReader reader = new LogReader(deps.background(), deps.ui());
        LogViewModel log = new LogViewModel(floor, deps.log(), reader, deps.timer());
        CardViewModel card = new CardViewModel(deps.lookup(), deps.ui(), ConsoleParts.past(deps, floor));
        LogTools tools = new LogTools(
                new SavedThings<>(SavedThings.Form.filters(), deps.keepsakes(), reader, toasts),
                new LogFill(deps.history(), reader),
                new ExportViewModel(reader),
                new WhyNotViewModel(log),
                toasts,
                bundle,
                deps.timer());
        return new LogScreen(log, new LogCard(log, card, this::showConversation, this::showDecisions, then), tools);
    }

    private ReportScreen report(ConsoleDeps deps, @Nullable BiConsumer<Instant, String> then, StackPane over) {
        LogReader reader = new LogReader(deps.background(), deps.ui());
        ReportViewModel report = new ReportViewModel(floor, deps.reports(), reader, deps.timer());
        CardViewModel card = new CardViewModel(deps.lookup(), deps.ui(), ConsoleParts.past(deps, floor));
        ReportCard beside = new ReportCard(report, deps.lookup(), card, toasts, this::showDecisions, then);
        UiCommand importing = importing(deps, report, over);
        return new ReportScreen(report, beside, new ReportFiles(reader, toasts), importing);
    }

    private @Nullable UiCommand importing(ConsoleDeps deps, ReportViewModel report, StackPane over) {
        Intake intake = deps.intake();
        if (intake == null) return null;
        LogReader reader = new LogReader(deps.background(), deps.ui());
        Runnable changed = () -> {
            report.load();
            if (deps.findings() != null) deps.findings().readAgain();
        };
        Consumer<ImportMade> shown = made -> {
            model.screenProperty().set("report");
            report.show(made.range(), made.zone());
        };
        ImportViewModel imports = new ImportViewModel(intake, reader, changed, shown, said -> {
            UserMessage.Kind kind = ImportViewModel.good(said) ? UserMessage.Kind.DONE : UserMessage.Kind.ERROR;
            toasts.tell(UserMessage.of(kind, said.in(model.wordsProperty().get().texts())));
        });
        Importing importing = new Importing(imports, model, over);
        commands.add(importing.command());
        return importing.command();
    }

    private @Nullable Connecting connecting(ConsoleDeps deps, Pane over) {
        Connections connections = deps.connections();
        return connections == null ? null : new Connecting(connections, model, deps.ui(), toasts, over);
    }

    /// To be fed with deltas, on the JavaFX thread.
    public LiveFloor floor() {
        return floor;
    }

    public Notices notices() {
        return toasts;
    }

    /// Fills the stage and shows it.
    public void show(Stage stage, int width, int height) {
        Scene scene = new Scene(pane, width, height);
        KeyMap.install(scene, commands);
        bag.watch(model.themeProperty(), theme -> dress(scene, theme));
        stage.setTitle("Atalaya");
        stage.setMinWidth(1000);
        stage.setMinHeight(640);
        stage.setScene(scene);
        stage.show();
    }

    /// Draws the content as it stands, without a window.
    public void picture(Theme theme, int width, int height, Path file) throws IOException {
        Picture.write(pane, theme, width, height, file);
    }

    /// The theme in use.
    public Theme theme() {
        return model.themeProperty().get();
    }

    /// Chooses a conversation or a decision worth explaining, so that the card of the screen in front explains it.
    public void explainOne() {
        String screen = model.screenProperty().get();
        if (screen.equals(logScreen.id())) logScreen.explainOne();
        else if (screen.equals(reportScreen.id())) reportScreen.explainOne();
        else floorScreen.explainOne();
    }

    private void showAgent(String id) {
        on(floorScreen, () -> floorScreen.showAgent(id));
    }

    private void showConversation(String id) {
        on(floorScreen, () -> floorScreen.showConversation(id));
    }

    private void showDecisions(String conversationId) {
        on(logScreen, () -> logScreen.showConversation(conversationId));
    }

    private void on(Screen screen, Runnable look) {
        model.screenProperty().set(screen.id());
        look.run();
    }

    private void showThen(Instant at, String conversationId) {
        if (travel != null) travel.go(at, conversationId);
    }

    public void welcome() {
        model.welcomeProperty().set(true);
    }

    /// Shows the floor as it stood so long ago.
    public void lookBack(Duration ago) {
        if (travel != null) travel.goBack(ago);
    }

    /// Whether the screen in front has something to show, or knows that there is nothing.
    public boolean filled() {
        if (travel != null && travel.loading()) return false;
        String screen = model.screenProperty().get();
        return (!screen.equals(findings.id()) || findings.looked()) && (!screen.equals(lab.id()) || lab.filled());
    }

    private void follow(Link link) {
        switch (link) {
            case Link.ToAgent agent -> showAgent(agent.id());
            case Link.ToConversation conversation -> showConversation(conversation.id());
            case Link.ToLog log -> on(logScreen, () -> logScreen.show(log.filter(), floor.now()));
        }
    }

    /// Lists why a day's conversations went elsewhere than to this agent.
    public void askWhyNot(String agentId) {
        on(logScreen, () -> logScreen.askWhyNot(agentId));
    }

    /// Brings a screen to the front.
    public void open(String screen) {
        model.screenProperty().set(screen);
    }

    private static void dress(Scene scene, Theme theme) {
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        scene.getStylesheets().setAll(theme.stylesheets());
    }

    @Override
    public void close() {
        bag.close();
        pane.close();
        floorScreen.close();
        logScreen.close();
        findings.close();
        reportScreen.close();
        lab.close();
        model.close();
    }
}
