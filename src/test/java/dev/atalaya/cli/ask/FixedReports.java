package dev.atalaya.cli.ask;

import dev.atalaya.insight.sheet.Asked;
import dev.atalaya.insight.sheet.Present;
import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.SheetFixture;
import dev.atalaya.insight.sheet.SheetSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The same figures for whatever is asked.
///
/// @param asked hears what was
/// @param gap why some of the history is missing
public record FixedReports(Consumer<Asked> asked, @Nullable String gap) implements ReportFloor {

    @Override
    public List<GroupName> groups() {
        return List.of(
                new GroupName("g1", "Ventas", SheetFixture.ZONE),
                new GroupName("g2", "Atención", ZoneId.of("America/Bogota")));
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Present present() {
        return new Present("Comercial", SheetFixture.at(34), Map.of(), Map.of(), Map.of());
    }

    @Override
    public SheetSource reports() {
        return (wanted, _, _, _) -> {
            asked.accept(wanted);
            Sheet one = SheetFixture.sheet();
            return new Sheet(
                    wanted, one.platform(), one.groups(), one.made(), one.tiles(), one.parts(), one.sums(), gap);
        };
    }
}
