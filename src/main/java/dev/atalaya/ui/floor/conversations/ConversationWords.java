package dev.atalaya.ui.floor.conversations;

import dev.atalaya.floor.Attention;
import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Given;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Times;
import dev.atalaya.ui.card.RuleWords;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.live.AgentMark;
import dev.atalaya.ui.live.Presence;
import dev.atalaya.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the list says of a conversation, and in which colour.
final class ConversationWords {

    private static final Duration SOON = Duration.ofHours(2);
    private static final Duration VERY_SOON = Duration.ofMinutes(30);

    private final Words words;
    private final AttentionLimits limits;

    ConversationWords(Words words, AttentionLimits limits) {
        this.words = words;
        this.limits = limits;
    }

    String channel(Conversation conversation) {
        return words.get("channel." + conversation.channel());
    }

    /// `Carlos Peña · WhatsApp · #48 213`.
    String contact(Conversation conversation) {
        return conversation.contactName() + " · " + channel(conversation) + " · "
                + Names.conversation(conversation.id());
    }

    /// From an hour on in fewer words, to fit its column: `7 h 02`.
    String waiting(Conversation conversation, Instant now) {
        Instant since = conversation.waitingSince();
        if (since == null) return "";
        String whole = Times.between(since, now);
        return whole.contains(" h ") ? whole.replace(" min", "") : whole;
    }

    /// Amber from two thirds of the limit on, red from five thirds.
    Tone waitingTone(Conversation conversation, Instant now) {
        Instant since = conversation.waitingSince();
        if (since == null) return Tone.MUTED;
        Duration waited = Duration.between(since, now).multipliedBy(3);
        if (waited.compareTo(limits.waiting().multipliedBy(5)) >= 0) return Tone.BAD;
        return waited.compareTo(limits.waiting().multipliedBy(2)) >= 0 ? Tone.WARN : Tone.MUTED;
    }

    /// `20 h`, `38 min`: the largest unit only; a closed window says so.
    String window(Conversation conversation, Instant now) {
        Duration left = Duration.between(now, conversation.expiresAt());
        if (left.isNegative() || left.isZero()) return words.get("conversations.window-closed");
        if (left.toDays() > 0) return left.toDays() + " d";
        if (left.toHours() > 0) return left.toHours() + " h";
        return Times.duration(left);
    }

    Tone windowTone(Conversation conversation, Instant now) {
        Duration left = Duration.between(now, conversation.expiresAt());
        if (left.compareTo(VERY_SOON) < 0) return Tone.BAD;
        return left.compareTo(SOON) < 0 ? Tone.WARN : Tone.MUTED;
    }

    /// The rule in two or three words.
    String why(@Nullable Given given) {
        if (given == null) return "";
        return RuleWords.text(given.rule(), given.actor(), words.texts());
    }

    static Tone whyTone(@Nullable Given given) {
        if (given == null) return Tone.MUTED;
        return RuleWords.tone(given.rule(), given.actor());
    }

    /// Why somebody should look, in a few words; empty where nobody need.
    String attention(@Nullable Attention attention) {
        return attention == null ? "" : words.get("attention." + attention.kind());
    }

    /// Reason, then and now, a line each.
    String details(ConversationView view, @Nullable AgentMark assignee, Instant now) {
        StringBuilder text = new StringBuilder();
        Attention attention = view.attention();
        if (attention != null) {
            text.append(words.get(
                    "conversations.attention-for", attention(attention), Times.between(attention.since(), now)));
            text.append('\n');
        }
        Given given = view.conversation().given();
        if (given != null) {
            text.append(why(given)).append('\n');
            text.append(words.get("conversations.then", words.times().moment(given.at()), then(given)));
            text.append('\n');
        }
        String present = assignee == null
                ? words.get("conversations.with-bot")
                : assignee.name() + " · " + words.get("presence." + assignee.presence());
        return text.append(words.get("conversations.now", present)).toString();
    }

    private String then(Given given) {
        if (given.stateName() == null) return why(given);
        Presence presence =
                !given.connected() ? Presence.OFFLINE : given.assignable() ? Presence.ELIGIBLE : Presence.PAUSED;
        String shown = words.get("presence." + presence);
        return given.test() ? shown + " · " + words.get("test.badge") : shown;
    }
}
