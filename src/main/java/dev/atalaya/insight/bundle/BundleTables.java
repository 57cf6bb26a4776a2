package dev.atalaya.insight.bundle;

import dev.atalaya.export.Cell;
import dev.atalaya.export.Column;
import dev.atalaya.export.Export;
import dev.atalaya.export.Format;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Conversation;
import dev.atalaya.texts.Names;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The tables of a bundle for other programs: headings and codes that are the same in every language.
final class BundleTables {

    private final Facts facts;
    private final Names names;
    private final ZoneId zone;

    BundleTables(Facts facts) {
        this.facts = facts;
        names = facts.setup().names();
        zone = facts.setup().zone();
    }

    String decisions() {
        return csv(
                facts.decisions(),
                List.of(
                        moment("at", d -> d.decision().at()),
                        text("decision", d -> d.decision().id()),
                        text("conversation", d -> d.decision().conversationId()),
                        text("contact", d -> d.decision().contactName()),
                        text("channel", d -> d.decision().channel().name()),
                        text("groupId", d -> d.decision().groupId()),
                        text("group", d -> names.group(d.decision().groupId())),
                        text("trigger", d -> d.decision().trigger().name()),
                        text("agentId", d -> d.decision().agentId()),
                        text("agent", d -> agent(d.decision().agentId())),
                        text("agentBefore", d -> d.decision().agentBefore()),
                        text("went", d -> d.went().name()),
                        text("rule", d -> d.decision().rule().name()),
                        text("judgement", d -> d.judgement().name()),
                        text("candidates", d -> d.candidates().name()),
                        whole("assignable", d -> d.decision().eligible()),
                        whole("members", d -> d.decision().candidates().size()),
                        text("actor", d -> d.decision().actor().kind().name()),
                        text("actorName", d -> d.decision().actor().name()),
                        whole("attempt", d -> d.decision().attempt()),
                        text("causedBy", d -> d.decision().causedBy()),
                        text("wokenBy", d -> d.decision().wokenBy()),
                        text("reason", d -> d.decision().reason())));
    }

    String states() {
        return csv(
                facts.states(),
                List.of(
                        text("agentId", AgentInterval::agentId),
                        text("agent", interval -> names.agent(interval.agentId())),
                        text("state", AgentInterval::stateName),
                        truth("assignable", AgentInterval::assignable),
                        truth("connected", AgentInterval::connected),
                        moment("from", AgentInterval::from),
                        moment("to", AgentInterval::to),
                        truth("open", AgentInterval::open),
                        text(
                                "changedBy",
                                interval -> interval.changedBy() == null
                                        ? null
                                        : interval.changedBy().kind().name()),
                        text("evidence", interval -> interval.evidence().name())));
    }

    String conversations() {
        return csv(
                facts.conversations(),
                List.of(
                        text("conversation", Conversation::id),
                        text("contact", Conversation::contactName),
                        text("channel", c -> c.channel().name()),
                        text("group", c -> names.group(c.groupId())),
                        text("agent", c -> agent(c.assigneeId())),
                        text("inbox", c -> c.inbox().name()),
                        moment("opened", Conversation::openedAt),
                        instant("waitingSince", Conversation::waitingSince),
                        instant("heldSince", Conversation::heldSince),
                        instant("expires", Conversation::expiresAt),
                        text("lastMessage", Conversation::lastMessage)));
    }

    private String agent(@Nullable String id) {
        return id == null ? "" : names.agent(id);
    }

    private static <R> String csv(List<R> rows, List<Column<R>> columns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Export<>("", columns).write(Format.CSV, rows.iterator(), out);
        } catch (IOException e) {
            // Memory takes everything.
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static <R> Column<R> text(String key, Function<R, @Nullable String> value) {
        return new Column<>(key, key, 16, row -> {
            String text = value.apply(row);
            return new Cell.Text(text == null ? "" : text);
        });
    }

    private static <R> Column<R> whole(String key, Function<R, Integer> value) {
        return new Column<>(key, key, 8, row -> new Cell.Whole(value.apply(row)));
    }

    private static <R> Column<R> truth(String key, Function<R, Boolean> value) {
        return new Column<>(key, key, 8, row -> new Cell.Truth(value.apply(row)));
    }

    private <R> Column<R> moment(String key, Function<R, Instant> value) {
        return new Column<>(
                key,
                key + " (" + zone + ")",
                20,
                row -> new Cell.Moment(value.apply(row).atZone(zone)));
    }

    private <R> Column<R> instant(String key, Function<R, @Nullable Instant> value) {
        return new Column<>(key, key + " (" + zone + ")", 20, row -> {
            Instant at = value.apply(row);
            return at == null ? new Cell.Text("") : new Cell.Moment(at.atZone(zone));
        });
    }
}
