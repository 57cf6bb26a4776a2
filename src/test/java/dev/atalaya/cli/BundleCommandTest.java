package dev.atalaya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.cli.ask.FixedBundles;
import dev.atalaya.cli.ask.GroupName;
import dev.atalaya.cli.ask.Question;
import dev.atalaya.insight.bundle.BundleSource;
import dev.atalaya.insight.findings.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BundleCommandTest {

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private final StringWriter said = new StringWriter();

    private int run(String... args) {
        return run((_, _, _, _) -> false, args);
    }

    private int run(ConsoleAsk console, String... args) {
        CommandLine line = AtalayaCommand.with(new NoConsole(), List.of(new BundleCommand(console, _ -> new Desk())));
        line.setOut(new PrintWriter(said));
        line.setErr(new PrintWriter(said));
        List<String> all = new ArrayList<>(List.of("bundle", "--lang", "en", "--out", out().toString()));
        all.addAll(List.of(args));
        return line.execute(all.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("b.zip");
    }

    private final class Desk implements BundleDesk.Opened {

        private final FixedBundles fixed = new FixedBundles(asked::add);

        @Override
        public List<Finding> findings() {
            return fixed.findings();
        }

        @Override
        public List<GroupName> groups() {
            return fixed.groups();
        }

        @Override
        public ZoneId zone() {
            return fixed.zone();
        }

        @Override
        public BundleSource bundles() {
            return fixed.bundles();
        }

        @Override
        public void close() {
            asked.add("closed");
        }
    }

    @Test
    void aStretchOfAGroupInTheAccountsZone() {
        assertThat(run("--from", "2026-11-24T08:00", "--group", "ventas", "--with-contacts"))
                .isZero();
        assertThat(asked).containsExactly("2026-11-24T14:00:00Z [g1] true", "closed");
        assertThat(out()).exists();
        assertThat(said.toString().strip()).isEqualTo(out().toString());
    }

    @Test
    void theConsoleThatIsOpenMakesIt() {
        ConsoleAsk console = (_, question, to, _) -> {
            Question.Bundle wanted = question.in(ZoneId.of("Asia/Tokyo")).bundle();
            asked.add(wanted == null ? "" : wanted.from() + " " + wanted.groups());
            to.write(1);
            return true;
        };

        assertThat(run(console, "--from", "2026-11-24", "--group", "ventas")).isZero();
        assertThat(asked).containsExactly("2026-11-23T15:00:00Z [ventas]");
        assertThat(out()).hasBinaryContent(new byte[] {1});
    }

    @Test
    void whatStandsThereIsNotReplaced() throws IOException {
        Files.writeString(out(), "mine");
        assertThat(run("--from", "2026-11-24")).isEqualTo(2);
        assertThat(said.toString()).contains("there is a file already");
        assertThat(asked).isEmpty();
        assertThat(out()).hasContent("mine");
    }

    @Test
    void whatIsWrongIsOneLine() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--finding", "x", "--from", "2026-11-24")).isEqualTo(2);
        assertThat(run("--finding", "x", "--group", "ventas")).isEqualTo(2);
        assertThat(run("--from", "soon")).isEqualTo(2);
        assertThat(run("--from", "2026-11-24", "--to", "2026-11-23")).isEqualTo(2);
        assertThat(run("--from", "2026-11-24", "--group", "Nadie")).isEqualTo(2);
        assertThat(run("--finding", "TEST_AGENT/nobody/ventas")).isEqualTo(1);
        assertThat(said.toString().lines()).hasSize(7);
        assertThat(said.toString()).contains("there is none open with the id TEST_AGENT/nobody/ventas");
    }
}
