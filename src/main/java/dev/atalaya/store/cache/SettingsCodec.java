package dev.atalaya.store.cache;

import dev.atalaya.floor.GroupSettings;
import dev.atalaya.store.log.Strip;

/// The settings in force at a decision as one number: three bits, and above them the out-of-hours message's
/// number.
final class SettingsCodec {

    private static final int ONLY_AVAILABLE = 1;
    private static final int OUT_OF_HOURS = 2;
    private static final int SAME_AGENT = 4;
    private static final int MESSAGE_SHIFT = 3;

    private final Words words;

    SettingsCodec(Words words) {
        this.words = words;
    }

    int number(GroupSettings settings) throws TooLargeException {
        String message = settings.outOfHoursMessage();
        return (settings.onlyAvailableAgents() ? ONLY_AVAILABLE : 0)
                | (settings.assignOutOfHours() ? OUT_OF_HOURS : 0)
                | (settings.reassignToSameAgent() ? SAME_AGENT : 0)
                | (message == null ? 0 : words.number(Word.Kind.MESSAGE, "", message)) << MESSAGE_SHIFT;
    }

    /// The switches by the bits of [Strip].
    static int switches(int number) {
        return ((number & ONLY_AVAILABLE) != 0 ? Strip.ONLY_AVAILABLE : 0)
                | ((number & OUT_OF_HOURS) != 0 ? Strip.OUT_OF_HOURS : 0)
                | ((number & SAME_AGENT) != 0 ? Strip.SAME_AGENT : 0);
    }

    GroupSettings settings(int number) {
        int message = number >>> MESSAGE_SHIFT;
        return new GroupSettings(
                (number & ONLY_AVAILABLE) != 0,
                (number & OUT_OF_HOURS) != 0,
                (number & SAME_AGENT) != 0,
                message == 0 ? null : words.word(Word.Kind.MESSAGE, message).name());
    }
}
