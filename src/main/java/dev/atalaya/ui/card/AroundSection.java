package dev.atalaya.ui.card;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Evidence;
import dev.atalaya.insight.Ledger;
import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// What the chosen agent showed before and after a decision, a line a stretch; the one it fell into stands out.
final class AroundSection {

    private static final PseudoClass THEN = PseudoClass.getPseudoClass("then");

    private final Texts texts;
    private final Times times;

    AroundSection(CardWords words) {
        texts = words.texts();
        times = words.times();
    }

    List<Node> of(Assignment decision, String agent, Ledger ledger) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(CardSections.section(
                texts.get("card.section.around", agent.toUpperCase(texts.locale()), times.second(decision.at()))));
        LedgerEntry then = ledger.at(decision.at());
        for (LedgerEntry entry : ledger.entries()) {
            Label line = CardSections.wrapped(line(entry, ledger), "around-line");
            line.pseudoClassStateChanged(THEN, entry.equals(then));
            line.setTooltip(new Tooltip(details(entry)));
            nodes.add(line);
        }
        return nodes;
    }

    /// What goes on beyond what is looked at has no end here.
    private String line(LedgerEntry entry, Ledger ledger) {
        String end = entry.to().equals(ledger.range().to()) ? "…" : times.clock(entry.to());
        String known = entry.known() == null ? "" : entry.known().stateName() + " · ";
        String by = by(entry.known());
        return times.clock(entry.from()) + " – " + end + "  " + known + texts.get("report.kind." + entry.sort())
                + (by.isEmpty() ? "" : " · " + by);
    }

    /// Only where it was not the agent himself.
    private String by(@Nullable AgentInterval known) {
        Actor actor = known == null ? null : known.changedBy();
        if (actor == null || actor.kind() == Actor.Kind.AGENT) return "";
        return texts.get("report.changed-by." + actor.kind(), actor.name());
    }

    private String details(LedgerEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(times.second(entry.from()) + " – " + times.second(entry.to()));
        if (entry.evidence() != Evidence.UNKNOWN) lines.add(texts.get("report.evidence." + entry.evidence()));
        if (entry.doubt() != null) lines.add(texts.get("report.doubt." + entry.doubt()));
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
