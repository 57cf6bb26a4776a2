package dev.atalaya.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sound.sampled.AudioFormat;
import org.junit.jupiter.api.Test;

/// What this computer is asked to show and to sound.
class DesktopTest {

    @Test
    void eachSystemIsAskedInItsOwnWayAndNoShellReadsWhatIsShown() {
        String title = "$(reboot) \"Ventas\"";
        String text = "<b>Peña & Co</b> \\n";
        assertThat(new Desktop("Linux").line(title, text))
                .containsExactly("notify-send", "--app-name=Atalaya", "--", title, "&lt;b>Peña &amp; Co&lt;/b> \\\\n");
        assertThat(new Desktop("Mac OS X").line(title, text))
                .startsWith("osascript")
                .endsWith("--", title, text);
        assertThat(new Desktop("Windows 11").line(title, text))
                .startsWith("powershell")
                .noneMatch(word -> word.contains("Ventas") || word.contains("Peña"));
    }

    @Test
    void aNameIsNeverReadAsAnOption() {
        String title = "-e do shell script \"reboot\"";
        for (String system : List.of("Linux", "Mac OS X")) {
            List<String> line = new Desktop(system).line(title, "-u");
            assertThat(line.subList(line.indexOf("--"), line.size())).containsExactly("--", title, "-u");
        }
    }

    @Test
    void whatNoProgramTakesIsLeftOut() {
        for (String system : List.of("Linux", "Mac OS X", "Windows 11")) {
            ProcessBuilder asked = new Desktop(system).asked("a\0b", "c\u0007\nd");
            assertThat(asked.environment()).containsValues("a b", "c \nd");
            assertThat(asked.command()).noneMatch(word -> word.contains("\0") || word.contains("\u0007"));
        }
    }

    @Test
    void theSoundBeginsAndEndsSoftlyAndCanBeHeard() {
        byte[] samples = Chime.samples();
        AudioFormat format = Chime.format();
        assertThat(samples.length / format.getFrameSize() / format.getFrameRate())
                .isBetween(0.3f, 0.6f);
        assertThat(at(samples, 0)).isZero();
        assertThat(Math.abs(at(samples, samples.length / 2 - 1))).isLessThan(50);
        int loudest = 0;
        for (int i = 0; i < samples.length / 2; i++) loudest = Math.max(loudest, Math.abs(at(samples, i)));
        assertThat(loudest).isBetween(5_000, 20_000);
    }

    private static int at(byte[] samples, int frame) {
        return (short) (samples[2 * frame] & 0xFF | samples[2 * frame + 1] << 8);
    }
}
