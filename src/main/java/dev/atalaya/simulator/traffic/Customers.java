package dev.atalaya.simulator.traffic;

import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.simulator.bot.Dice;
import dev.atalaya.simulator.scenario.Traffic;
import dev.atalaya.simulator.world.Contact;
import dev.atalaya.simulator.world.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The customers: they come as often as the scenario says, ask, ask again, and lose patience.
final class Customers {

    private static final int DAYS_AHEAD = 14;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Scene scene;
    private final Dice dice;
    private final Names names;

    Customers(Scene scene) {
        this.scene = scene;
        this.dice = scene.dice("customers");
        this.names = new Names(scene.scenario.names(), dice);
    }

    void begin() {
        scene.scenario.traffic().forEach(this::planArrival);
    }

    void arrive(String groupId) {
        Traffic traffic = scene.traffic(groupId).orElseThrow();
        Channel channel = Weighted.pick(traffic.channels(), dice);
        Contact contact = somebody(scene, traffic.returning(), channel, names, dice);
        scene.world
                .talk()
                .customerWrites(
                        contact, channel, groupId, dice.pick(traffic.phrases().opening()));
        planArrival(traffic);
    }

    /// After a customer's message: how much he wants to know, and how long he waits for an answer.
    void wrote(Conversation value, boolean first) {
        if (!first || scene.traffic(value.groupId()).isEmpty()) return;
        scene.questions.put(value.id(), 1 + dice.below(4));
        Duration patience = scene.about(12, dice);
        scene.in(patience.compareTo(PATIENCE) < 0 ? patience : PATIENCE, new Due.Nudge(value.id()));
    }

    void goOn(String conversationId) {
        say(conversationId, false);
    }

    void nudge(String conversationId) {
        Conversation value = scene.world.talk().get(conversationId);
        if (value.open() && value.waitingSince() != null) say(conversationId, true);
    }

    private void say(String conversationId, boolean nudge) {
        Conversation value = scene.world.talk().get(conversationId);
        @Nullable Traffic traffic = scene.traffic(value.groupId()).orElse(null);
        if (!value.open() || traffic == null) return;
        List<String> words =
                nudge ? traffic.phrases().nudge() : traffic.phrases().more();
        scene.world
                .talk()
                .customerWrites(
                        scene.world.talk().contacts().known(value.contactId()),
                        value.channel(),
                        value.groupId(),
                        dice.pick(words));
    }

    /// Somebody who wrote before, or somebody new; in any case without an open conversation on that channel.
    static Contact somebody(Scene scene, double returning, Channel channel, Names names, Dice dice) {
        var contacts = scene.world.talk().contacts();
        List<Contact> known = contacts.all();
        if (!known.isEmpty() && dice.chance(returning)) {
            for (int attempt = 0; attempt < 4; attempt++) {
                Contact contact = dice.pick(known);
                if (contacts.openOf(contact.id(), channel) == null) return contact;
            }
        }
        return contacts.made(names.next());
    }

    private void planArrival(Traffic traffic) {
        next(traffic).ifPresent(at -> scene.world.timeline().add(at, new Due.Arrival(traffic.groupId())));
    }

    /// The next arrival of a Poisson process whose rate changes by the hour: a unit exponential is used up hour by
    /// hour.
    private Optional<Instant> next(Traffic traffic) {
        double left = dice.exponential(1);
        ZonedDateTime time = scene.world.now().atZone(scene.scenario.zone());
        ZonedDateTime end = time.plusDays(DAYS_AHEAD);
        while (time.isBefore(end)) {
            ZonedDateTime hourEnd = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            double rate = traffic.perHour().get(time.getHour()) * traffic.days().getOrDefault(time.getDayOfWeek(), 1.0);
            long millis = ChronoUnit.MILLIS.between(time, hourEnd);
            double used = rate * millis / 3_600_000;
            if (used > left) return Optional.of(time.toInstant().plusMillis((long) (millis * left / used)));
            left -= used;
            time = hourEnd;
        }
        return Optional.empty();
    }
}
