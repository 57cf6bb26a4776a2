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

    Dispatch(Reducer reducer, Errands errands, Ledger ledger, Sender sender) {
        this.reducer = reducer;
        this.errands = errands;
        this.ledger = ledger;
        this.sender = sender;
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
        for (int i = 0; i < sent.size(); i++) {
            Errand errand = sent.get(i);
            if (outcomes.get(i) instanceof Outcome.Unreachable why) {
                shown.addAll(errands.unanswered(errand, why));
                if (why.signedOut()) reducer.link(link -> link.signedOut(why.why()));
            } else {
                kept.addAll(errands.answered(errand, outcomes.get(i)));
            }
        }
        shown.addAll(kept);
        reducer.outbox(shown);
        ledger.record(kept);
    }
}
