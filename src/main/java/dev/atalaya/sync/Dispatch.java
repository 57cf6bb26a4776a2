package dev.atalaya.sync;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What the sender asks for and reports.
final class Dispatch implements Sender.Desk {

    private final Reducer reducer;
    private final Errands errands;
    private final Ledger ledger;
    private final Sender sender;
    private final Runnable tokenRefused;

    /// @param tokenRefused runs when a command was not done because of the token
    Dispatch(Reducer reducer, Errands errands, Ledger ledger, Sender sender, Runnable tokenRefused) {
        this.reducer = reducer;
        this.errands = errands;
        this.ledger = ledger;
        this.sender = sender;
        this.tokenRefused = tokenRefused;
    }

    @Override
    public List<Errand> take(boolean platformAnswers, int most) {
        return errands.take(platformAnswers, most);
    }

    @Override
    public void sending(List<Errand> taken, Consumer<List<Errand>> go) {
        ledger.sending(taken, () -> {
            List<Errand> still = taken.stream().filter(errands::sent).toList();
            reducer.outbox(still.stream().map(errand -> errand.item).toList());
            if (still.isEmpty()) sender.skipped();
            else go.accept(still);
        });
    }

    @Override
    public void came(List<Errand> sent, List<Outcome> outcomes) {
        List<OutboxItem> shown = new ArrayList<>();
        List<OutboxItem> kept = new ArrayList<>();
        boolean refused = false;
        for (int i = 0; i < sent.size(); i++) {
            Errand errand = sent.get(i);
            if (outcomes.get(i) instanceof Outcome.Unreachable why) {
                shown.addAll(errands.unanswered(errand, why));
                refused |= why.signedOut();
            } else {
                kept.addAll(errands.answered(errand, outcomes.get(i)));
            }
        }
        shown.addAll(kept);
        reducer.outbox(shown);
        ledger.record(kept);
        if (refused) tokenRefused.run();
    }
}
