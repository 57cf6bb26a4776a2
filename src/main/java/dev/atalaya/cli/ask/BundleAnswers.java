package dev.atalaya.cli.ask;

import dev.atalaya.insight.bundle.Bundle;
import dev.atalaya.insight.bundle.Subject;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.io.OutputStream;

/// Makes support bundles for the command line. Any thread; blocks.
public record BundleAnswers(BundleFloor floor, Question.Bundle wanted) {

    /// Writes the bundle as a file's bytes.
    ///
    /// @return what is to be said beside it, empty for nothing
    /// @throws UnansweredException with one line where there is no such finding or group
    /// @throws IOException when nobody reads it
    /// @throws dev.atalaya.store.StoreException with one line when the files cannot be read
    public String write(Language language, OutputStream out, Cancel cancel) throws UnansweredException, IOException {
        Bundle bundle = floor.bundles()
                .make(subject(), Texts.of(language), wanted.contacts(), SheetSource.Progress.NONE, cancel);
        bundle.write(out);
        out.flush();
        String left = bundle.left();
        return left == null ? "" : left;
    }

    private Subject subject() throws UnansweredException {
        String id = wanted.finding();
        if (id == null) {
            return Subject.of(LogFilter.ALL
                    .between(wanted.from(), wanted.to())
                    .withGroups(GroupName.ids(floor.groups(), wanted.groups())));
        }
        return floor.findings().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(Subject::of)
                .orElseThrow(() -> new UnansweredException("--finding: there is none open with the id " + id));
    }
}
