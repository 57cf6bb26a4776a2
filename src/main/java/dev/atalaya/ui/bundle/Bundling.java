package dev.atalaya.ui.bundle;

import dev.atalaya.insight.bundle.Bundle;
import dev.atalaya.insight.bundle.Subject;
import dev.atalaya.ui.shell.Dialogs;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.shell.UserMessage.Kind;
import dev.atalaya.ui.shell.Words;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Shows a bundle before it is written, and writes it where the user says. User interface thread only.
public final class Bundling {

    private final BundleViewModel model;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Supplier<Words> words;
    private final Function<Bundle, @Nullable Path> where;

    /// @param words as of the moment of asking
    /// @param where asks the user for the file; null when he changes his mind
    public Bundling(
            BundleViewModel model,
            Dialogs dialogs,
            Notices notices,
            Supplier<Words> words,
            Function<Bundle, @Nullable Path> where) {
        this.model = model;
        this.dialogs = dialogs;
        this.notices = notices;
        this.words = words;
        this.where = where;
    }

    /// Puts the bundle together and shows what is in it.
    public void open(Subject subject) {
        Words says = words.get();
        if (!model.possible()) {
            notices.tell(UserMessage.of(Kind.WARNING, says.get("bundle.no-files")));
            return;
        }
        dialogs.open(
                close -> new BundlePane(
                        model,
                        says,
                        contacts -> model.make(subject, says.texts(), contacts),
                        close,
                        bundle -> save(bundle, says, close)),
                "bundle-cancel",
                model::cancel);
        model.make(subject, says.texts(), false);
    }

    private void save(Bundle bundle, Words says, Runnable close) {
        Path file = where.apply(bundle);
        if (file == null) return;
        model.save(bundle, file, ended -> {
            notices.tell(
                    switch (ended) {
                        case Bundle.Ended.Done done -> UserMessage.of(Kind.DONE, says.get("bundle.done", done.file()));
                        case Bundle.Ended.Failed no ->
                            UserMessage.of(
                                    Kind.ERROR, says.get("bundle.failed." + no.trouble(), no.file(), no.detail()));
                    });
            if (ended instanceof Bundle.Ended.Done) close.run();
        });
    }
}
