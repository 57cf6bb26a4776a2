package dev.atalaya.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.store.Settings;
import dev.atalaya.ui.settings.SettingsViewModel.Limit;
import dev.atalaya.ui.shell.SettingsHolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {

    private Settings settings = Settings.DEFAULT;
    private final List<AttentionLimits> applied = new ArrayList<>();
    private final SettingsViewModel model = new SettingsViewModel(
            new SettingsHolder() {
                @Override
                public Settings current() {
                    return settings;
                }

                @Override
                public void change(UnaryOperator<Settings> change) {
                    settings = change.apply(settings);
                }
            },
            applied::add);

    @Test
    void aLimitIsKeptAndAppliedAndTheOthersStay() {
        model.minutes(Limit.WAITING, 25);
        assertThat(settings.limits().waiting()).isEqualTo(Duration.ofMinutes(25));
        assertThat(settings.limits().held()).isEqualTo(AttentionLimits.DEFAULT.held());
        assertThat(applied).containsExactly(settings.limits());
        assertThat(model.minutes(Limit.WAITING)).isEqualTo(25);
    }

    @Test
    void theSameAgainIsNotSavedAgain() {
        model.minutes(Limit.PAUSED, model.minutes(Limit.PAUSED));
        assertThat(applied).isEmpty();
    }
}
