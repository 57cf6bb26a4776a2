package dev.atalaya.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private final Handler log = _ -> new Reply(200, "", Map.of(), new byte[0]);
    private final Handler one = _ -> new Reply(201, "", Map.of(), new byte[0]);
    private final Routes routes = new Routes()
            .add("GET", "/v1/assignments/log", log)
            .add("GET", "/v1/assignments/{id}", one)
            .add("PUT", "/v1/assignments/{id}", one);

    @Test
    void theOneAddedFirstAnswers() {
        assertThat(routes.find("GET", "/v1/assignments/log").handler()).isSameAs(log);
        assertThat(routes.find("GET", "/v1/assignments/7").handler()).isSameAs(one);
    }

    @Test
    void parametersAreDecoded() {
        assertThat(routes.find("GET", "/v1/assignments/a%2Fb%20%C3%B1").arguments())
                .containsEntry("id", "a/b ñ");
        assertThat(Routes.query("a=1&b=x%20y&c=&d&a=2")).isEqualTo(Map.of("a", "2", "b", "x y", "c", ""));
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThat(refusal("GET", "/v1/assignments")).isEqualTo(404);
        assertThat(refusal("GET", "/v1/assignments/")).isEqualTo(404);
        assertThat(refusal("GET", "/v1/assignments/7/8")).isEqualTo(404);
        assertThat(refusal("GET", "/v1/assignments/%zz")).isEqualTo(400);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> routes.find("DELETE", "/v1/assignments/7"))
                .satisfies(refusal -> {
                    assertThat(refusal.problem().status()).isEqualTo(405);
                    assertThat(refusal.problem().detail()).isEqualTo("GET, PUT");
                });
    }

    private int refusal(String method, String path) {
        try {
            routes.find(method, path);
            return 0;
        } catch (Refusal refusal) {
            return refusal.problem().status();
        }
    }
}
