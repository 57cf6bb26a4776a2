package dev.atalaya.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.HistoryKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agente|Grupo|Estado|Desde|Hasta",
                "NOMBRE DEL AGENTE|Equipo|Estado de conexión|Fecha de inicio|Fecha de fin",
                "Agent|Team|Status|Start|End",
                "User name|Department|User state|Started at|Ended at",
                "Atendente|Setor|Situação|De|Até",
                "Nome do agente|Fila|Estado do agente|Data de início|Data de fim",
            })
    void statesAreRecognisedInThreeLanguages(String headings) {
        List<String> names = List.of(headings.split("\\|"));
        assertThat(Headings.guess(names)).isEqualTo(HistoryKind.STATES);
        assertThat(Headings.recognise(HistoryKind.STATES, names))
                .isEqualTo(Map.of(Field.AGENT, 0, Field.GROUP, 1, Field.STATE, 2, Field.FROM, 3, Field.TO, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conversación|Cliente|Canal|Grupo|Agente|Abierta|Asignada|Primera respuesta|Cerrada",
                "ID de conversación|Nombre del contacto|Plataforma|Cola|Asesor|Fecha de creación|Fecha de asignación|Fecha de primera respuesta|Fecha de cierre",
                "Conversation ID|Customer|Channel|Team|Agent|Created at|Assigned at|First response at|Closed at",
                "Conversa|Contato|Canal|Equipe|Atendente|Aberta em|Atribuída em|Primeira resposta|Encerrada em",
            })
    void conversationsAreRecognisedInThreeLanguages(String headings) {
        List<String> names = List.of(headings.split("\\|"));
        assertThat(Headings.guess(names)).isEqualTo(HistoryKind.CONVERSATIONS);
        assertThat(Headings.recognise(HistoryKind.CONVERSATIONS, names))
                .isEqualTo(Map.of(
                        Field.CONVERSATION, 0,
                        Field.CONTACT, 1,
                        Field.CHANNEL, 2,
                        Field.GROUP, 3,
                        Field.AGENT, 4,
                        Field.OPENED, 5,
                        Field.GIVEN, 6,
                        Field.FIRST_REPLY, 7,
                        Field.CLOSED, 8));
    }

    @Test
    void whatStandsInBracketsIsNoPartOfTheName() {
        assertThat(Headings.recognise(HistoryKind.STATES, List.of("Agente (nombre)", "Duración [min]")))
                .isEqualTo(Map.of(Field.AGENT, 0, Field.DURATION, 1));
    }

    @Test
    void theOnlyDateTellsWhenAStateBegan() {
        assertThat(Headings.recognise(HistoryKind.STATES, List.of("Fecha", "Agente", "Estado")))
                .containsEntry(Field.FROM, 0)
                .doesNotContainKey(Field.DATE);
    }

    @Test
    void whatIsNotKnownIsLeftToTheMapping() {
        assertThat(Headings.recognise(HistoryKind.STATES, List.of("Who", "What", "When")))
                .isEmpty();
    }
}
