package dev.atalaya.insight.masking;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Takes customers' names and words, and agents' addresses, out of what leaves the house: bundles and pictures.
/// Everything else is made of what comes out of here, so nothing of them can get in by another way.
///
/// @param contacts whether customers are shown all the same
/// @param words takes the same out of free text
public record Mask(boolean contacts, Scrub words) {

    public static final String HIDDEN = "•••";

    /// Hides customers where nobody knows beforehand what they are called.
    public static Mask ofUnknown() {
        return new Mask(false, new Scrub(UnaryOperator.identity(), false, Set.of()));
    }

    /// A name or a text.
    public String hidden(String text) {
        return contacts || text.isEmpty() ? words.tokens(text) : HIDDEN;
    }

    private @Nullable String hiddenOrNull(@Nullable String text) {
        return text == null ? null : hidden(text);
    }

    public Assignment of(Assignment d) {
        return new Assignment(
                d.id(),
                d.at(),
                d.conversationId(),
                hidden(d.contactName()),
                d.channel(),
                d.groupId(),
                d.trigger(),
                d.agentBefore(),
                d.agentId(),
                d.rule(),
                d.actor(),
                of(d.settings()),
                d.open(),
                d.candidates(),
                d.lastAgentId(),
                d.previousConversationId(),
                d.causedBy(),
                d.attempt(),
                d.wokenBy() == null ? null : words.of(d.wokenBy()),
                hiddenOrNull(d.reason()));
    }

    /// The customer's id too may be his telephone number.
    public Conversation of(Conversation c) {
        return new Conversation(
                c.id(),
                hidden(c.contactId()),
                hidden(c.contactName()),
                c.channel(),
                c.groupId(),
                c.assigneeId(),
                c.open(),
                c.inbox(),
                c.openedAt(),
                c.closedAt(),
                c.waitingSince(),
                c.heldSince(),
                c.assignedAt(),
                hidden(c.lastMessage()),
                c.lastMessageAt(),
                c.lastSide(),
                c.expiresAt(),
                c.assignmentVersion(),
                c.given());
    }

    public Group of(Group g) {
        return new Group(
                g.id(),
                g.name(),
                g.zone(),
                g.members(),
                g.transferableTo(),
                g.schedule(),
                of(g.settings()),
                g.version());
    }

    private GroupSettings of(GroupSettings s) {
        return new GroupSettings(
                s.onlyAvailableAgents(),
                s.assignOutOfHours(),
                s.reassignToSameAgent(),
                hiddenOrNull(s.outOfHoursMessage()));
    }

    /// Nobody needs his address.
    public Agent of(Agent a) {
        return new Agent(
                a.id(),
                a.name(),
                "",
                a.role(),
                a.active(),
                a.stateId(),
                a.stateSince(),
                a.connected(),
                a.presenceSince(),
                a.assignableSince(),
                a.test(),
                a.version());
    }

    public ConfigInterval of(ConfigInterval interval) {
        FloorEvent value = switch (interval.value()) {
            case FloorEvent.GroupChanged group -> new FloorEvent.GroupChanged(of(group.value()));
            case FloorEvent.AgentChanged agent -> new FloorEvent.AgentChanged(of(agent.value()));
            case FloorEvent other -> other;
        };
        return new ConfigInterval(
                value, interval.from(), interval.to(), interval.open(), interval.changedBy(), interval.evidence());
    }
}
