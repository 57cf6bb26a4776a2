package dev.atalaya.alerts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps what would go out.
final class HeldOutlets implements Outlets {

    final List<String> desktop = new ArrayList<>();
    final List<Delivery> posted = new ArrayList<>();
    int sounds;
    /// What each way fails with, null for nothing.
    @Nullable
    IOException trouble;

    @Override
    public void desktop(String title, String text) throws IOException {
        check();
        desktop.add(title + "|" + text);
    }

    @Override
    public void sound() throws IOException {
        check();
        sounds++;
    }

    @Override
    public void post(Delivery delivery) throws IOException {
        posted.add(delivery);
        check();
    }

    private void check() throws IOException {
        if (trouble != null) throw trouble;
    }
}
