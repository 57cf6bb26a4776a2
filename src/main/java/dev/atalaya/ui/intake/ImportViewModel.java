package dev.atalaya.ui.intake;

import dev.atalaya.export.Export.Ended;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.intake.DayOrder;
import dev.atalaya.intake.Field;
import dev.atalaya.intake.Headings;
import dev.atalaya.intake.Intake;
import dev.atalaya.intake.Meaning;
import dev.atalaya.intake.Plan;
import dev.atalaya.intake.Trial;
import dev.atalaya.intake.file.UnreadableException;
import dev.atalaya.store.history.ImportMade;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.texts.Said;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.log.LogReader.Ask;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Importing a report file, step by step. All that takes a while is done in the background. User interface thread only.
public final class ImportViewModel {

    private static final Set<String> GOOD = Set.of("intake.done", "intake.undone", "intake.saved");

    private final Intake intake;
    private final LogReader reader;
    private final Runnable changed;
    private final Consumer<ImportMade> shown;
    private final Consumer<Said> aside;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Busy("intake.busy.list"));
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Said> message = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper lines = new ReadOnlyIntegerWrapper();
    private @Nullable Ask under;
    private Step.@Nullable Busy changing;
    private boolean open;

    /// @param changed called when the history has become another one
    /// @param shown shows the days of which an import tells
    /// @param aside hears what came of what went on after the dialog was closed
    public ImportViewModel(
            Intake intake, LogReader reader, Runnable changed, Consumer<ImportMade> shown, Consumer<Said> aside) {
        this.shown = shown;
        this.aside = aside;
        this.intake = intake;
        this.reader = reader;
        this.changed = changed;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Null before a file is chosen.
    public ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// What went wrong, or what was done; null where there is nothing to say.
    public ReadOnlyObjectProperty<@Nullable Said> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Whether this tells of something that was done.
    public static boolean good(Said said) {
        return GOOD.contains(said.key());
    }

    /// How many lines were read so far.
    public ReadOnlyIntegerProperty linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// What either came out, or is to be said instead.
    private record Came<T>(@Nullable T value, @Nullable Said why) {}

    private interface Reading<T> {
        T read(Cancel cancel) throws UnreadableException;
    }

    /// @param back what is shown again where it fails
    private <T> void work(String key, Step back, Reading<T> reading, Consumer<T> then) {
        stop();
        step.set(new Step.Busy(key));
        lines.set(0);
        under = reader.ask(
                cancel -> came(reading, cancel),
                came -> {
                    T value = came.value();
                    if (value != null) then.accept(value);
                    else failed(came.why(), back);
                },
                why -> failed(Said.of("intake.failed", why), back));
    }

    private static <T> Came<T> came(Reading<T> reading, Cancel cancel) {
        try {
            return new Came<>(reading.read(cancel), null);
        } catch (UnreadableException e) {
            return new Came<>(null, e.why());
        }
    }

    private void failed(@Nullable Said why, Step back) {
        message.set(why);
        step.set(back);
    }

    /// Begins: shows what was imported before, or what is still being changed.
    public void begin() {
        open = true;
        message.set(null);
        if (changing == null) list();
        else step.set(changing);
    }

    private void list() {
        work(
                "intake.busy.list",
                new Step.Choosing(List.of()),
                _ -> intake.made(),
                made -> step.set(new Step.Choosing(made)));
    }

    /// @param zone in which its times are taken to be written
    /// @param group of lines that name none
    public void choose(Path file, ZoneId zone, String group) {
        message.set(null);
        work("intake.busy.open", step.get(), _ -> Intake.open(file), opened -> {
            HistoryKind kind = opened.survey().guess();
            plan.set(new Plan(kind, Headings.recognise(kind, opened.survey().headings()), zone, null, Map.of(), group));
            step.set(new Step.Mapping(opened));
        });
    }

    /// Another kind is recognised anew.
    public void kind(HistoryKind kind) {
        Plan now = plan.get();
        Intake.Opened file = file();
        if (now == null || file == null || now.kind() == kind) return;
        Map<Field, Integer> columns = Headings.recognise(kind, file.survey().headings());
        plan.set(new Plan(kind, columns, now.zone(), now.order(), now.states(), now.group()));
    }

    /// @param column null for none
    public void column(Field field, @Nullable Integer column) {
        Plan now = plan.get();
        if (now == null) return;
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        columns.putAll(now.columns());
        columns.remove(field);
        if (column != null) {
            columns.values().removeIf(column::equals);
            columns.put(field, column);
        }
        plan.set(new Plan(now.kind(), columns, now.zone(), now.order(), now.states(), now.group()));
    }

    /// @param order null for what the file itself shows
    public void order(@Nullable DayOrder order) {
        Plan now = plan.get();
        if (now != null) {
            plan.set(new Plan(now.kind(), now.columns(), now.zone(), order, now.states(), now.group()));
        }
    }

    /// @param id as chosen or typed
    public void zone(String id) {
        Plan now = plan.get();
        if (now == null) return;
        try {
            ZoneId zone = ZoneId.of(id.strip());
            message.set(null);
            plan.set(new Plan(now.kind(), now.columns(), zone, now.order(), now.states(), now.group()));
        } catch (DateTimeException _) {
            message.set(Said.of("intake.zone.unknown", id));
        }
    }

    /// Writes something beside the import, such as the lines that are not taken.
    public void save(Supplier<Ended> writing) {
        reader.ask(
                _ -> writing.get(),
                ended -> said(
                        switch (ended) {
                            case Ended.Done done -> Said.of("intake.saved", done.file());
                            case Ended.Failed no -> Said.of("intake.failed", no.why());
                            case Ended.Cancelled _ -> null;
                        }),
                why -> said(Said.of("intake.failed", why)));
    }

    /// Says what a state means, and tries again.
    public void meaning(String state, Meaning meaning) {
        Plan now = plan.get();
        if (now == null) return;
        Map<String, Meaning> states = new HashMap<>(now.states());
        states.put(state, meaning);
        plan.set(new Plan(now.kind(), now.columns(), now.zone(), now.order(), states, now.group()));
        attempt();
    }

    private Intake.@Nullable Opened file() {
        return switch (step.get()) {
            case Step.Mapping(Intake.Opened file) -> file;
            case Step.Tried(Intake.Opened file, Trial _) -> file;
            case Step.Choosing _, Step.Busy _ -> null;
        };
    }

    /// Reads the whole file and changes nothing.
    public void attempt() {
        Plan now = plan.get();
        Intake.Opened file = file();
        if (now == null || file == null) return;
        message.set(null);
        work(
                "intake.busy.try",
                new Step.Mapping(file),
                cancel -> intake.attempt(file, now, cancel, read -> reader.ui().execute(() -> lines.set(read))),
                trial -> step.set(new Step.Tried(file, trial)));
    }

    /// Takes what was tried.
    public void take() {
        if (!(step.get() instanceof Step.Tried(Intake.Opened _, Trial trial)) || !trial.ready()) return;
        change("intake.busy.take", Said.of("intake.done", trial.taken(), trial.file()), () -> intake.take(trial));
    }

    /// Changes what is imported, and the log with it. It goes on when the dialog is closed.
    private void change(String key, Said done, Runnable work) {
        stop();
        Step.Busy busy = new Step.Busy(key);
        changing = busy;
        step.set(busy);
        lines.set(0);
        // What was tried may be large: it is not held while the log is filled, or the long collections stop the window.
        Queue<Runnable> first = new ArrayDeque<>(List.of(work));
        reader.ask(
                _ -> {
                    first.remove().run();
                    intake.fill(count -> reader.ui().execute(() -> lines.set(count)));
                    return done;
                },
                this::ended,
                why -> ended(Said.of("intake.failed", why)));
    }

    /// Also of what failed half-way something may be there.
    private void ended(Said said) {
        changing = null;
        changed.run();
        said(said);
        list();
    }

    private void said(@Nullable Said what) {
        message.set(what);
        if (!open && what != null) aside.accept(what);
    }

    /// Shows the days of which an import tells.
    public void show(ImportMade made) {
        shown.accept(made);
    }

    /// Takes an import back.
    public void undo(long no, String name) {
        change("intake.busy.undo", Said.of("intake.undone", name), () -> intake.undo(no));
    }

    /// One step back.
    public void back() {
        message.set(null);
        if (step.get() instanceof Step.Tried(Intake.Opened file, Trial _)) step.set(new Step.Mapping(file));
        else list();
    }

    /// The dialog is closed: what is being read is given up, what is being taken is taken.
    public void leave() {
        open = false;
        stop();
    }

    private void stop() {
        if (under != null) under.cancel();
        under = null;
    }
}
