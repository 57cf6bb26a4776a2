package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class SharedStringsTest {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(String.class, new SharedStrings()))
            .build();

    private String read(String json) {
        return mapper.readValue(json, String.class);
    }

    @Test
    void theSameShortTextIsOneObject() {
        assertThat(read("\"agent-17\"")).isEqualTo("agent-17").isSameAs(read("\"agent-17\""));
        assertThat(read("\"\"")).isEmpty();
        assertThat(mapper.readValue("null", String.class)).isNull();
    }

    @Test
    void textsThatShareASlotAreNotMixedUp() {
        IntStream.range(0, 200_000)
                .forEach(i -> assertThat(read("\"text " + i + "\"")).isEqualTo("text " + i));
    }

    @Test
    void aLongTextIsReadAsItIs() {
        String text = "x".repeat(5_000);
        assertThat(read("\"" + text + "\"")).isEqualTo(text);
    }

    record Thing(String id, String groupId, String name, String text) {}

    @Test
    void whatPeopleWroteComesOutHarmlessAndIdsAsTheyAre() {
        String odd = "a\u202eb\u0000\n";
        Thing thing = mapper.readValue(mapper.writeValueAsString(new Thing(odd, odd, odd, odd)), Thing.class);
        assertThat(thing).isEqualTo(new Thing(odd, odd, "ab  ", "ab \n"));
    }
}
