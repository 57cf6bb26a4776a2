package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.shell.UserMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureNoticesTest {

    private final List<UserMessage> told = new ArrayList<>();
    private final FailureNotices failures = new FailureNotices(Runnable::run);

    private static Threads.Failure failure(String code) {
        return new Threads.Failure(code, "reducer", new IllegalStateException("seat 3 is missing"));
    }

    @Test
    void eachFaultIsToldOnceByItsCodeAndInPlainWords() {
        failures.accept(failure("E-0001"));
        failures.to(() -> told::add, () -> Texts.of(Language.EN));
        for (int i = 0; i < 3; i++) failures.accept(failure("E-0002"));
        failures.accept(failure("E-0003"));
        assertThat(told).hasSize(2);
        assertThat(told.getFirst().kind()).isEqualTo(UserMessage.Kind.ERROR);
        assertThat(told.getFirst().text()).contains("E-0002").doesNotContain("seat 3");
    }
}
