package dev.atalaya.ui.settings;

import dev.atalaya.alerts.AlertNews;
import dev.atalaya.alerts.AlertWishes;
import dev.atalaya.alerts.Alerting;
import dev.atalaya.alerts.Quiet;
import dev.atalaya.alerts.Way;
import dev.atalaya.insight.findings.FindingKind;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.texts.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Of what and how the user wants to be told, and what came of it. User interface thread only.
public final class AlertsViewModel implements AutoCloseable {

    private final Alerting alerting;
    private final Consumer<AlertNews> heard;
    private final ReadOnlyObjectWrapper<Map<Way, AlertNews>> last = new ReadOnlyObjectWrapper<>(Map.of());
    private final Runnable unsubscribe;
    private boolean closed;

    /// @param heard hears of each piece of news
    public AlertsViewModel(Alerting alerting, UiExecutor ui, Consumer<AlertNews> heard) {
        this.alerting = alerting;
        this.heard = heard;
        unsubscribe = alerting.subscribe(news -> ui.execute(() -> hear(news)));
    }

    private void hear(AlertNews news) {
        if (closed) return;
        switch (news) {
            case AlertNews.Told _ -> {}
            case AlertNews.Sent sent -> came(sent.way(), news);
            case AlertNews.Failed failed -> came(failed.way(), news);
        }
        heard.accept(news);
    }

    private void came(Way way, AlertNews news) {
        Map<Way, AlertNews> next = new EnumMap<>(Way.class);
        next.putAll(last.get());
        next.put(way, news);
        last.set(Map.copyOf(next));
    }

    /// What came of the last message by each way on which there was one.
    public ReadOnlyObjectProperty<Map<Way, AlertNews>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    public AlertWishes wishes() {
        return alerting.wishes();
    }

    public void want(FindingKind kind, Way way, boolean on) {
        alerting.wish(wishes().with(kind, way, on));
    }

    /// @param groups ids
    public void mute(Set<String> groups) {
        alerting.wish(wishes().muting(groups));
    }

    public void quiet(@Nullable Quiet hours) {
        alerting.wish(wishes().quietIn(hours));
    }

    /// @param typed empty for nowhere
    /// @return what is wrong with it in one line, empty where it is in use now
    public String post(String typed, Texts texts) {
        try {
            alerting.wish(wishes().posting(typed, texts));
            return "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    public void newSecret() {
        alerting.wish(wishes().withNewSecret());
    }

    public void tryOut() {
        alerting.tryOut();
    }

    @Override
    public void close() {
        closed = true;
        unsubscribe.run();
    }
}
