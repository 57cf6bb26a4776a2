package dev.atalaya.simulator.http;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Inbox;
import dev.atalaya.simulator.world.WorldCommand.Reassign;
import dev.atalaya.wire.AssignmentRequest;
import dev.atalaya.wire.AssignmentResult;

/// `/v1/conversations`, their messages and their assignment.
record ConversationResource(Desk desk) {

    void addTo(Routes routes) {
        routes.add("GET", "/v1/conversations", this::open)
                .add("GET", "/v1/conversations/{id}", this::one)
                .add("GET", "/v1/conversations/{id}/messages", this::messages)
                .add("POST", "/v1/conversations/{id}/assignment", this::assign);
    }

    private Reply open(Call call) {
        Inbox inbox = call.choice("inbox", Inbox.class).orElse(null);
        String group = call.text("group").orElse(null);
        String cursor = call.text("cursor").orElse(null);
        int limit = call.limit();
        return desk.read(call, view -> view.conversations(inbox, group, cursor, limit));
    }

    private Reply one(Call call) {
        return desk.one(call, view -> view.conversation(call.argument("id")), Conversation::assignmentVersion);
    }

    private Reply messages(Call call) {
        String before = call.text("before").orElse(null);
        int limit = call.limit();
        return Reply.json(
                desk.mapper(),
                desk.ask(call, view -> view.messages(call.argument("id"), before, limit))
                        .orElseThrow(() -> Refusal.notFound(call.argument("id"))));
    }

    private Reply assign(Call call) {
        Reassign command = new Reassign(
                call.user(),
                call.requiredKey(),
                call.argument("id"),
                call.version(),
                call.body().as(AssignmentRequest.class));
        AssignmentResult result = Desk.done(desk.engine().call(world -> world.execute(command)));
        return Reply.json(desk.mapper(), result).tagged(result.assignmentVersion());
    }
}
