package dev.atalaya.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.platform.Answer;
import dev.atalaya.sync.Who;
import dev.atalaya.ui.settings.ConnectViewModel.State;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectViewModelTest {

    private final FakeConnections connections = new FakeConnections();
    private final ConnectViewModel model = new ConnectViewModel(connections, Runnable::run);

    private void typed(String name, String url, String token) {
        model.nameProperty().set(name);
        model.urlProperty().set(url);
        model.tokenProperty().set(token);
    }

    @ParameterizedTest
    @CsvSource({
        "'', https://x.example, t, connect.wrong.name",
        "simulator, https://x.example, t, connect.wrong.taken",
        "Mine, '', t, connect.wrong.url",
        "Mine, https://x.example, '', connect.wrong.token",
    })
    void aWrongFieldIsNamedAndNobodyIsAsked(String name, String url, String token, String key) {
        typed(name, url, token);
        model.test();
        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        State.Wrong.class, wrong -> assertThat(wrong.key()).isEqualTo(key));
        assertThat(connections.asked).isEmpty();
    }

    @Test
    void afterATestThatSucceededItConnects() {
        typed(" Mine ", "https://x.example/", " tok ");
        model.connect(_ -> {});
        assertThat(connections.asked).isEmpty();
        model.test();
        assertThat(model.stateProperty().get()).isEqualTo(new State.Known(FakeConnections.RITA));
        List<Boolean> kept = new ArrayList<>();
        model.connect(kept::add);
        assertThat(connections.asked)
                .containsExactly("test https://x.example tok", "save Mine https://x.example tok", "use Mine");
        assertThat(kept).containsExactly(true);
        assertThat(model.tokenProperty().get()).isEmpty();
    }

    @Test
    void aNewAddressAsksForANewTest() {
        typed("Mine", "https://x.example", "tok");
        model.test();
        model.urlProperty().set("https://y.example");
        assertThat(model.stateProperty().get()).isInstanceOf(State.Idle.class);
    }

    @Test
    void anAnswerToAnOldQuestionIsNotShown() {
        CompletableFuture<Answer<Who>> slow = new CompletableFuture<>();
        connections.answer = slow;
        typed("Mine", "https://x.example", "tok");
        model.test();
        assertThat(model.stateProperty().get()).isInstanceOf(State.Asking.class);
        model.tokenProperty().set("other");
        slow.complete(new Answer.Ok<>(FakeConnections.RITA));
        assertThat(model.stateProperty().get()).isInstanceOf(State.Idle.class);
    }

    @Test
    void noAnswerAndARefusalSayWhy() {
        connections.answer = CompletableFuture.completedFuture(new Answer.Unreachable<>("connection refused", null));
        typed("Mine", "https://x.example", "tok");
        model.test();
        assertThat(model.stateProperty().get())
                .isEqualTo(new State.Wrong("connect.wrong.unreachable", "connection refused"));
        connections.answer = CompletableFuture.completedFuture(new Answer.SignedOut<>("expired"));
        model.test();
        assertThat(model.stateProperty().get()).isEqualTo(new State.Wrong("connect.wrong.signed-out", "expired"));
        connections.answer = CompletableFuture.failedFuture(new IllegalArgumentException("“x” is not an address"));
        model.test();
        assertThat(model.stateProperty().get())
                .isEqualTo(new State.Wrong("connect.wrong.said", "“x” is not an address"));
        connections.answer = CompletableFuture.failedFuture(new IllegalStateException("no such host"));
        model.test();
        assertThat(model.stateProperty().get()).isEqualTo(new State.Wrong("connect.wrong.unreachable", "no such host"));
    }
}
