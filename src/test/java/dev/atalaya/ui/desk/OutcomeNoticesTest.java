package dev.atalaya.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import dev.atalaya.sync.Deltas;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.floor.FakeOutbox;
import dev.atalaya.ui.floor.Floors;
import dev.atalaya.ui.shell.UserMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeNoticesTest {

    private final Floors floors = new Floors();
    private final List<UserMessage> told = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | conversation-closed | Es tarde | Carlos Peña: the platform refuses: the conversation is closed
            ES | conversation-closed | Too late | Carlos Peña: la plataforma lo rechaza: la conversación está cerrada
            PT | conversation-closed | Too late | Carlos Peña: a plataforma recusa: a conversa já está encerrada
            ES | agent-deactivated   | He left  | Carlos Peña: la plataforma lo rechaza: el agente está desactivado
            ES | moon-phase          | No moon  | Carlos Peña: la plataforma lo rechaza: No moon
            ES | ''                  | No moon  | Carlos Peña: la plataforma lo rechaza: No moon
            ES | supervisor-only     | ''       | Carlos Peña: la plataforma lo rechaza: solo un supervisor puede cambiarlo
            """)
    void aRefusalIsSaidInTheUsersLanguageWhereItsReasonIsKnown(
            Language language, String code, String why, String said) {
        OutcomeNotices notices =
                new OutcomeNotices(floors.floor, new FakeOutbox(), told::add, () -> Texts.of(language));
        floors.floor.subscribe(notices::hear);
        OutboxItem item = Given.toAna("b1");
        floors.floor.apply(Deltas.outbox(item));

        floors.floor.apply(Deltas.outbox(item.at(Stage.REJECTED, new Outcome.Rejected(code, why))));

        assertThat(told).extracting(UserMessage::text).containsExactly(said);
    }
}
