package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.insight.Doubt;
import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.insight.Sums;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The report of a Monday, as on the design's picture.
public final class SheetFixture {

    public static final ZoneId ZONE = ZoneId.of("America/Guatemala");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    public static final Stretch MONDAY = new Stretch(at(0), at(24));

    private SheetFixture() {}

    /// A moment of that day.
    public static Instant at(double hours) {
        return DAY.atStartOfDay(ZONE).toInstant().plusSeconds(Math.round(hours * 3600));
    }

    public static Asked asked(Grouping grouping) {
        return new Asked(MONDAY.from(), MONDAY.to(), ZONE, Set.of(), grouping);
    }

    public static Sheet sheet() {
        Part ventas = part(
                "Ventas",
                line("marta", "Marta López", TestFlag.NONE, "Ventas", List.of(off(0, 24)), 0, 8.6, 9.1, 10.7, 17.2),
                line(
                        "jorge",
                        "Jorge Paz",
                        TestFlag.NONE,
                        "Ventas",
                        List.of(off(0, 8), on(8, 9.5), pause(9.5, 11), on(11, 18), off(18, 24)),
                        2,
                        8.9,
                        10.2,
                        11.6,
                        12.1,
                        15.3),
                line(
                        "test1",
                        "Test Agent 1",
                        TestFlag.PLATFORM,
                        "Ventas",
                        List.of(off(0, 6), gap(6, 7.5), off(7.5, 24)),
                        1,
                        8.3,
                        9.4,
                        13.1));
        Part soporte = part(
                "Soporte y reclamos de clientes corporativos de Centroamérica",
                line(
                        "ana",
                        "Ana Castillo de la Fuente y Rodríguez-Peñalver",
                        TestFlag.NONE,
                        "Soporte y reclamos de clientes corporativos de Centroamérica",
                        List.of(off(0, 7.9), on(7.9, 12), pause(12, 13), on(13, 17.4), off(17.4, 24)),
                        0,
                        8.2,
                        9.3,
                        14));
        Tiles tiles = new Tiles(
                314,
                Map.of(Actor.Kind.BOT, 260, Actor.Kind.TASK, 37, Actor.Kind.SUPERVISOR, 17),
                44,
                23,
                List.of("Ventas"),
                Duration.ofMinutes(192),
                List.of(new Tiles.Nobody("Ventas", List.of(new Stretch(at(8), at(11.2))))),
                Duration.ofSeconds(250),
                null);
        return new Sheet(
                asked(Grouping.GROUP),
                "Comercial LATAM",
                List.of("Ventas", "Soporte y reclamos de clientes corporativos de Centroamérica"),
                at(34.33),
                tiles,
                List.of(ventas, soporte),
                sums(List.of(
                        ventas.lines().get(0),
                        ventas.lines().get(1),
                        ventas.lines().get(2))));
    }

    public static Part part(String group, Line... lines) {
        return new Part(group, null, ZONE, MONDAY, List.of(lines), sums(List.of(lines)));
    }

    /// @param bad the first so many dots came while he was not assignable
    public static Line line(
            String id, String name, TestFlag test, String group, List<LedgerEntry> bars, int bad, double... received) {
        List<Dot> dots = new ArrayList<>();
        for (double hour : received) {
            boolean fine = bars.stream()
                    .anyMatch(bar -> bar.sort() == LedgerEntry.Sort.ASSIGNABLE
                            && !bar.from().isAfter(at(hour))
                            && bar.to().isAfter(at(hour)));
            dots.add(new Dot(at(hour), id + "-d" + dots.size(), "4820" + dots.size(), "Lucía Ferrer", fine));
        }
        Line made = new Line(group + "/" + id, id, name, test, List.of(group), bars, dots, sums(bars, dots, bad));
        return made;
    }

    public static LedgerEntry off(double from, double to) {
        return bar(from, to, false, false, "Offline");
    }

    public static LedgerEntry on(double from, double to) {
        return bar(from, to, true, true, "Online");
    }

    public static LedgerEntry pause(double from, double to) {
        return bar(from, to, true, false, "Almuerzo");
    }

    public static LedgerEntry gap(double from, double to) {
        return new LedgerEntry(at(from), at(to), null, Doubt.NOT_HEARD);
    }

    private static LedgerEntry bar(double from, double to, boolean connected, boolean assignable, String state) {
        Actor by = new Actor(Actor.Kind.SUPERVISOR, "s1", "Rosa Cruz");
        AgentInterval shown = new AgentInterval(
                "x", state, state, assignable, connected, at(from), at(to), false, by, Evidence.OBSERVED);
        return new LedgerEntry(at(from), at(to), shown, null);
    }

    private static Sums sums(List<LedgerEntry> bars, List<Dot> dots, int open) {
        Duration paused = total(bars, LedgerEntry.Sort.PAUSED);
        return new Sums(
                total(bars, LedgerEntry.Sort.ASSIGNABLE),
                paused.isZero() ? Map.of() : Map.of("Almuerzo", paused),
                total(bars, LedgerEntry.Sort.OFFLINE),
                total(bars, LedgerEntry.Sort.UNKNOWN),
                dots.size(),
                (int) dots.stream().filter(dot -> !dot.assignable()).count(),
                0,
                0,
                dots.isEmpty() ? List.of() : List.of(Duration.ofSeconds(95)),
                open);
    }

    private static Sums sums(List<Line> lines) {
        List<LedgerEntry> bars =
                lines.stream().flatMap(line -> line.bars().stream()).toList();
        List<Dot> dots = lines.stream().flatMap(line -> line.dots().stream()).toList();
        return sums(bars, dots, 0);
    }

    private static Duration total(List<LedgerEntry> bars, LedgerEntry.Sort kind) {
        return bars.stream()
                .filter(bar -> bar.sort() == kind)
                .map(LedgerEntry::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
