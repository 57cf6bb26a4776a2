package dev.atalaya.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// What a view subscribed to; emptied when it goes, so that nothing it listened to keeps it.
public final class Bag implements AutoCloseable {

    private final List<Subscription> subscriptions = new ArrayList<>();

    public void add(Subscription subscription) {
        subscriptions.add(subscription);
    }

    /// Calls now and at each change.
    public <T> void watch(ObservableValue<T> value, Consumer<? super T> action) {
        add(value.subscribe(action));
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
    }
}
