package dev.atalaya.insight.findings;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.UserState;
import dev.atalaya.sync.AgentView;
import dev.atalaya.texts.Fold;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Finds states that read like an absence, in the three languages, and are assignable.
final class AbsenceStates implements Detector {

    private static final Set<String> ABSENT = Set.of(
            "absent",
            "almuerzo",
            "almoco",
            "ausencia",
            "ausente",
            "away",
            "bano",
            "brb",
            "break",
            "busy",
            "capacitacion",
            "comida",
            "descanso",
            "entrenamiento",
            "ferias",
            "folga",
            "formacion",
            "holiday",
            "holidays",
            "intervalo",
            "leave",
            "licencia",
            "licenca",
            "lunch",
            "meeting",
            "offline",
            "ocupado",
            "pausa",
            "permiso",
            "reunion",
            "reuniao",
            "sick",
            "training",
            "treinamento",
            "vacaciones",
            "vacation");

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        for (UserState state : scene.states()) {
            if (state.assignable() && state.active() && looksAbsent(state)) found.accept(finding(scene, state));
        }
    }

    static boolean looksAbsent(UserState state) {
        return Fold.words(state.name()).stream().anyMatch(ABSENT::contains);
    }

    private static Finding finding(Scene scene, UserState state) {
        List<AgentView> there = scene.agents().stream()
                .filter(agent -> agent.agent().stateId().equals(state.id()) && agent.eligible())
                .toList();
        Arg name = Arg.text(state.name());
        List<Tag> tags = there.stream()
                .limit(5)
                .map(agent ->
                        Tag.plain(Phrase.of("finding.tag.name", Arg.agent(agent.id())), new Link.ToAgent(agent.id())))
                .toList();
        return new Finding(
                FindingKind.ABSENCE_ASSIGNABLE,
                Finding.key(FindingKind.ABSENCE_ASSIGNABLE, state.id()),
                there.isEmpty() ? Severity.NOTE : Severity.WARNING,
                Phrase.of("finding.state.head", name),
                Phrase.of("finding.state.body", Arg.count(there.size())),
                Phrase.of("finding.state.cause"),
                tags,
                new Proof(List.of(), there.stream().map(AgentView::id).toList(), 0, 0),
                null,
                Fix.change(
                        Phrase.of("finding.fix.state", name),
                        new Change.OfState(state, false),
                        List.of(Phrase.of("finding.fix.state.then", Arg.count(there.size()))),
                        false));
    }
}
