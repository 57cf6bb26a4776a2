package dev.atalaya;

import dev.atalaya.cli.CommandFailure;
import dev.atalaya.cli.LogAccess;
import dev.atalaya.cli.ask.AskClient;
import dev.atalaya.cli.ask.LogAnswers;
import dev.atalaya.cli.ask.Question;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.cli.ask.ZonedQuestion;
import dev.atalaya.secrets.Secret;
import dev.atalaya.secrets.SecretException;
import dev.atalaya.secrets.SecretStores;
import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.OwnOpening;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.Ownership;
import dev.atalaya.store.cache.CacheFile;
import dev.atalaya.store.files.DataDir;
import dev.atalaya.store.files.ProfileFolder;
import dev.atalaya.store.files.SettingsFile;
import dev.atalaya.store.own.OwnFile;
import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers from a profile's log: by the console that has the profile open, else from the files themselves.
final class ProfileLog implements LogAccess {

    private static final Logger LOG = LoggerFactory.getLogger(ProfileLog.class);

    @Override
    public void answer(
            @Nullable Path dataDir,
            @Nullable String profile,
            Language language,
            ZonedQuestion question,
            OutputStream out) {
        ProfileFolder folder = folder(dataDir, profile);
        try {
            if (!AskClient.ask(folder.path(), question, out)) answerFromFiles(folder, language, question, out);
            out.flush();
        } catch (UnansweredException e) {
            throw CommandFailure.of(e);
        } catch (SecretException e) {
            throw CommandFailure.failed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw CommandFailure.failed("the answer cannot be written: " + e.getMessage());
        }
    }

    /// @param dataDir null for the usual place
    /// @param profile null for the one that the settings name
    static ProfileFolder folder(@Nullable Path dataDir, @Nullable String profile) {
        DataDir dirs = DataDir.ofThisSystem(dataDir == null ? null : dataDir.toString());
        String name = profile != null
                ? profile
                : new SettingsFile(dirs.settings()).load().settings().profile();
        return dirs.profile(name);
    }

    private static void answerFromFiles(
            ProfileFolder folder, Language language, ZonedQuestion question, OutputStream out)
            throws UnansweredException, IOException {
        if (!Files.exists(folder.path().resolve("cache.mv.db"))) {
            throw new UnansweredException("nothing is kept here yet: " + folder.path());
        }
        switch (folder.claim()) {
            case Ownership.Taken _ -> throw new UnansweredException("a console that does not answer has the files");
            case Ownership.Unusable no -> throw new UnansweredException(no.why());
            case Ownership.Owned owned -> {
                try {
                    answer(folder.path(), key(folder.path(), language), question, out);
                } finally {
                    release(owned.lock());
                }
            }
        }
    }

    private static void answer(Path folder, FileKey key, ZonedQuestion question, OutputStream out)
            throws UnansweredException, IOException {
        try (FloorCache cache = cache(folder, key)) {
            Question asked = question.in(new LogAnswers(cache).zone());
            // What is here might be of groups that whoever asks may not see.
            if (!asked.audit() && cache.me().isEmpty()) throw new UnansweredException("nobody has signed in here yet");
            try (OwnStore own = asked.audit() ? own(folder, key) : null) {
                new LogAnswers(cache, own == null ? null : own.audit()).answer(asked, out);
            }
        }
    }

    private static FileKey key(Path folder, Language language) throws UnansweredException {
        Texts texts = Texts.of(language);
        Threads threads = new Threads(failure -> LOG.warn("{}", failure.code()));
        return new SecretStores(threads.factory("secrets"), () -> texts)
                .open(folder, false)
                .get(Secret.FILE_KEY)
                .map(FileKey::new)
                .orElseThrow(() -> new UnansweredException("the key of the files is not to be had"));
    }

    private static FloorCache cache(Path folder, FileKey key) throws UnansweredException {
        CacheFile file = new CacheFile(folder, key, Clock.systemUTC().instant());
        return switch (file.open()) {
            case CacheOpening.Open open -> open.cache();
            case CacheOpening.Failed failed -> throw new UnansweredException(failed.why());
        };
    }

    /// Null where it cannot be opened.
    private static @Nullable OwnStore own(Path folder, FileKey key) {
        return new OwnFile(folder, key, Clock.systemUTC()).open() instanceof OwnOpening.Open open ? open.store() : null;
    }

    private static void release(AutoCloseable lock) throws IOException {
        try {
            lock.close();
        } catch (Exception e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
