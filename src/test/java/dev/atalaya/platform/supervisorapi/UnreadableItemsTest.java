package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.UserState;
import dev.atalaya.platform.Answer;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Stamped;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A bad item of a list is named and left out; the others are kept.
class UnreadableItemsTest {

    private final Rig rig = new Rig();

    UnreadableItemsTest() throws IOException {}

    @AfterEach
    void close() {
        rig.close();
    }

    static Stream<Object[]> badStates() {
        String good = "\"id\":\"st-x\",\"name\":\"X\",\"keyword\":\"x\",\"icon\":\"\",\"active\":true";
        return Stream.of(
                of(good + ",\"version\":1", "st-x: value.assignable is missing or not as it should be"),
                of(good + ",\"version\":1,\"assignable\":null", "st-x: value.assignable is missing or not"),
                of(good + ",\"assignable\":true", "st-x: value.version is missing or not as it should be"),
                of(
                        good + ",\"assignable\":true,\"version\":\"ten\"",
                        "st-x: value.version is “ten”, which is not known"),
                of(good + ",\"assignable\":true,\"version\":[]", "st-x: value.version is missing or not as it should"),
                of("\"name\":\"X\"", "?: value.id is missing or not as it should be"));
    }

    private static Object[] of(String fields, String line) {
        return new Object[] {"{\"lastSeq\":3,\"value\":{" + fields + "}}", line};
    }

    @ParameterizedTest
    @MethodSource("badStates")
    void isNamedWithFieldAndValue(String item, String line) {
        rig.answer(200, "application/json", page(item));

        assertThat(rig.platform.states()).isInstanceOfSatisfying(Answer.Ok.class, ok -> {
            assertThat(ids(ok)).containsExactly("st-online", "st-lunch");
            assertThat(ok.unreadable()).singleElement().asString().startsWith(line);
        });
    }

    @Test
    void anUnknownValueOfAnEnumerationIsQuoted() {
        String conversation = Json.mapper()
                .writeValueAsString(
                        new Stamped<>(3, FloorFixtures.conversations().getFirst()))
                .replace("WHATSAPP", "FAX\u202e" + "X".repeat(5_000));
        rig.answer(200, "application/json", pageOf(conversation));

        assertThat(rig.platform.conversations(null)).isInstanceOfSatisfying(Answer.Ok.class, ok -> {
            String line = (String) ok.unreadable().getFirst();
            assertThat(line).startsWith("48213: value.channel is “FAX XXX").hasSizeLessThan(150);
        });
    }

    @Test
    void anUnknownFieldIsNoMatter() {
        String state =
                "{\"id\":\"s\",\"name\":\"X\",\"keyword\":\"x\",\"icon\":\"\",\"active\":true,\"assignable\":true,"
                        + "\"version\":1,\"colour\":\"red\"}";
        rig.answer(200, "application/json", page("{\"lastSeq\":3,\"value\":" + state + ",\"more\":[]}"));

        assertThat(rig.platform.states()).isInstanceOfSatisfying(Answer.Ok.class, ok -> {
            assertThat(ids(ok)).containsExactly("st-online", "s", "st-lunch");
            assertThat(ok.unreadable()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"platformId\":\"p\",\"now\":\"2026-11-24T16:20:00Z\",\"rate\":1,\"seq\":9,\"cursor\":null}",
                "{\"platformId\":\"p\",\"now\":\"soon\",\"rate\":1,\"seq\":9,\"items\":[],\"cursor\":null}",
                "{\"platformId\":\"p\",\"now\":\"2026-11-24T16:20:00Z\",\"rate\":1,\"seq\":9,\"items\":[",
                "{\"platformId\":\"p\",\"now\":\"2026-11-24T16:20:00Z\",\"rate\":1,\"seq\":9,\"items\":7}"
            })
    void aListWhoseFrameCannotBeUnderstoodIsNoAnswer(String body) {
        rig.answer(200, "application/json", body);

        assertThat(rig.platform.states()).isInstanceOf(Answer.Unreachable.class);
    }

    private static List<String> ids(Answer.Ok<?> ok) {
        return ((Page<?>) ok.value())
                .items().stream().map(item -> ((UserState) item.value()).id()).toList();
    }

    private static String page(String item) {
        return pageOf(state(FloorFixtures.ONLINE) + "," + item + "," + state(FloorFixtures.LUNCH));
    }

    private static String state(UserState state) {
        return Json.mapper().writeValueAsString(new Stamped<>(3, state));
    }

    private static String pageOf(String items) {
        return "{\"platformId\":\"marta-1\",\"now\":\"2026-11-24T16:20:00Z\",\"rate\":1,\"seq\":9,\"items\":[" + items
                + "],\"cursor\":null}";
    }
}
