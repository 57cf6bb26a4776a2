package dev.atalaya.store.pack;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Role;
import java.util.List;

/// An [Agent] as bytes.
public final class AgentCodec {

    private static final List<Role> ROLES = List.of(Role.values());

    private AgentCodec() {}

    static void pack(Agent agent, Packer to) {
        to.text(agent.id())
                .text(agent.name())
                .text(agent.email())
                .u8(agent.role().ordinal())
                .flag(agent.active())
                .text(agent.stateId())
                .instant(agent.stateSince())
                .flag(agent.connected())
                .instant(agent.presenceSince())
                .instant(agent.assignableSince())
                .flag(agent.test())
                .signed(agent.version());
    }

    public static Agent unpack(Unpacker from) {
        return new Agent(
                from.text(),
                from.text(),
                from.text(),
                from.oneOf(ROLES),
                from.flag(),
                from.text(),
                from.instant(),
                from.flag(),
                from.instant(),
                from.instant(),
                from.flag(),
                from.signed());
    }
}
