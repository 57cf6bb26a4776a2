package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which addresses are taken, how they are named, and that the token shows nowhere.
class EndpointTest {

    private static final Token TOKEN = new Token(Rig.TOKEN);

    @ParameterizedTest
    @CsvSource({
        "https://chat.example.com, https://chat.example.com/v1/me, chat.example.com",
        "chat.example.com, https://chat.example.com/v1/me, chat.example.com",
        "https://chat.example.com:8443/api/, https://chat.example.com:8443/api/v1/me, chat.example.com:8443",
        "https://chat.example.com/api, https://chat.example.com/api/v1/me, chat.example.com",
        "https://u:p@chat.example.com/?a=b#c, https://chat.example.com/v1/me, chat.example.com",
        "http://localhost:8088, http://localhost:8088/v1/me, localhost:8088",
        "http://127.0.0.1:8088, http://127.0.0.1:8088/v1/me, 127.0.0.1:8088",
        "http://[::1]:8088, http://[::1]:8088/v1/me, [::1]:8088"
    })
    void isTakenAndNamed(String address, String me, String place) {
        Endpoint endpoint = Endpoint.of(address, TOKEN, Rig.ENGLISH);

        assertThat(endpoint.call("me").build()).hasToString(me);
        assertThat(endpoint.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://chat.example.com",
                "http://localhost.example.com",
                "http://127.0.0.1.example.com",
                "http://10.0.0.1:8088",
                "http://0.0.0.0:8088"
            })
    void plainHttpIsForThisMachineOnly(String address) {
        assertThatThrownBy(() -> Endpoint.of(address, TOKEN, Rig.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("needs https: without it anybody on the way could read the token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://chat.example.com", "https://", "https://a b", "::::"})
    void nonsenseIsNamed(String address) {
        assertThatThrownBy(() -> Endpoint.of(address, TOKEN, Rig.ENGLISH))
                .hasMessageContaining("is not an address such as https://chat.example.com");
    }

    @Test
    void nothingIsNamedToo() {
        assertThatThrownBy(() -> Endpoint.of("  ", TOKEN, Rig.ENGLISH)).hasMessage("The address is missing");
    }

    @Test
    void theTokenShowsNowhere() {
        Endpoint endpoint = Endpoint.of("https://chat.example.com", TOKEN, Rig.ENGLISH);

        assertThat(TOKEN.toString() + endpoint).doesNotContain(Rig.TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "ten\n", "tokén", "a\u0000b"})
    void aTokenThatNoHeaderCarriesIsRefusedWithoutShowingIt(String token) {
        assertThatThrownBy(() -> new Token(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a token is one word of plain letters, digits and signs");
    }
}
