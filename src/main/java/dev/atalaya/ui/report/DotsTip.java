package dev.atalaya.ui.report;

import dev.atalaya.insight.sheet.Dot;
import dev.atalaya.insight.sheet.SheetWords;
import dev.atalaya.texts.Times;
import dev.atalaya.ui.shell.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What is said of the conversations under the pointer.
record DotsTip(Words words, SheetWords says) {

    /// @param dots one, or several that are drawn as one
    List<String> lines(List<Dot> dots, ZoneId zone) {
        if (dots.size() == 1) return says.dot(dots.getFirst(), zone);
        long bad = dots.stream().filter(dot -> !dot.assignable()).count();
        Times times = new Times(words.texts(), zone);
        List<String> lines = new ArrayList<>();
        lines.add(words.get(
                "report.dots",
                dots.size(),
                times.clock(dots.getFirst().at()),
                times.clock(dots.getLast().at())));
        if (bad > 0) lines.add(words.get("report.dots.bad", bad));
        lines.add(words.get("report.dots.how"));
        return lines;
    }
}
