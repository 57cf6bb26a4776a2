package dev.atalaya.simulator.http;

import static dev.atalaya.simulator.http.SimDesk.required;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Message;
import dev.atalaya.simulator.world.WorldCommand.Close;
import dev.atalaya.simulator.world.WorldCommand.PostMessage;
import dev.atalaya.simulator.world.WorldCommand.SetPresence;
import dev.atalaya.wire.SimClock;
import dev.atalaya.wire.SimClose;
import dev.atalaya.wire.SimMessage;
import dev.atalaya.wire.SimPresence;
import dev.atalaya.wire.SimReply;

/// `/sim/v1`: the clock, and what customers and agents do.
record SimResource(SimDesk sim) {

    void addTo(Routes routes) {
        routes.add("GET", "/sim/v1/state", sim.guarded(_ -> sim.state(null)))
                .add("PUT", "/sim/v1/clock", sim.guarded(this::clock))
                .add("POST", "/sim/v1/messages", sim.guarded(this::message))
                .add("POST", "/sim/v1/replies", sim.guarded(this::reply))
                .add("POST", "/sim/v1/close", sim.guarded(this::close))
                .add("PUT", "/sim/v1/agents/{id}/presence", sim.guarded(this::presence));
    }

    private Reply clock(Call call) {
        Desk.done(sim.desk().engine().clock(call.body().as(SimClock.class)));
        return sim.state(null);
    }

    private Reply message(Call call) {
        SimMessage body = call.body().as(SimMessage.class);
        if (body.channel() == null) throw Refusal.malformed("channel", "missing");
        return sim.carryOut(
                new PostMessage(
                        call.key().orElse(null),
                        required("contact", body.contact()),
                        body.channel(),
                        required("group", body.group()),
                        required("text", body.text())),
                Message::conversationId);
    }

    private Reply reply(Call call) {
        SimReply body = call.body().as(SimReply.class);
        return sim.carryOut(
                new dev.atalaya.simulator.world.WorldCommand.Reply(
                        call.key().orElse(null),
                        required("conversationId", body.conversationId()),
                        body.agentId(),
                        required("text", body.text())),
                Message::conversationId);
    }

    private Reply close(Call call) {
        SimClose body = call.body().as(SimClose.class);
        return sim.carryOut(
                new Close(call.key().orElse(null), required("conversationId", body.conversationId())),
                Conversation::id);
    }

    private Reply presence(Call call) {
        SimPresence body = call.body().as(SimPresence.class);
        return sim.carryOut(
                new SetPresence(call.key().orElse(null), call.argument("id"), body.connected(), body.stateId()),
                agent -> null);
    }
}
