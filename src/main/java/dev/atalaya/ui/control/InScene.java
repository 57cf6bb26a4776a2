package dev.atalaya.ui.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Listening only while a node is in a scene, so that what it listens to does not keep it.
final class InScene {

    private final Supplier<Subscription> listen;
    private Subscription held = Subscription.EMPTY;

    private InScene(Supplier<Subscription> listen) {
        this.listen = listen;
    }

    /// @param listen called each time that the node comes into a scene
    static void listen(Node node, Supplier<Subscription> listen) {
        InScene one = new InScene(listen);
        node.sceneProperty().subscribe(scene -> one.follow(scene != null));
    }

    private void follow(boolean on) {
        held.unsubscribe();
        held = on ? listen.get() : Subscription.EMPTY;
    }
}
