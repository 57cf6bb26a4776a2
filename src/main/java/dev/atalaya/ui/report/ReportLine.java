package dev.atalaya.ui.report;

import dev.atalaya.insight.Sums;
import dev.atalaya.insight.sheet.Line;
import dev.atalaya.insight.sheet.Part;
import java.util.ArrayList;
import java.util.List;

/// A line of the table.
sealed interface ReportLine {

    Part part();

    /// Different from every other line's, and the same one in a report made later.
    String id();

    Sums sums();

    /// The head of a part, with the sums of its lines.
    record OfPart(Part part) implements ReportLine {

        @Override
        public String id() {
            return "of " + part.group() + " " + part.day();
        }

        @Override
        public Sums sums() {
            return part.sums();
        }
    }

    record OfAgent(Part part, Line line) implements ReportLine {

        @Override
        public String id() {
            return line.id();
        }

        @Override
        public Sums sums() {
            return line.sums();
        }
    }

    /// All parts with their lines in order, under heads where there are several parts.
    static List<ReportLine> of(List<Part> parts, SortKey key, boolean reversed) {
        List<ReportLine> all = new ArrayList<>();
        for (Part part : parts) {
            if (parts.size() > 1) all.add(new OfPart(part));
            key.sort(part.lines(), reversed).forEach(line -> all.add(new OfAgent(part, line)));
        }
        return List.copyOf(all);
    }
}
