package dev.atalaya;

import dev.atalaya.insight.findings.FindingsWatch;
import dev.atalaya.platform.supervisorapi.Endpoint;
import dev.atalaya.platform.supervisorapi.SupervisorApiPlatform;
import dev.atalaya.platform.supervisorapi.Token;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.Health;
import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Texts;
import java.util.function.Supplier;

/// One profile while it is open: the platform, the files and what keeps them in step. Opening may block.
final class ConsoleSession implements AutoCloseable {

    private final Threads threads;
    private final Supplier<Texts> texts;
    private final ProfileFiles files;
    private final SwitchPlatform platform;
    private final FloorSync sync;
    private final FindingsWatch findings;
    private volatile String trouble = "";

    ConsoleSession(ProfileFiles files, Threads threads, Supplier<Texts> texts) {
        this.files = files;
        this.threads = threads;
        this.texts = texts;
        platform = new SwitchPlatform(() -> trouble.isEmpty() ? texts.get().get("platform.starting") : trouble);
        sync = new FloorSync(platform, files.cache(), files.own(), threads);
        findings = new FindingsWatch(
                sync.feed(),
                new KnownDecisions(files.cache(), platform),
                sync.keepsakes(),
                sync::tasks,
                threads.loop("findings"));
        sync.health().say(Health.Topic.FILES, files.notices());
    }

    /// Begins: the last known floor is on screen as soon as it has been read.
    void start() {
        sync.start();
        findings.start();
    }

    /// Signs in there from now on.
    ///
    /// @param caFile empty for the authorities whom this computer trusts
    /// @throws IllegalArgumentException with one line when the address cannot be used
    void connect(String url, String token, String caFile) {
        Endpoint endpoint = Endpoint.of(url, new Token(token), caFile, texts.get());
        platform.use(new SupervisorApiPlatform(endpoint, threads.factory("platform"), texts));
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

    FloorSync sync() {
        return sync;
    }

    /// What is wrong, looked for all the time.
    FindingsWatch findings() {
        return findings;
    }

    @Override
    public void close() {
        findings.close();
        sync.close();
        platform.close();
        files.close();
    }
}
