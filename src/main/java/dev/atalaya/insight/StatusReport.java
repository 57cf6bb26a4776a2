package dev.atalaya.insight;

import dev.atalaya.floor.Stretch;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Who was there, and what they got. Days are the zone's, so some have 23 or 25 hours. Immutable; see [StatusReports].
///
/// @param inGroups by day, group and agent: the agent's time while he was a member, and what he got in this group
/// @param agents by day and agent: his time once, however many of the groups he was in, and what he got in all of them
/// @param groups by day and group
public record StatusReport(
        Stretch range, ZoneId zone, List<InGroup> inGroups, List<OfAgent> agents, List<OfGroup> groups) {

    public StatusReport {
        inGroups = List.copyOf(inGroups);
        agents = List.copyOf(agents);
        groups = List.copyOf(groups);
    }

    public record InGroup(LocalDate day, String groupId, String agentId, Sums sums) {}

    /// @param ledger his time of that day, for the time axis
    public record OfAgent(LocalDate day, String agentId, Ledger ledger, Sums sums) {}

    /// @param open how long the group was open
    /// @param nobodyAssignable stretches in which it was open and no member was eligible
    /// @param unclear how long it was open, nobody was known to be eligible, and of somebody nothing was known
    /// @param sums what was received in it, with the time of its members added up
    /// @param held decisions by which the bot kept a conversation
    /// @param decided all decisions about it
    public record OfGroup(
            LocalDate day,
            String groupId,
            Duration open,
            List<Stretch> nobodyAssignable,
            Duration unclear,
            Sums sums,
            int held,
            int decided) {

        public Duration nobody() {
            return nobodyAssignable.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /// An agent over all days.
    public Sums ofAgent(String agentId) {
        return sum(agents.stream().filter(row -> row.agentId().equals(agentId)).toList(), OfAgent::day, OfAgent::sums);
    }

    /// An agent in one group over all days.
    public Sums inGroup(String groupId, String agentId) {
        return sum(
                inGroups.stream()
                        .filter(row ->
                                row.groupId().equals(groupId) && row.agentId().equals(agentId))
                        .toList(),
                InGroup::day,
                InGroup::sums);
    }

    /// A group over all days.
    public Sums ofGroup(String groupId) {
        return sum(groups.stream().filter(row -> row.groupId().equals(groupId)).toList(), OfGroup::day, OfGroup::sums);
    }

    /// Everybody over all days, each agent once.
    public Sums total() {
        return sum(agents, OfAgent::day, OfAgent::sums);
    }

    /// How long the groups chosen were open with nobody assignable, over all days.
    public Duration nobodyAssignable(Predicate<String> groupIds) {
        return groups.stream()
                .filter(row -> groupIds.test(row.groupId()))
                .map(OfGroup::nobody)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// What is open at the end is what is open on the last day.
    private <T> Sums sum(List<T> rows, Function<T, LocalDate> day, Function<T, Sums> sums) {
        LocalDate last = range.to().minusNanos(1).atZone(zone).toLocalDate();
        return Sums.all(rows.stream()
                .map(row -> day.apply(row).equals(last)
                        ? sums.apply(row)
                        : sums.apply(row).over())
                .toList());
    }
}
