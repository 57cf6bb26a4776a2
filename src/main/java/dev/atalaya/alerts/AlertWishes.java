package dev.atalaya.alerts;

import dev.atalaya.insight.findings.FindingKind;
import dev.atalaya.texts.Texts;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a user wants to be told of, and how.
///
/// @param ways by kind; a kind that is missing is told across the window
/// @param muted ids of the groups of which nothing is told
/// @param quiet null for never
/// @param webhook an address, empty for none
/// @param secret signs what goes there, empty until the first address is given
public record AlertWishes(
        Map<FindingKind, Set<Way>> ways,
        Set<String> muted,
        @Nullable Quiet quiet,
        String webhook,
        String secret) {

    /// Everything across the window, and nothing beyond it.
    public static final AlertWishes DEFAULT = new AlertWishes(Map.of(), Set.of(), null, "", "");

    private static final Set<Way> USUAL = Set.of(Way.BANNER);

    public AlertWishes {
        ways = Map.copyOf(ways);
        muted = Set.copyOf(muted);
    }

    public boolean wants(FindingKind kind, Way way) {
        return ways.getOrDefault(kind, USUAL).contains(way);
    }

    /// Whether any group that it concerns is to be heard of; what concerns none, always.
    boolean hears(Collection<String> groups) {
        return groups.isEmpty() || !muted.containsAll(groups);
    }

    public AlertWishes with(FindingKind kind, Way way, boolean on) {
        Map<FindingKind, Set<Way>> next = new EnumMap<>(FindingKind.class);
        next.putAll(ways);
        Set<Way> now = EnumSet.noneOf(Way.class);
        now.addAll(ways.getOrDefault(kind, USUAL));
        if (on) now.add(way);
        else now.remove(way);
        next.put(kind, Set.copyOf(now));
        return new AlertWishes(next, muted, quiet, webhook, secret);
    }

    public AlertWishes muting(Set<String> groups) {
        return new AlertWishes(ways, groups, quiet, webhook, secret);
    }

    public AlertWishes quietIn(@Nullable Quiet hours) {
        return new AlertWishes(ways, muted, hours, webhook, secret);
    }

    /// Posts there from now on; the first address gets a secret.
    ///
    /// @param typed empty for nowhere
    /// @throws IllegalArgumentException where it cannot be used; the message is one line for the user
    public AlertWishes posting(String typed, Texts texts) {
        String address = typed.isBlank() ? "" : Webhook.address(typed, texts);
        String signs = secret.isEmpty() && !address.isEmpty() ? Delivery.newSecret() : secret;
        return new AlertWishes(ways, muted, quiet, address, signs);
    }

    /// Whoever has the old one can no longer pass for this console.
    public AlertWishes withNewSecret() {
        return new AlertWishes(ways, muted, quiet, webhook, Delivery.newSecret());
    }

    /// Without the secret.
    @Override
    public String toString() {
        return "AlertWishes[" + ways + ", muted " + muted + ", quiet " + quiet + "]";
    }
}
