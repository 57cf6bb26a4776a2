package dev.atalaya;

import dev.atalaya.cli.ConsoleLauncher.Size;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.ui.Fx;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// The console in a real window. Its user drags one conversation after the other onto somebody, for ever; it says how
/// far
/// each drag and each command came. Told to drain, nobody drags, and it ends once no change waits.
public final class DraggingVictim {

    static final List<String> OPTIONS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=gtk",
            "-Dprism.order=sw",
            "-Dtestfx.robot=glass",
            "-Xmx256m");
    /// More of them may lie under the table's edge.
    private static final int LINES = 8;

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private DraggingVictim() {}

    /// The file `wish` says: address, `drag` or `drain`, seed.
    public static void main(String[] args) {
        try {
            run(Path.of(args[0]));
            System.exit(0);
        } catch (Exception | AssertionError e) {
            OUT.println("failed " + e);
            // The toolkit would keep it alive.
            System.exit(1);
        }
    }

    private static void run(Path folder) throws Exception {
        List<String> wish = Files.readAllLines(folder.resolve("wish"));
        // What the hand of the one before held when it died.
        Fx.run(() -> new Robot().mouseRelease(MouseButton.PRIMARY));
        try (ConsoleDriver console = ConsoleDriver.open(
                Wishes.live(wish.get(0), folder.resolve("token"), folder, new Size(1440, 900)), DraggingVictim::tell)) {
            // Those that need no attention stand here.
            console.fire("#tab-ACTIVE");
            console.waitFor(
                    "the floor",
                    () -> !console.lines(1).isEmpty() && !console.eligible().isEmpty());
            OUT.println("opened");
            if (wish.get(1).equals("drain")) drain(console);
            else drag(console, new Random(Long.parseLong(wish.get(2))));
        }
    }

    private static void tell(OutboxItem item) {
        OUT.println(item.stage() + " " + item.key());
    }

    private static void drain(ConsoleDriver console) {
        console.waitFor(
                "nothing to wait any more", () -> console.text("#waiting").startsWith("0 "));
        OUT.println("drained");
    }

    private static void drag(ConsoleDriver console, Random random) {
        while (true) {
            try {
                console.take(one(console.lines(LINES), random));
                OUT.println("taken");
                console.hover(one(console.eligible(), random));
                OUT.println("over");
                console.drop();
                OUT.println("dropped");
            } catch (NoSuchElementException e) {
                // It has left the screen, or nobody is there, as happens on a floor that goes on.
                console.drop();
            }
        }
    }

    private static String one(List<String> of, Random random) {
        if (of.isEmpty()) throw new NoSuchElementException();
        return of.get(random.nextInt(of.size()));
    }
}
