package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Stretch;
import dev.atalaya.texts.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Says when nobody was assignable: of one day the times, of more how long in which group.
record NobodyWords(Asked asked, Times times) {

    private static final Duration A_DAY = Duration.ofHours(25);
    private static final int NAMED = 2;

    /// `Ventas 08:00–09:30, 12:48–…`, `Soporte 57 h, Ventas 12 h 30 min`: the longest first, no more than fit.
    String brief(List<Tiles.Nobody> all) {
        int each = all.size() > 1 ? 1 : NAMED;
        String said = all.stream().limit(NAMED).map(one -> one(one, each)).collect(Collectors.joining(" · "));
        return all.size() > NAMED ? said + " +" + (all.size() - NAMED) : said;
    }

    /// A line for each group.
    String whole(List<Tiles.Nobody> all) {
        return all.stream().map(one -> one(one, Integer.MAX_VALUE)).collect(Collectors.joining("\n"));
    }

    private boolean oneDay() {
        return Duration.between(asked.from(), asked.to()).compareTo(A_DAY) <= 0;
    }

    private String one(Tiles.Nobody nobody, int most) {
        if (!oneDay()) return nobody.group() + " " + Times.exact(nobody.length());
        String said = nobody.times().stream()
                .sorted(Comparator.comparing(Stretch::length).reversed())
                .limit(most)
                .sorted(Comparator.comparing(Stretch::from))
                .map(time -> times.clock(time.from()) + "–" + end(time.to()))
                .collect(Collectors.joining(", "));
        return nobody.group() + " " + said + (nobody.times().size() > most ? ", …" : "");
    }

    private String end(Instant at) {
        return at.equals(asked.to()) ? "24:00" : times.clock(at);
    }
}
