package dev.atalaya.simulator.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "Application/JSON; charset=utf-8",
                "application/*;q=0.2",
                "text/html, application/json;q=0.1"
            })
    void admitsJson(String accept) {
        assertThatCode(() -> Accept.check(Headers.of("Accept", accept), "application/json"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/event-stream", "application/json;q=0", "*/*;q=0.000", ""})
    void doesNotAdmitJson(String accept) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Accept.check(Headers.of("Accept", accept), "application/json"))
                .matches(refusal -> refusal.problem().status() == 406);
    }

    @Test
    void withoutTheHeaderAnythingGoes() {
        assertThatCode(() -> Accept.check(new Headers(), "application/json")).doesNotThrowAnyException();
    }
}
