package dev.atalaya.insight.bundle;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Went;
import dev.atalaya.insight.Reconstructed;
import dev.atalaya.insight.masking.Mask;
import dev.atalaya.store.log.Judgement;

/// A decision as it is told in a bundle, judged as in the log.
///
/// @param decision with its candidates, also where only our own history tells who they were
/// @param went as far as the platform told it
/// @param candidates how those are known
record Judged(Assignment decision, Went went, Judgement judgement, Evidence candidates) {

    /// @param told by the platform
    static Judged of(Assignment told, Reconstructed put) {
        Evidence how = put.from(told)
                ? Evidence.RECONSTRUCTED
                : told.candidates().isEmpty() ? Evidence.UNKNOWN : Evidence.of(told.id());
        return new Judged(put.decision(), Went.of(told), Judgement.of(put.conformance()), how);
    }

    Judged masked(Mask mask) {
        return new Judged(mask.of(decision), went, judgement, candidates);
    }
}
