package dev.atalaya.intake;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.intake.file.LineSource;
import dev.atalaya.intake.file.Raw;
import dev.atalaya.intake.file.RawLine;
import dev.atalaya.intake.file.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A first look at a file: what its columns are called, and how it begins.
///
/// @param form how it is written, such as `CSV ; UTF-8`
/// @param otherSheets names of sheets that are left out
/// @param headingLine the number of the line that the headings stand in
/// @param headings as they stand there
/// @param first the first lines after them
/// @param guess what it most likely tells of
public record Survey(
        String form,
        List<String> otherSheets,
        int headingLine,
        List<String> headings,
        List<RawLine> first,
        HistoryKind guess) {

    private static final int LINES = 30;
    /// Reports begin with a title and a date now and then.
    private static final int BEFORE_HEADINGS = 10;

    public Survey {
        otherSheets = List.copyOf(otherSheets);
        headings = List.copyOf(headings);
        first = List.copyOf(first);
    }

    /// @throws UnreadableException where it cannot be read, or has no lines
    public static Survey of(LineSource source) throws UnreadableException {
        List<RawLine> lines = new ArrayList<>();
        source.read(line -> lines.add(line) && lines.size() < LINES);
        if (lines.size() < 2) throw new UnreadableException("intake.file.no-lines");
        int at = headingsAt(lines);
        RawLine line = lines.get(at);
        List<String> headings = line.cells().stream().map(Raw::text).toList();
        return new Survey(
                source.form(),
                source.otherSheets(),
                line.number(),
                headings,
                lines.subList(at + 1, lines.size()),
                Headings.guess(headings));
    }

    /// The line most of which is recognised; the first one where none is.
    private static int headingsAt(List<RawLine> lines) {
        int best = 0;
        int most = 1;
        for (int i = 0; i < Math.min(BEFORE_HEADINGS, lines.size() - 1); i++) {
            int known =
                    Headings.known(lines.get(i).cells().stream().map(Raw::text).toList());
            if (known <= most) continue;
            most = known;
            best = i;
        }
        return best;
    }

    /// The heading of a column; its number where it has none.
    public String heading(@Nullable Integer column) {
        if (column == null) return "";
        String text = column < headings.size() ? headings.get(column) : "";
        return text.isEmpty() ? "#" + (column + 1) : text;
    }
}
