package dev.atalaya.intake;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.intake.file.LineSource;
import dev.atalaya.intake.file.UnreadableException;
import dev.atalaya.store.history.ImportBatch;
import dev.atalaya.store.history.ImportMade;
import dev.atalaya.store.history.ImportedTalk;
import dev.atalaya.store.history.Imports;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.texts.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tries a file: reads it all by a plan and changes nothing. For one file; not thread-safe. Blocks.
public final class Trying {

    private static final int STEP = 2_000;
    private static final int NAMES = 12;

    private final String file;
    private final LineSource source;
    private final Survey survey;
    private final Imports earlier;
    private final Known known;
    private final List<Remark> rejected = new ArrayList<>();
    private final List<Remark> noted = new ArrayList<>();
    private final List<Said> notes = new ArrayList<>();
    private int lines;

    /// @param file its name
    /// @param earlier what was imported before
    public Trying(String file, LineSource source, Survey survey, Imports earlier, Known known) {
        this.file = file;
        this.source = source;
        this.survey = survey;
        this.earlier = earlier;
        this.known = known.with(earlier.things());
    }

    /// @param at when it is done
    /// @param progress hears of lines read
    /// @throws UnreadableException where the file is damaged further down
    /// @throws java.util.concurrent.CancellationException when told so
    public Trial of(Plan plan, Instant at, Cancel cancel, IntConsumer progress) throws UnreadableException {
        List<Said> questions = new ArrayList<>();
        for (Field field : Field.of(plan.kind())) {
            if (field.isNeeded(plan.kind()) && !plan.columns().containsKey(field)) {
                questions.add(Said.of("intake.ask.column", Said.of("intake.field." + field.code())));
            }
        }
        DayOrder order = plan.order() == null ? order(plan, cancel, questions) : plan.order();
        if (!questions.isEmpty()) return trial(plan, null, questions, Map.of());
        WallClock clock = new WallClock(plan.zone(), order);
        Roster roster = new Roster(known, plan.zone(), plan.states());
        if (plan.kind() == HistoryKind.CONVERSATIONS) {
            TalkLines talks = new TalkLines(plan, roster, earlier, noted::add);
            each(plan, clock, talks::add, cancel, progress);
            if (!plan.columns().containsKey(Field.GIVEN)) notes.add(Said.of("intake.note.no-giving"));
            if (!plan.columns().containsKey(Field.CLOSED)) notes.add(Said.of("intake.note.no-closing"));
            return trial(plan, batch(plan, at, List.of(), talks.done(), roster), List.of(), Map.of());
        }
        StateLines states = new StateLines(plan, roster, rejected::add, noted::add);
        each(plan, clock, states::add, cancel, progress);
        List<AgentInterval> taken = states.done(earlier.history());
        if (states.joined() > 0) notes.add(Said.of("intake.note.joined", states.joined()));
        return trial(plan, batch(plan, at, taken, List.of(), roster), List.of(), states.guessed());
    }

    private interface Lines {
        void add(Cells cells) throws RejectedException;
    }

    private void each(Plan plan, WallClock clock, Lines to, Cancel cancel, IntConsumer progress)
            throws UnreadableException {
        source.read(line -> {
            if (line.number() <= survey.headingLine()) return true;
            if (++lines % STEP == 0) {
                cancel.check();
                progress.accept(lines);
            }
            try {
                to.add(new Cells(line, plan, survey, clock, noted::add));
            } catch (RejectedException e) {
                rejected.add(e.remark());
            }
            return true;
        });
    }

    private DayOrder order(Plan plan, Cancel cancel, List<Said> questions) throws UnreadableException {
        DayOrders orders = new DayOrders();
        List<Integer> columns = plan.columns().entrySet().stream()
                .filter(entry -> entry.getKey().isTime())
                .map(Map.Entry::getValue)
                .toList();
        source.read(line -> {
            if (line.number() % STEP == 0) cancel.check();
            if (line.number() > survey.headingLine()) columns.forEach(column -> orders.see(line.cell(column)));
            return true;
        });
        DayOrder order = orders.order();
        if (order == null) questions.add(Said.of("intake.ask.order", orders.example()));
        return order == null ? DayOrder.DAY_FIRST : order;
    }

    private Trial trial(Plan plan, @Nullable ImportBatch batch, List<Said> questions, Map<String, Integer> guessed) {
        if (!survey.otherSheets().isEmpty()) {
            notes.add(Said.of("intake.note.sheets", some(survey.otherSheets())));
        }
        rejected.sort(Comparator.comparingInt(Remark::line));
        noted.sort(Comparator.comparingInt(Remark::line));
        return new Trial(file, plan, lines, batch, rejected, noted, notes, questions, guessed);
    }

    /// The first ones, and how many more there are.
    private static Said some(List<String> names) {
        int shown = names.size() > NAMES + 1 ? NAMES : names.size();
        String first = String.join(", ", names.subList(0, shown));
        return shown == names.size()
                ? Said.of("intake.names", first)
                : Said.of("intake.names.more", first, names.size() - shown);
    }

    private @Nullable ImportBatch batch(
            Plan plan, Instant at, List<AgentInterval> states, List<ImportedTalk> talks, Roster roster) {
        if (states.isEmpty() && talks.isEmpty()) return null;
        Roster.Found found = roster.found();
        if (!found.newNames().isEmpty()) {
            notes.add(Said.of("intake.note.new", some(found.newNames())));
        }
        List<String> always = found.groups().stream()
                .filter(group -> group.schedule() == null)
                .map(Group::name)
                .toList();
        if (!always.isEmpty()) notes.add(Said.of("intake.note.always-open", some(always)));
        Stretch range = Range.of(states, talks, plan.zone());
        ImportMade made = new ImportMade(
                0, at, plan.kind(), file, plan.zone(), range, lines - rejected.size(), rejected.size(), null);
        List<FloorEvent> things = Stream.of(
                        found.agents().stream().map(FloorEvent.AgentChanged::new),
                        found.groups().stream().map(FloorEvent.GroupChanged::new),
                        found.states().stream().map(FloorEvent.StateChanged::new))
                .flatMap(all -> all.map(FloorEvent.class::cast))
                .toList();
        return new ImportBatch(made, states, talks, things);
    }
}
