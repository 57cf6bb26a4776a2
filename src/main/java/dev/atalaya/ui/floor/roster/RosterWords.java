package dev.atalaya.ui.floor.roster;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.UserState;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import dev.atalaya.texts.Times;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.live.Presence;
import dev.atalaya.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the roster says of groups and agents, and in which colour.
final class RosterWords {

    private final Words words;

    RosterWords(Words words) {
        this.words = words;
    }

    /// `Online · 2 h 10 min`, `Training · 42 min · not assignable`, `Offline · since Fri 17:58 (3 d 16 h)`.
    String state(AgentView view, Instant now) {
        Agent agent = view.agent();
        UserState state = view.state();
        String name = state == null ? agent.stateId() : state.name();
        return switch (Presence.of(view)) {
            case DEACTIVATED -> words.get("roster.deactivated");
            case ELIGIBLE -> words.get("roster.in-state", name, Times.between(agent.stateSince(), now));
            case PAUSED -> words.get("roster.paused", name, Times.between(agent.stateSince(), now));
            case OFFLINE -> offline(agent, state, now);
        };
    }

    /// The same in ever fewer words.
    List<String> stateToFit(AgentView view, Instant now) {
        Agent agent = view.agent();
        UserState state = view.state();
        String name = state == null ? agent.stateId() : state.name();
        String whole = state(view, now);
        return switch (Presence.of(view)) {
            case DEACTIVATED -> List.of(whole);
            case ELIGIBLE -> List.of(whole, name);
            case PAUSED ->
                List.of(whole, words.get("roster.in-state", name, Times.between(agent.stateSince(), now)), name);
            case OFFLINE ->
                List.of(
                        whole,
                        away(state, words.times().since(agent.presenceSince(), now)),
                        words.get("roster.offline", words.times().since(agent.presenceSince(), now)),
                        words.get("roster.offline", span(Duration.between(agent.presenceSince(), now))));
        };
    }

    private String offline(Agent agent, @Nullable UserState state, Instant now) {
        String since = words.times().since(agent.presenceSince(), now);
        LocalDate then = LocalDate.ofInstant(agent.presenceSince(), words.zone());
        if (then.isBefore(LocalDate.ofInstant(now, words.zone()))) {
            since += " (" + span(Duration.between(agent.presenceSince(), now)) + ")";
        }
        return away(state, since);
    }

    private String away(@Nullable UserState state, String since) {
        return state != null && state.assignable()
                ? words.get("roster.disconnected", since, state.name())
                : words.get("roster.offline", since);
    }

    /// From ten hours on without the minutes.
    private static String span(Duration span) {
        boolean hours = span.toHours() >= 10 && span.toHours() < 24;
        return hours ? span.toHours() + " h" : Times.duration(span);
    }

    /// The ring: purple for a test agent whatever he shows, else by whether he can be given work.
    static Tone ring(AgentView view) {
        if (view.test().certain()) return Tone.TEST;
        return tone(Presence.of(view));
    }

    static Tone tone(Presence presence) {
        return switch (presence) {
            case ELIGIBLE -> Tone.OK;
            case PAUSED -> Tone.WARN;
            case OFFLINE, DEACTIVATED -> Tone.MUTED;
        };
    }

    /// `TEST`, `TEST?` or nothing.
    String test(TestFlag flag) {
        if (flag == TestFlag.NONE) return "";
        return words.get(flag.certain() ? "test.badge" : "test.suspected");
    }

    /// `4`, or `4/9` where he has conversations in other groups too.
    static String load(AgentView view, String groupId) {
        int here = view.load(groupId);
        int total = view.totalLoad();
        return total == here ? "" + here : here + "/" + total;
    }

    /// Red where customers are with a test agent, amber where they are with somebody who is not there.
    static Tone loadTone(AgentView view, String groupId) {
        if (view.load(groupId) == 0) return Tone.MUTED;
        if (view.test().certain()) return Tone.BAD;
        return Presence.of(view).compareTo(Presence.OFFLINE) >= 0 ? Tone.WARN : Tone.MUTED;
    }

    /// `0 of 4 assignable`.
    String assignable(GroupView view) {
        return words.get("roster.assignable", view.eligible(), view.active());
    }

    /// `0/4`.
    static String assignableInShort(GroupView view) {
        return view.eligible() + "/" + view.active();
    }

    static Tone assignableTone(GroupView view) {
        if (view.eligible() > 0) return Tone.OK;
        return view.open() ? Tone.WARN : Tone.MUTED;
    }

    /// `Open · until 18:00`, `Closed · opens Mon 08:00`, `Open · 24/7`.
    String hours(GroupView view, Instant now) {
        Instant changes = view.changesAt();
        if (changes == null) return words.get(view.open() ? "roster.always-open" : "roster.never-open");
        return words.get(view.open() ? "roster.open-until" : "roster.closed-until", when(changes, now));
    }

    /// The hours in ever fewer words.
    List<String> hoursToFit(GroupView view, Instant now) {
        Instant changes = view.changesAt();
        String whole = hours(view, now);
        if (changes == null)
            return view.open() ? List.of(whole, words.get("roster.always-open.short")) : List.of(whole);
        String key = view.open() ? "roster.open-until.short" : "roster.closed-until.short";
        return List.of(whole, words.get(key, when(changes, now)));
    }

    /// In place of the hours of a group that is not one of the user's.
    String notYours() {
        return words.get("roster.not-yours");
    }

    /// All that is known of a line, for when it does not fit.
    String details(RosterRow row, Instant now) {
        return switch (row) {
            case AgentRow agent -> agent(agent, now);
            case GroupRow group -> group.foreign() ? foreign(group.view()) : settings(group.view(), now);
        };
    }

    private String agent(AgentRow row, Instant now) {
        AgentView view = row.view();
        String test = test(view.test());
        String name = view.agent().name();
        return String.join(
                "\n",
                test.isEmpty() ? name : name + " · " + test,
                state(view, now),
                words.get(
                        "roster.load",
                        view.load(row.group().key()),
                        row.group().view().group().name(),
                        view.totalLoad()));
    }

    private String foreign(GroupView view) {
        return words.get("roster.not-yours.more", view.group().name());
    }

    private String when(Instant at, Instant now) {
        boolean today = LocalDate.ofInstant(at, words.zone()).equals(LocalDate.ofInstant(now, words.zone()));
        return today ? words.times().clock(at) : words.times().weekday(at);
    }

    /// The group's switches, a line each.
    private String settings(GroupView view, Instant now) {
        GroupSettings settings = view.group().settings();
        return String.join(
                "\n",
                view.group().name() + " · " + assignable(view) + " · " + hours(view, now),
                line("roster.only-available", settings.onlyAvailableAgents()),
                line("roster.out-of-hours", settings.assignOutOfHours()),
                line("roster.same-agent", settings.reassignToSameAgent()),
                line("roster.message", settings.outOfHoursMessage() != null),
                words.get("roster.zone", view.group().zone().getId()));
    }

    private String line(String key, boolean on) {
        return words.get(key, words.get(on ? "roster.on" : "roster.off"));
    }
}
