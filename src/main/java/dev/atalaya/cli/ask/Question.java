package dev.atalaya.cli.ask;

import dev.atalaya.export.pdf.Paper;
import dev.atalaya.floor.Actor;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Went;
import dev.atalaya.insight.findings.Looked;
import dev.atalaya.insight.sheet.Grouping;
import dev.atalaya.insight.sheet.SheetExport;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.texts.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is asked on the command line, as it goes over the socket.
///
/// @param id of a decision or a conversation; empty when the log is asked for
/// @param language of texts for people
/// @param zone in which times are told
/// @param picks which decisions of the log
/// @param limit how many at most, 0 for all
/// @param whatIf what is to be otherwise; null where nothing is
/// @param audit asks for what was done from the console, of which only the time is picked
/// @param report which report is wanted; null where the log is asked
/// @param findings asks for what is wrong on the floor
/// @param bundle which support bundle is wanted; null where none is
public record Question(
        String id,
        Shape shape,
        Language language,
        ZoneId zone,
        Picks picks,
        int limit,
        @Nullable WhatIf whatIf,
        boolean audit,
        @Nullable Report report,
        boolean findings,
        @Nullable Bundle bundle) {

    /// About what was.
    public Question(String id, Shape shape, Language language, ZoneId zone, Picks picks, int limit) {
        this(id, shape, language, zone, picks, limit, null, false, null, false, null);
    }

    /// About what might have been.
    public static Question whatIf(Shape shape, Language language, ZoneId zone, Picks picks, WhatIf whatIf) {
        return new Question("", shape, language, zone, picks, 0, whatIf, false, null, false, null);
    }

    /// About what was done from the console.
    public static Question audit(Shape shape, Language language, ZoneId zone, Picks picks) {
        return new Question("", shape, language, zone, picks, 0, null, true, null, false, null);
    }

    /// For a report.
    public static Question report(Report report, Language language, ZoneId zone) {
        return new Question("", Shape.TEXT, language, zone, Picks.ALL, 0, null, false, report, false, null);
    }

    /// What is wrong on the floor.
    public static Question findings(Shape shape, Language language, ZoneId zone, Looked looked) {
        Picks range = Picks.ALL.in(looked.from(), looked.to(), Set.of());
        return new Question("", shape, language, zone, range, 0, null, false, null, true, null);
    }

    /// For a support bundle.
    public static Question bundle(Bundle bundle, Language language, ZoneId zone) {
        return new Question("", Shape.TEXT, language, zone, Picks.ALL, 0, null, false, null, false, bundle);
    }

    /// A support bundle.
    ///
    /// @param finding id of an open one; null where it is about a stretch of the log
    /// @param from of that stretch
    /// @param to of that stretch; null for until now
    /// @param groups by id or name; empty means all
    /// @param contacts whether customers' names and texts are shown
    public record Bundle(
            @Nullable String finding,
            @Nullable Instant from,
            @Nullable Instant to,
            List<String> groups,
            boolean contacts) {}

    /// As typed.
    ///
    /// @param versus a second scenario to compare; empty for none
    public record WhatIf(List<String> set, List<String> versus) {}

    /// The agent status report.
    ///
    /// @param from first day, today where null
    /// @param to last day, included; the first where null
    /// @param groups by id or name; empty means all
    /// @param intervals in place of the sums
    public record Report(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> groups,
            Grouping grouping,
            SheetExport.Kind kind,
            Paper paper,
            boolean intervals) {}

    /// How the answer is written.
    public enum Shape {
        TEXT,
        CSV,
        JSON,
        XLSX
    }

    /// Groups and agents by id or by name.
    public record Picks(
            @Nullable Instant from,
            @Nullable Instant to,
            Set<String> groups,
            Set<String> agents,
            Set<String> before,
            Set<RuleCode> rules,
            Set<Trigger> triggers,
            Set<Actor.Kind> actors,
            Set<Went> went,
            Set<Judgement> judgements,
            String contact) {

        public static final Picks ALL = new Picks(
                null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "");

        /// Of this stretch of time and these groups only.
        public Picks in(@Nullable Instant begin, @Nullable Instant end, Set<String> some) {
            return new Picks(begin, end, some, agents, before, rules, triggers, actors, went, judgements, contact);
        }
    }
}
