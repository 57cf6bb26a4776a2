package dev.atalaya.insight.masking;

import dev.atalaya.insight.sheet.Asked;
import dev.atalaya.insight.sheet.Dot;
import dev.atalaya.insight.sheet.Line;
import dev.atalaya.insight.sheet.Part;
import dev.atalaya.insight.sheet.Present;
import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.store.log.Cancel;
import org.jspecify.annotations.Nullable;

/// Reports as a picture may show them.
public record MaskedSheets(SheetSource whole, Mask mask) implements SheetSource {

    @Override
    public Sheet make(Asked asked, Present present, Progress progress, Cancel cancel) {
        Sheet sheet = whole.make(asked, present, progress, cancel);
        return new Sheet(
                sheet.asked(),
                sheet.platform(),
                sheet.groups(),
                sheet.made(),
                sheet.tiles(),
                sheet.parts().stream().map(this::of).toList(),
                sheet.sums(),
                words(sheet.gap()));
    }

    private @Nullable String words(@Nullable String gap) {
        return gap == null ? null : mask.words().of(gap);
    }

    private Part of(Part part) {
        return new Part(
                part.group(),
                part.day(),
                part.zone(),
                part.axis(),
                part.lines().stream().map(this::of).toList(),
                part.sums());
    }

    private Line of(Line line) {
        return new Line(
                line.id(),
                line.agentId(),
                line.name(),
                line.test(),
                line.groups(),
                line.bars(),
                line.dots().stream().map(this::of).toList(),
                line.sums());
    }

    private Dot of(Dot dot) {
        return new Dot(
                dot.at(), dot.decisionId(), dot.conversationId(), mask.hidden(dot.contactName()), dot.assignable());
    }
}
