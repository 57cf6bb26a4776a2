package dev.atalaya.simulator.scenario;

import dev.atalaya.floor.Channel;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The customers of a scenario: how often they write, by which way, in which words.
final class TrafficReader {

    private static final double MOST_PER_HOUR = 100_000;

    private final Known known;

    TrafficReader(Known known) {
        this.known = known;
    }

    Traffic traffic(Fields f) {
        Traffic traffic = new Traffic(
                f.reference("group", "group", known.groups()),
                f.numbers("perHour", 24, 0, MOST_PER_HOUR),
                f.object("days").map(TrafficReader::days).orElse(Map.of()),
                channels(f),
                f.number("returning", 0.3, 0, 1),
                f.number("outreachPerHour", 0, 0, MOST_PER_HOUR),
                f.number("wrapMinutes", 4, 0.1, 10_000),
                f.number("transfers", 0, 0, 1),
                phrases(f));
        f.end();
        return traffic;
    }

    Scenario.Names names(Fields root) {
        Fields f = root.object("names").orElse(null);
        if (f == null) return new Scenario.Names(List.of("Ana"), List.of("López"), List.of());
        Scenario.Names names = new Scenario.Names(some(f, "first"), some(f, "last"), f.texts("companies"));
        f.end();
        return names;
    }

    private static Map<DayOfWeek, Double> days(Fields f) {
        Map<DayOfWeek, Double> days = new EnumMap<>(DayOfWeek.class);
        for (String name : f.names()) {
            double factor = f.number(name, 1, 0, 1_000);
            try {
                days.put(Weekdays.day(name), factor);
            } catch (IllegalArgumentException _) {
                f.error(name, "is not a weekday like MON");
            }
        }
        return days;
    }

    private static Map<Channel, Integer> channels(Fields f) {
        Map<Channel, Integer> weights = new EnumMap<>(Channel.class);
        Fields given = f.object("channels").orElse(null);
        if (given != null) {
            for (Channel channel : Channel.values()) {
                int weight = given.whole(channel.name(), 0, 0, 1_000);
                if (weight > 0) weights.put(channel, weight);
            }
            given.end();
        }
        if (weights.isEmpty()) weights.put(Channel.WHATSAPP, 1);
        return weights;
    }

    private static Traffic.Phrases phrases(Fields f) {
        Fields p = f.object("phrases").orElse(null);
        if (p == null) {
            f.error("phrases", "is missing");
            List<String> none = List.of("…");
            return new Traffic.Phrases(none, none, none, none, none, none);
        }
        Traffic.Phrases phrases = new Traffic.Phrases(
                some(p, "opening"),
                some(p, "more"),
                some(p, "nudge"),
                some(p, "answer"),
                some(p, "farewell"),
                some(p, "outreach"));
        p.end();
        return phrases;
    }

    private static List<String> some(Fields f, String name) {
        List<String> texts = f.texts(name);
        if (!texts.isEmpty()) return texts;
        f.error(name, "needs at least one text");
        return List.of("…");
    }
}
