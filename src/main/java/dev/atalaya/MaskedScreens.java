package dev.atalaya;

import dev.atalaya.insight.masking.Mask;
import dev.atalaya.insight.masking.MaskedFindings;
import dev.atalaya.insight.masking.MaskedFloor;
import dev.atalaya.insight.masking.MaskedLog;
import dev.atalaya.insight.masking.MaskedLookup;
import dev.atalaya.insight.masking.MaskedSheets;
import dev.atalaya.sync.Delta;
import dev.atalaya.ui.ConsoleDeps;
import java.util.function.Consumer;

/// What screens stand on where a picture of them leaves the house: they are told of no customer, so that none can be
/// in it. What is kept in the files stays as it is.
final class MaskedScreens {

    private static final Mask MASK = Mask.ofUnknown();
    private static final MaskedFloor FLOOR = new MaskedFloor(MASK);

    private MaskedScreens() {}

    /// Without the audit and the alerts, which are on no picture.
    static ConsoleDeps on(ConsoleDeps deps) {
        var log = deps.log();
        var findings = deps.findings();
        var reports = deps.reports();
        var past = deps.past();
        return new ConsoleDeps(
                deps.outbox(),
                new MaskedLookup(deps.lookup(), MASK),
                log == null ? null : new MaskedLog(log, MASK),
                deps.keepsakes(),
                null,
                findings == null ? null : new MaskedFindings(findings, MASK),
                null,
                reports == null ? null : new MaskedSheets(reports, MASK),
                deps.bundles(),
                deps.history(),
                past == null ? null : (at, cancel) -> FLOOR.of(past.at(at, cancel)),
                deps.background(),
                deps.settings(),
                deps.ui(),
                deps.timer(),
                deps.limits(),
                deps.connections(),
                deps.restoring(),
                deps.intake(),
                deps.simulated(),
                deps.zone());
    }

    static Consumer<Delta> fed(Consumer<Delta> screen) {
        return delta -> screen.accept(FLOOR.of(delta));
    }
}
