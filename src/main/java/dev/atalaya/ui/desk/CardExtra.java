package dev.atalaya.ui.desk;

import dev.atalaya.sync.ConversationView;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Something that another part of the console puts on a conversation's card.
@FunctionalInterface
public interface CardExtra {

    /// @param current the conversation in sight, or null
    /// @param bag for what it subscribes to
    Node node(ObservableValue<@Nullable ConversationView> current, Words words, Bag bag);
}
