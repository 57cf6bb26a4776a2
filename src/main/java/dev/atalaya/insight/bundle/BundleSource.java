package dev.atalaya.insight.bundle;

import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.texts.Texts;

/// Makes support bundles.
@FunctionalInterface
public interface BundleSource {

    /// Blocks: fetches what is missing, then puts it together in memory.
    ///
    /// @param contacts whether customers' names and texts are shown
    /// @throws java.util.concurrent.CancellationException once nobody wants it any more
    /// @throws dev.atalaya.store.StoreException with one line when the files cannot be read
    Bundle make(Subject subject, Texts texts, boolean contacts, SheetSource.Progress progress, Cancel cancel);
}
