package dev.atalaya.routing;

import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.UserState;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/// Any small group in any condition, asked anything.
final class FloorArbitraries extends DomainContextBase {

    /// One question to the rule book.
    record Asked(Request request, Situation situation) {

        Decision decide(boolean trace) {
            return new AtomRuleBook().decide(request, situation, trace);
        }

        List<String> ids() {
            return situation.members().stream()
                    .map(member -> member.agent().id())
                    .toList();
        }

        RecordedDecision recorded() {
            RecordedDecision empty = RecordedDecision.of("", situation.open());
            return new RecordedDecision(
                    situation.settings(),
                    situation.open(),
                    situation.members(),
                    request,
                    empty.actor(),
                    empty.rule(),
                    null,
                    List.of());
        }
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Combinators.combine(requests(), settings(), booleans(0.5), members())
                .as((request, settings, open, members) ->
                        new Asked(request, new Situation(settings, open, members, Floors.NOW)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Request> requests() {
        // Ids m0 to m5 may be members; "x" never is.
        Arbitrary<String> somebody =
                Arbitraries.of("m0", "m1", "m2", "m3", "m4", "m5", "x").injectNull(0.2);
        return Combinators.combine(Arbitraries.of(Trigger.class), somebody, somebody)
                .as((trigger, last, assignee) -> new Request(trigger, last, "before", assignee));
    }

    private static Arbitrary<GroupSettings> settings() {
        Arbitrary<String> message = Arbitraries.of("We are closed").injectNull(0.5);
        return Combinators.combine(booleans(0.5), booleans(0.5), booleans(0.5), message)
                .as(GroupSettings::new);
    }

    private static Arbitrary<List<Member>> members() {
        Arbitrary<UserState> states = Arbitraries.of(Floors.ONLINE, Floors.TRAINING, Floors.OFFLINE);
        Arbitrary<Member> member = Combinators.combine(booleans(0.8), booleans(0.4), states, booleans(0.2))
                .as((active, connected, state, test) ->
                        new Member(Floors.agent("", active, connected, state), state, test, 0));
        return member.list().ofMaxSize(6).map(FloorArbitraries::numbered);
    }

    private static List<Member> numbered(List<Member> members) {
        List<Member> numbered = new ArrayList<>();
        for (Member m : members) {
            String id = "m" + numbered.size();
            numbered.add(new Member(
                    Floors.agent(id, m.agent().active(), m.agent().connected(), m.state()), m.state(), m.test(), 0));
        }
        return numbered;
    }

    private static Arbitrary<Boolean> booleans(double probability) {
        return Arbitraries.doubles().between(0, 1).map(value -> value < probability);
    }
}
