package dev.atalaya;

import dev.atalaya.alerts.Alerts;
import dev.atalaya.alerts.SystemOutlets;
import dev.atalaya.cli.AtalayaCommand;
import dev.atalaya.cli.ask.AskServer;
import dev.atalaya.cli.ask.LogAnswers;
import dev.atalaya.insight.FloorAt;
import dev.atalaya.insight.LateJudging;
import dev.atalaya.insight.LoggedDecisions;
import dev.atalaya.insight.bundle.About;
import dev.atalaya.insight.bundle.BundleMaker;
import dev.atalaya.insight.bundle.BundleSource;
import dev.atalaya.insight.findings.FindingsWatch;
import dev.atalaya.insight.findings.Looked;
import dev.atalaya.insight.sheet.SeenSheets;
import dev.atalaya.insight.sheet.SheetMaker;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.intake.Intake;
import dev.atalaya.platform.supervisorapi.Endpoint;
import dev.atalaya.platform.supervisorapi.SupervisorApiPlatform;
import dev.atalaya.platform.supervisorapi.Token;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.store.AuditTrail;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.OwnBackups;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.SeenAudit;
import dev.atalaya.store.Settings;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.SeenLog;
import dev.atalaya.sync.DiskWatch;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.Health;
import dev.atalaya.sync.HistoryService;
import dev.atalaya.sync.Loop;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.Who;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.past.PastSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One profile while it is open: the platform, the files and what keeps them in step. Opening may block.
final class ConsoleSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleSession.class);

    /// So many work at a look into the past beside who asks for it.
    private static final int HANDS = 2;

    private final Threads threads;
    private final Supplier<Texts> texts;
    private final Path folder;
    private final ProfileFiles files;
    private final SwitchPlatform platform;
    private final FloorSync sync;
    private final FindingsWatch findings;
    private final KnownDecisions known;
    private final Alerts alerts;
    private final ImportsKept imports;
    private final @Nullable LateJudging judging;
    private final @Nullable Who lastKnown;
    private final Loop diskLoop;
    private final ExecutorService hands;
    private @Nullable AskServer asks;
    private final KnownTokens tokens;
    private volatile String trouble = "";

    /// @param folder the profile's
    /// @param tokens learns of those that are used
    ConsoleSession(Path folder, ProfileFiles files, Threads threads, Supplier<Texts> texts, KnownTokens tokens) {
        this.folder = folder;
        this.files = files;
        this.threads = threads;
        this.texts = texts;
        this.tokens = tokens;
        platform = new SwitchPlatform(() -> trouble.isEmpty() ? texts.get().get("platform.starting") : trouble);
        sync = new FloorSync(platform, files.cache(), files.own(), threads);
        lastKnown = sync.lastKnown();
        known = new KnownDecisions(files.cache(), sync.log(), told(sync.history()), platform);
        findings = new FindingsWatch(sync.feed(), known, sync.keepsakes(), sync::tasks, threads.loop("findings"));
        alerts = new Alerts(
                sync.keepsakes(), () -> LiveSetup.of(sync), texts, new SystemOutlets(), threads.loop("alerts"));
        imports = new ImportsKept(files, sync, threads);
        judging = judging();
        sync.health().say(Health.Topic.FILES, files.notices());
        diskLoop = threads.loop("disk-watch");
        hands = threads.pool("past", HANDS);
    }

    /// Begins: the last known floor is on screen as soon as it has been read.
    ///
    /// @param bundles makes support bundles for the command line; gives null where there are no files
    void start(Supplier<@Nullable BundleSource> bundles) {
        sync.start();
        findings.start();
        if (files.lock() != null) new DiskWatch(folder, sync.health(), diskLoop).start();
        FloorCache cache = files.cache();
        if (cache == null) return;
        imports.start();
        if (judging != null) judging.start();
        try {
            LogAnswers answers = new LogAnswers(cache, sync::seen, audit(), new LiveAnswers(this, bundles));
            HistoryService history = sync.history();
            if (history != null) answers = answers.knowing(history.past());
            asks = AskServer.open(folder, answers, threads.factory("ask"));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("the command line cannot ask this console: {}", e.getMessage());
        }
    }

    private static @Nullable History told(@Nullable HistoryService history) {
        return history == null ? null : history.past();
    }

    private @Nullable LateJudging judging() {
        HistoryService history = sync.history();
        FloorCache cache = files.cache();
        if (history == null || cache == null) return null;
        return new LateJudging(cache, history.past(), new AtomRuleBook(), threads.loop("judging"), findings::judged);
    }

    /// Signs in there from now on.
    ///
    /// @param caFile empty for the authorities whom this computer trusts
    /// @throws IllegalArgumentException with one line when the address cannot be used
    void connect(String url, String token, String caFile) {
        Token used = new Token(token);
        tokens.add(used);
        Endpoint endpoint = Endpoint.of(url, used, caFile, texts.get());
        platform.use(new SupervisorApiPlatform(endpoint, threads.factory("platform"), texts));
        sync.signInAgain();
    }

    /// There is no platform and never will be: what was imported is all there is.
    void filesOnly() {
        OwnStore own = files.own();
        platform.use(
                new FilesPlatform(threads.loop("files"), Clock.systemUTC(), own == null ? null : own.imports(), texts));
        sync.signInAgain();
    }

    /// The platform is gone for now: says why until another one is connected to.
    void lost(String why) {
        trouble = why;
        platform.none();
        sync.signInAgain();
    }

    /// There is no platform yet: says why as long as nothing answers; empty for that it is starting.
    void failed(String why) {
        trouble = why;
    }

    /// Makes reports; null where there are no files.
    @Nullable
    SheetSource reports() {
        HistoryService history = sync.history();
        FloorCache cache = files.cache();
        if (history == null || cache == null) return null;
        return new SeenSheets(
                sync::seen, sees -> new SheetMaker(history, cancel -> new LoggedDecisions(cache, cancel), sees));
    }

    /// Makes support bundles; null where there are no files.
    @Nullable
    BundleSource bundles(Supplier<Settings> settings, @Nullable Path log) {
        HistoryService history = sync.history();
        FloorCache cache = files.cache();
        if (history == null || cache == null) return null;
        return new BundleMaker(
                cache,
                new SeenLog(cache.log(), sync::seen),
                history,
                () -> LiveSetup.of(sync),
                new About(AtalayaCommand.VERSION, settings, log, tokens::redact));
    }

    /// What was done from here, as far as the user may read it; null where there is no own file.
    @Nullable
    AuditTrail audit() {
        OwnStore own = files.own();
        return own == null ? null : new SeenAudit(own.audit(), sync::reader);
    }

    /// Who was signed in last time, null where that is not known.
    @Nullable
    Who lastKnown() {
        return lastKnown;
    }

    /// Tells how the floor stood; null where there are no files.
    @Nullable
    PastSource past() {
        HistoryService history = sync.history();
        FloorCache cache = files.cache();
        if (history == null || cache == null) return null;
        return (at, cancel) -> new FloorAt(history.past(), new LoggedDecisions(cache, cancel), hands).at(at);
    }

    /// Whether there are people in it whom no platform told of.
    boolean hasImports() {
        OwnStore own = files.own();
        return own != null && !own.imports().all().isEmpty();
    }

    /// Imports report files; null where there are no files.
    @Nullable
    Intake intake() {
        return imports.intake();
    }

    /// Before the own file is exchanged for another one; see [ImportsKept#leaveLog].
    void leaveImports() {
        // What the one that goes tells is not judged by any more.
        if (judging != null) judging.close();
        imports.leaveLog();
    }

    /// After the own file was exchanged for another one, before the start.
    void otherImports() {
        imports.exchanged();
    }

    /// Of the own file; null where there are no files.
    @Nullable
    OwnBackups backups() {
        return files.backups();
    }

    FloorSync sync() {
        return sync;
    }

    /// What is wrong, looked for all the time.
    FindingsWatch findings() {
        return findings;
    }

    /// What is wrong by some decisions only, for one look: to be started, and closed after it. Remembers nothing.
    FindingsWatch findings(Looked looked) {
        return new FindingsWatch(sync.feed(), known, null, sync::tasks, looked, threads.loop("findings-range"));
    }

    /// Tells of what comes to be wrong, once it is started.
    Alerts alerts() {
        return alerts;
    }

    @Override
    public void close() {
        findings.close();
        alerts.close();
        imports.close();
        if (judging != null) judging.close();
        diskLoop.close();
        hands.shutdown();
        if (asks != null) asks.close();
        sync.close();
        platform.close();
        files.close();
    }
}
