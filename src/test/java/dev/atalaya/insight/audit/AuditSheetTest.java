package dev.atalaya.insight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.export.Export;
import dev.atalaya.export.Format;
import dev.atalaya.store.AuditEntry;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditSheetTest {

    private static final Names NAMES = new Names() {
        @Override
        public String agent(String id) {
            return id.equals("ana") ? "Ana Castillo" : id;
        }

        @Override
        public String group(String id) {
            return id.equals("ventas") ? "Ventas" : id;
        }
    };

    private static AuditEntry entry(String what, String subject, String before, String after, String outcome) {
        return new AuditEntry(
                FloorFixtures.NOW, "p-1", "rc", "Rita Campos", what, "48213", subject, before, after, outcome);
    }

    private static AuditWords words(Language language) {
        return new AuditWords(Texts.of(language), NAMES);
    }

    private static String csv(Language language, AuditEntry entry) throws IOException {
        Export<AuditEntry> table = new AuditSheet(words(language), FloorFixtures.ZONE).export();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(Format.CSV, List.of(entry).iterator(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void idsBecomeNamesAndCodesStandBesideThem() throws IOException {
        AuditEntry entry =
                entry("reassign", "#48 213 Carlos Peña", "bot@ventas", "ana@ventas: he waits: long", "CONFIRMED");
        assertThat(csv(Language.EN, entry).lines().toList().getLast())
                .isEqualTo("2026-11-24 10:20:00,Rita Campos,Reassigned,#48 213 Carlos Peña,the bot · Ventas,"
                        + "Ana Castillo · Ventas: he waits: long,done,rc,reassign,48213,CONFIRMED,p-1");
    }

    @Test
    void whatSomebodyWroteIsNoFormula() throws IOException {
        assertThat(csv(Language.EN, entry("change-state", "=1+1", "", "assignable=false", "REJECTED =cmd")))
                .contains("'=1+1")
                .contains("assignable=false")
                .contains("refused: =cmd");
    }

    @Test
    void aRefusalIsToldInTheReadersLanguageWhereItsReasonIsKnown() {
        String closed = "REJECTED conversation-closed: The conversation is closed.";
        assertThat(words(Language.ES).outcome(entry("reassign", "", "", "", closed)))
                .isEqualTo("rechazado: la conversación está cerrada");
        assertThat(words(Language.ES).outcome(entry("reassign", "", "", "", "REJECTED administrator-only")))
                .isEqualTo("rechazado: solo un administrador puede cambiarlo");
        assertThat(words(Language.ES).outcome(entry("reassign", "", "", "", "REJECTED It sleeps: so it is")))
                .isEqualTo("rechazado: It sleeps: so it is");
    }

    @Test
    void aMembershipIsTold() {
        AuditEntry entry = entry("change-member", "Ventas", "ana in", "ana out", "CONFIRMED");
        assertThat(words(Language.EN).before(entry)).isEqualTo("Ana Castillo in the group");
        assertThat(words(Language.ES).after(entry)).isEqualTo("Ana Castillo fuera del grupo");
    }

    @Test
    void aRecordIsToldWithoutItsName() {
        AuditEntry entry =
                entry("change-settings", "Ventas", "GroupSettings[a=true]", "GroupSettings[a=false]", "SENT");
        assertThat(words(Language.EN).before(entry)).isEqualTo("a=true");
        assertThat(words(Language.EN).after(entry)).isEqualTo("a=false");
    }

    @ParameterizedTest
    @EnumSource
    void eachThingIsNamedInEachLanguage(Language language) {
        for (String what : List.of(
                "reassign",
                "undo",
                "change-agent",
                "change-settings",
                "change-schedule",
                "change-member",
                "change-state",
                "change-task",
                "mark-test",
                "unmark-test")) {
            assertThat(words(language).what(entry(what, "", "", "", ""))).doesNotContain("audit.");
        }
        for (dev.atalaya.floor.Stage stage : dev.atalaya.floor.Stage.values()) {
            assertThat(words(language).outcome(entry("undo", "", "", "", stage.name())))
                    .doesNotContain("audit.")
                    .doesNotContain(stage.name());
        }
    }
}
