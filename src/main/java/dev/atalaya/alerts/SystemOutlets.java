package dev.atalaya.alerts;

import java.io.IOException;

/// The ways out of this computer's program.
public final class SystemOutlets implements Outlets {

    private final Desktop desktop = new Desktop(System.getProperty("os.name"));
    private final Webhook webhook = new Webhook();

    @Override
    public void desktop(String title, String text) throws IOException {
        desktop.show(title, text);
    }

    @Override
    public void sound() throws IOException {
        Chime.play();
    }

    @Override
    public void post(Delivery delivery) throws IOException {
        webhook.post(delivery);
    }
}
