package dev.atalaya.cli.ask;

import dev.atalaya.export.Format;
import dev.atalaya.floor.Assignment;
import dev.atalaya.insight.Reconstructed;
import dev.atalaya.insight.Reconstruction;
import dev.atalaya.insight.findings.Looked;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.store.AuditTrail;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.SeenAudit;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.ActorRef;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.Found;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.store.log.SeenLog;
import dev.atalaya.sync.Who;
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Me;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers questions from a cache. Any thread; blocks.
public final class LogAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(LogAnswers.class);

    private final FloorCache cache;
    private final Supplier<@Nullable Set<String>> seen;
    private final @Nullable AuditTrail trail;
    private final LiveSource live;
    private final History past;

    /// Of the log alone.
    public LogAnswers(FloorCache cache) {
        this(cache, null);
    }

    /// Of the files, for whoever was signed in last.
    ///
    /// @param trail null where the own file is not to be had
    public LogAnswers(FloorCache cache, @Nullable AuditTrail trail) {
        this(
                cache,
                () -> seenLast(cache),
                trail == null ? null : new SeenAudit(trail, () -> readLast(cache)),
                LiveSource.NONE);
    }

    /// Nothing where nobody knows who it was.
    private static @Nullable Set<String> seenLast(FloorCache cache) {
        Optional<Me> last = cache.me();
        return last.isPresent() ? Who.of(last.get()).seen() : Set.of();
    }

    private static SeenAudit.@Nullable Reader readLast(FloorCache cache) {
        return cache.me().map(Who::reader).orElse(null);
    }

    /// Of everything.
    ///
    /// @param seen ids of the groups of which the user is told, null for all
    public LogAnswers(
            FloorCache cache, Supplier<@Nullable Set<String>> seen, @Nullable AuditTrail trail, LiveSource live) {
        this(cache, seen, trail, live, cache.history());
    }

    private LogAnswers(
            FloorCache cache,
            Supplier<@Nullable Set<String>> seen,
            @Nullable AuditTrail trail,
            LiveSource live,
            History past) {
        this.cache = cache;
        this.past = past;
        this.seen = seen;
        this.trail = trail;
        this.live = live;
    }

    /// The same with more of the past, to tell of decisions without candidates who they were.
    public LogAnswers knowing(History more) {
        return new LogAnswers(cache, seen, trail, live, more);
    }

    /// In which the account works, this computer's where that is not known.
    public ZoneId zone() {
        try {
            return cache.me().map(me -> ZoneId.of(me.zone())).orElseGet(ZoneId::systemDefault);
        } catch (StoreException | DateTimeException e) {
            LOG.warn("the account's zone is not known: {}", e.getMessage());
            return ZoneId.systemDefault();
        }
    }

    /// For somebody who waits for as long as it takes.
    public void answer(Question question, OutputStream out) throws UnansweredException, IOException {
        answer(question, out, Cancel.NEVER);
    }

    /// @return what is to be said beside the answer, empty for nothing
    /// @throws UnansweredException with one line when there is no such decision, group, … or the file fails
    /// @throws IOException when nobody reads the answer
    /// @throws java.util.concurrent.CancellationException when nobody waits for it any more
    public String answer(Question question, OutputStream out, Cancel cancel) throws UnansweredException, IOException {
        try {
            if (question.report() != null) {
                return new ReportAnswers(live.reports(), question.report()).write(question.language(), out, cancel);
            }
            if (question.findings()) {
                return Integer.toString(live.findings(new Looked(
                                question.picks().from(), question.picks().to()))
                        .write(question.shape(), question.language(), out));
            }
            if (question.bundle() != null) {
                return new BundleAnswers(live.bundles(), question.bundle()).write(question.language(), out, cancel);
            }
            KnownNames names = new KnownNames(cache.load());
            if (question.audit()) audit(question, names, out);
            else if (question.whatIf() != null) whatIf(question, question.whatIf(), names, out, cancel);
            else if (question.id().isEmpty()) log(question, names, out, cancel);
            else explain(question, names, out, cancel);
            return "";
        } catch (StoreException e) {
            throw new UnansweredException(String.valueOf(e.getMessage()));
        }
    }

    private void audit(Question question, KnownNames names, OutputStream out) throws UnansweredException, IOException {
        if (trail == null) throw new UnansweredException("the file of what was done here cannot be opened");
        new AuditAnswers(trail).answer(question, names, out);
    }

    private void explain(Question question, KnownNames names, OutputStream out, Cancel cancel)
            throws UnansweredException, IOException {
        LogRow row = seenLog().find(question.id(), null, 1, cancel).stream()
                .filter(found -> found.where() == Found.Where.ID)
                .map(Found::row)
                .findFirst()
                .orElseThrow(() -> new UnansweredException("no decision or conversation kept here: " + question.id()));
        Assignment decision = row.decision();
        Reconstructed put = new Reconstruction(past, new AtomRuleBook()).of(decision);
        Explanation explanation = new Explanation(Texts.of(question.language()), question.zone(), names);
        String text = question.shape() == Question.Shape.JSON
                ? explanation.json(decision, put)
                : explanation.text(decision, put, all(decision.conversationId()));
        PrintWriter writer = writer(out);
        writer.println(text);
        check(writer);
    }

    private SeenLog seenLog() {
        return new SeenLog(cache.log(), seen);
    }

    private List<Assignment> all(String conversationId) {
        SeenLog log = seenLog();
        return cache.decisionsOf(conversationId).stream()
                .filter(one -> log.sees(one.groupId()))
                .toList();
    }

    private void whatIf(Question question, Question.WhatIf asked, KnownNames names, OutputStream out, Cancel cancel)
            throws UnansweredException, IOException {
        LabAnswers answers = new LabAnswers(cache, seenLog(), names, cancel);
        switch (question.shape()) {
            case CSV -> answers.table(question, asked, Format.CSV, out);
            case XLSX -> answers.table(question, asked, Format.XLSX, out);
            case TEXT, JSON -> {
                PrintWriter writer = writer(out);
                writer.println(answers.answer(question, asked));
                check(writer);
            }
        }
    }

    private void log(Question question, KnownNames names, OutputStream out, Cancel cancel)
            throws UnansweredException, IOException {
        SeenLog log = seenLog();
        LogFilter filter = filter(question.picks(), names);
        LogRows rows = new LogRows(log, filter, question.limit(), cancel);
        LogTable table = new LogTable(names, question.zone());
        switch (question.shape()) {
            case CSV -> table.export().write(Format.CSV, rows, out);
            case XLSX -> table.export().write(Format.XLSX, rows, out);
            case JSON -> {
                table.export().write(Format.JSON, rows, out);
                out.write('\n');
                out.flush();
            }
            case TEXT -> {
                PrintWriter writer = writer(out);
                rows.forEachRemaining(row -> writer.println(table.line(row)));
                long total = log.tally(filter, List.of(), cancel).total();
                writer.println(Texts.of(question.language())
                        .get("ask.shown", rows.given(), total, question.zone().getId()));
                check(writer);
            }
        }
    }

    private static LogFilter filter(Question.Picks picks, KnownNames names) throws UnansweredException {
        return LogFilter.ALL
                .between(picks.from(), picks.to())
                .withGroups(names.groupIds("--group", picks.groups()))
                .withAgents(names.agentIds("--agent", picks.agents()))
                .withAgentsBefore(names.agentIds("--before", picks.before()))
                .withRules(picks.rules())
                .withTriggers(picks.triggers())
                .withActors(picks.actors().stream().map(ActorRef::any).collect(Collectors.toSet()))
                .withWent(picks.went())
                .withJudgements(picks.judgements())
                .withContact(picks.contact());
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static void check(PrintWriter writer) throws IOException {
        if (writer.checkError()) throw new IOException("nobody reads the answer");
    }
}
