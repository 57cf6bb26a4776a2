package dev.atalaya.ui.findings;

import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.insight.findings.Phrase;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;

/// A finding as a text to be sent to somebody who may do something about it. Names no customer.
record AskText(FindingWords says, Words words) {

    /// As many ids as somebody would look up.
    private static final int MOST = 20;

    String of(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(says.say(finding.headline()));
        lines.add(says.say(finding.sentence()));
        lines.add(says.say(finding.cause()));
        lines.add("");
        lines.add(words.get("findings.ask", says.say(finding.fix().title())));
        for (Phrase effect : finding.fix().effects()) lines.add("– " + says.say(effect));
        List<String> decisions = finding.proof().decisions();
        if (!decisions.isEmpty()) {
            lines.add("");
            List<String> named = decisions.subList(Math.max(0, decisions.size() - MOST), decisions.size());
            lines.add(words.get("findings.ask.evidence", decisions.size(), String.join(", ", named)));
        }
        lines.add(words.get("findings.ask.at", words.times().moment(says.now()), words.zone()));
        return String.join("\n", lines);
    }
}
