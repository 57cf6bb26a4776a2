package dev.atalaya.ui.log;

import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.texts.Fold;
import dev.atalaya.ui.control.CheckList;
import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.control.FilterChip;
import dev.atalaya.ui.log.LogReader.Ask;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The chip of a [Facet].
final class FacetChip<T> {

    private static final int NAMED = 2;

    private final Facet<T> facet;
    private final LogViewModel model;
    private final DropHost host;
    private final Words words;
    private final FilterChip chip;
    private Ask counting = Ask.NONE;

    FacetChip(Facet<T> facet, LogViewModel model, DropHost host, Words words) {
        this.facet = facet;
        this.model = model;
        this.host = host;
        this.words = words;
        chip = new FilterChip(() -> change(Set.of()));
        chip.setId("filter-" + facet.key());
        chip.setOnAction(_ -> open());
    }

    FilterChip chip() {
        return chip;
    }

    Facet<T> facet() {
        return facet;
    }

    /// @return true where it filters
    boolean show(LogFilter filter) {
        Set<T> chosen = facet.get().apply(filter);
        String name = words.get("log.filter." + facet.key());
        String what = chosen.isEmpty() ? words.get("log.any") : names(chosen);
        chip.show(name + ": " + what, !chosen.isEmpty());
        return !chosen.isEmpty();
    }

    private String names(Set<T> chosen) {
        String some = chosen.stream()
                .map(facet.name())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        int more = chosen.size() - NAMED;
        return more > 0 ? some + " +" + more : some;
    }

    void open() {
        Set<T> chosen = facet.get().apply(model.stateProperty().get().conditions());
        List<CheckList.Option<T>> options = new ArrayList<>(facet.options().get());
        for (T value : chosen) {
            boolean gone = options.stream().noneMatch(option -> option.value().equals(value));
            if (gone)
                options.addFirst(new CheckList.Option<>(value, facet.name().apply(value), ""));
        }
        CheckList<T> list = new CheckList<>(options, chosen, Fold::fold, words.get("log.find"), this::change);
        host.open(chip, list, list.first());
        count(list);
    }

    /// How many would be listed of each if the list were filtered by that alone.
    private void count(CheckList<T> list) {
        counting.cancel();
        Facet.Counting<T> counts = facet.counting();
        DecisionLog log = model.log();
        Period period = model.shownProperty().get().period();
        if (counts == null || log == null || period == null) return;
        LogFilter listed = facet.set().apply(model.stateProperty().get().rows(period), Set.of());
        counting = model.reader()
                .ask(
                        cancel -> counts.of(log, listed, cancel),
                        found -> list.count(value -> words.number(found.getOrDefault(value, 0L))),
                        // Why the log cannot be read the list itself says.
                        _ -> {});
    }

    /// Nobody looks any more.
    void close() {
        counting.cancel();
    }

    private void change(Set<T> chosen) {
        model.go(model.stateProperty().get().with(filter -> facet.set().apply(filter, chosen)));
    }
}
