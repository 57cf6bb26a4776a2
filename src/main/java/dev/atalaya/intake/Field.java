package dev.atalaya.intake;

import dev.atalaya.floor.HistoryKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a column may tell. Its headings are those that the platforms' reports use in Spanish, English and Portuguese,
/// as [dev.atalaya.texts.Fold#words] makes them.
public enum Field {
    AGENT(
            HistoryKind.STATES,
            "agente|agent|usuario|user|asesor|operador|atendente|nombre del agente|agent name|nombre de usuario"
                    + "|user name|nome do agente|nome do atendente|nombre del asesor|colaborador|agente asignado"),
    EMAIL(
            HistoryKind.STATES,
            "correo|email|e mail|correo electronico|correo del agente|agent email|user email|email do agente"),
    GROUP(
            HistoryKind.STATES,
            "grupo|group|grupos|groups|equipo|team|equipe|departamento|department|area|cola|queue|fila|setor"),
    STATE(
            HistoryKind.STATES,
            "estado|state|status|estado del usuario|user state|estado del agente|agent status|user status|situacao"
                    + "|estado de conexion|estado do agente|agent state"),
    FROM(
            HistoryKind.STATES,
            "desde|from|inicio|start|de|comienzo|fecha de inicio|fecha inicio|start date|start time|hora de inicio"
                    + "|hora inicio|started at|data de inicio|data inicio|fecha y hora de inicio|fecha y hora"
                    + "|date and time|data e hora|timestamp|changed at|fecha de cambio|inicio del estado|hora inicial"),
    TO(
            HistoryKind.STATES,
            "hasta|to|fin|end|ate|fim|termino|final|fecha de fin|fecha fin|end date|end time|hora de fin|hora fin"
                    + "|ended at|data de fim|data fim|hora final|fecha y hora de fin|fin del estado"),
    DURATION(
            HistoryKind.STATES,
            "duracion|duration|duracao|tiempo|tiempo en estado|time in state|time in status|tempo|tempo no estado"),
    DATE(HistoryKind.STATES, "fecha|date|dia|day|data"),
    ASSIGNABLE(HistoryKind.STATES, "asignable|assignable|atribuivel|recibe conversaciones|receives conversations"),
    CONNECTED(HistoryKind.STATES, "conectado|connected|conexion|connection|conexao|presencia|presence|presenca"),
    CHANGED_BY(HistoryKind.STATES, "cambiado por|changed by|modificado por|alterado por"),
    CONVERSATION(
            HistoryKind.CONVERSATIONS,
            "conversacion|conversation|conversa|id|id de conversacion|id conversacion|conversation id|id da conversa"
                    + "|ticket|ticket id|id de ticket|chat id|chat|numero|number|folio|no|n|numero de conversacion"),
    CONTACT(
            HistoryKind.CONVERSATIONS,
            "contacto|contact|contato|cliente|customer|client|nombre del contacto|contact name|nome do contato"
                    + "|nombre del cliente|customer name|nome do cliente"),
    CHANNEL(HistoryKind.CONVERSATIONS, "canal|channel|plataforma|platform|source|origen|origem|fuente|via|medio"),
    OPENED(
            HistoryKind.CONVERSATIONS,
            "abierta|opened|aberta|abierta el|opened at|fecha de apertura|apertura|opening date|fecha de creacion"
                    + "|created|created at|creada|creada el|creacion|aberta em|criada em|data de abertura"
                    + "|data de criacao|inicio|start|fecha de inicio|start date|started at|fecha|date|data"),
    GIVEN(
            HistoryKind.CONVERSATIONS,
            "asignada|assigned|atribuida|asignada el|assigned at|fecha de asignacion|hora de asignacion"
                    + "|assignment date|assignment time|atribuida em|data de atribuicao|fecha asignacion"),
    FIRST_REPLY(
            HistoryKind.CONVERSATIONS,
            "primera respuesta|first reply|first response|primeira resposta|fecha de primera respuesta"
                    + "|first reply at|first response at|data da primeira resposta"),
    CLOSED(
            HistoryKind.CONVERSATIONS,
            "cerrada|closed|fechada|cerrada el|closed at|fecha de cierre|cierre|closing date|fechada em|encerrada"
                    + "|encerrada em|data de fechamento|fin|end|fim|resolved at|finalizada|fecha de fin|end date"),
    GIVEN_BY(
            HistoryKind.CONVERSATIONS,
            "asignada por|assigned by|atribuida por|tipo de asignacion|assignment type|tipo de atribuicao"),
    REASON(HistoryKind.CONVERSATIONS, "motivo|reason|razon|comentario|comment|nota|note");

    private final HistoryKind home;
    private final List<String> headings;

    Field(HistoryKind home, String headings) {
        this.home = home;
        this.headings = List.of(headings.split("\\|"));
    }

    /// Those that a file of the kind may have.
    public static List<Field> of(HistoryKind kind) {
        return Arrays.stream(values()).filter(field -> field.isOf(kind)).toList();
    }

    private boolean isOf(HistoryKind kind) {
        return home == kind || this == AGENT || this == EMAIL || this == GROUP;
    }

    /// Without it nothing can be taken.
    public boolean isNeeded(HistoryKind kind) {
        return kind == HistoryKind.STATES
                ? this == AGENT || this == STATE || this == FROM
                : this == CONVERSATION || this == OPENED;
    }

    /// Whether moments stand in it.
    public boolean isTime() {
        return switch (this) {
            case FROM, TO, DATE, OPENED, GIVEN, FIRST_REPLY, CLOSED -> true;
            default -> false;
        };
    }

    List<String> headings() {
        return headings;
    }

    /// As it is written on the command line and in text keys: `first-reply`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
