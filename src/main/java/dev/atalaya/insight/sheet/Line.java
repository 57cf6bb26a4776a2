package dev.atalaya.insight.sheet;

import dev.atalaya.floor.TestFlag;
import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.insight.Sums;
import dev.atalaya.store.pack.PackedList;
import java.util.List;

/// A line of the report.
///
/// @param id different from every other line's of the report
/// @param groups names of the groups it counts for
/// @param bars in order of time, without overlap; made anew whenever asked for where there may be many
/// @param dots in order of time; as with bars
public record Line(
        String id,
        String agentId,
        String name,
        TestFlag test,
        List<String> groups,
        List<LedgerEntry> bars,
        List<Dot> dots,
        Sums sums) {

    public Line {
        groups = List.copyOf(groups);
        bars = PackedList.keep(bars);
        dots = PackedList.keep(dots);
    }
}
