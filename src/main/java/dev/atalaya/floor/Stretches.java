package dev.atalaya.floor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A set of instants as stretches in order that neither overlap nor touch. Immutable.
///
/// @param parts in order of time
public record Stretches(List<Stretch> parts) {

    public static final Stretches NONE = new Stretches(List.of());

    public Stretches {
        parts = List.copyOf(parts);
    }

    /// From stretches in any order, that may overlap.
    public static Stretches of(Collection<Stretch> any) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch next : any.stream().sorted().toList()) {
            Stretch last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || last.to().isBefore(next.from())) merged.add(next);
            else if (next.to().isAfter(last.to())) merged.set(merged.size() - 1, new Stretch(last.from(), next.to()));
        }
        return new Stretches(merged);
    }

    /// Nothing where `from` is not before `to`.
    public static Stretches of(Instant from, Instant to) {
        return from.isBefore(to) ? new Stretches(List.of(new Stretch(from, to))) : NONE;
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public boolean contains(Instant at) {
        return parts.stream().anyMatch(part -> part.contains(at));
    }

    public Stretches plus(Stretches more) {
        List<Stretch> all = new ArrayList<>(parts);
        all.addAll(more.parts);
        return of(all);
    }

    public Stretches minus(Stretches less) {
        List<Stretch> left = new ArrayList<>();
        for (Stretch part : parts) {
            Instant from = part.from();
            for (Stretch out : less.parts) {
                if (!out.overlaps(part)) continue;
                if (from.isBefore(out.from())) left.add(new Stretch(from, out.from()));
                if (out.to().isAfter(from)) from = out.to();
            }
            if (from.isBefore(part.to())) left.add(new Stretch(from, part.to()));
        }
        return new Stretches(left);
    }

    /// What lies in `[from, to)` too.
    public Stretches within(Instant from, Instant to) {
        List<Stretch> inside = new ArrayList<>();
        for (Stretch part : parts) {
            Instant start = part.from().isBefore(from) ? from : part.from();
            Instant end = part.to().isAfter(to) ? to : part.to();
            if (start.isBefore(end)) inside.add(new Stretch(start, end));
        }
        return new Stretches(inside);
    }

    public Duration length() {
        return parts.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
    }
}
