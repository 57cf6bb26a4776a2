package dev.atalaya.ui.shell;

import dev.atalaya.store.Settings;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.Who;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.theme.Theme;
import java.time.ZoneId;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What holds for the whole window: language, theme, zone and the screen in front. User interface thread only.
public final class ShellModel implements AutoCloseable {

    private final LiveFloor floor;
    private final SettingsHolder settings;
    private final ZoneId account;
    private final ReadOnlyObjectWrapper<Words> words;
    private final ReadOnlyObjectWrapper<Theme> theme;
    private final ObjectProperty<String> screen = new SimpleObjectProperty<>("");
    private final BooleanProperty welcome = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable AlertNote> alert = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ZoneChoice> zone = new ReadOnlyObjectWrapper<>(ZoneChoice.PROFILE);
    private final ReadOnlyObjectWrapper<@Nullable Who> who = new ReadOnlyObjectWrapper<>();
    private final Subscription subscription;

    /// @param account the account's zone as last known: a zone that comes later makes every view anew
    public ShellModel(LiveFloor floor, SettingsHolder settings, ZoneId account) {
        this.floor = floor;
        this.settings = settings;
        this.account = account;
        theme = new ReadOnlyObjectWrapper<>(
                settings.current().theme() == Settings.Theme.LIGHT ? Theme.LIGHT : Theme.DARK);
        words = new ReadOnlyObjectWrapper<>(Words.of(Texts.of(language()), account));
        subscription = floor.linkProperty().subscribe(this::link);
    }

    public LiveFloor floor() {
        return floor;
    }

    public SettingsHolder settings() {
        return settings;
    }

    /// Language and zone; another value asks for another view.
    public ReadOnlyObjectProperty<Words> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ZoneChoice> zoneProperty() {
        return zone.getReadOnlyProperty();
    }

    /// The id of the screen in front.
    public ObjectProperty<String> screenProperty() {
        return screen;
    }

    /// Whether the ways from the built-in platform to one's own are offered across the window.
    public BooleanProperty welcomeProperty() {
        return welcome;
    }

    /// What has just come to be wrong, null where nothing has or it was closed.
    public ObjectProperty<@Nullable AlertNote> alertProperty() {
        return alert;
    }

    /// Who is signed in, null until the platform has said so.
    public ReadOnlyObjectProperty<@Nullable Who> whoProperty() {
        return who.getReadOnlyProperty();
    }

    public Language language() {
        return language(settings.current());
    }

    /// The language that the settings ask for.
    public static Language language(Settings settings) {
        return switch (settings.language()) {
            case SYSTEM -> Language.of(Locale.getDefault());
            case EN -> Language.EN;
            case ES -> Language.ES;
            case PT -> Language.PT;
        };
    }

    public void language(Settings.Language language) {
        settings.change(
                s -> new Settings(language, s.theme(), s.window(), s.limits(), s.profiles(), s.profile(), s.columns()));
        speak();
    }

    public void theme(Theme wanted) {
        Settings.Theme stored = wanted == Theme.LIGHT ? Settings.Theme.LIGHT : Settings.Theme.DARK;
        settings.change(s ->
                new Settings(s.language(), stored, s.window(), s.limits(), s.profiles(), s.profile(), s.columns()));
        theme.set(wanted);
    }

    public void zone(ZoneChoice choice) {
        zone.set(choice);
        speak();
    }

    private void link(@Nullable Link link) {
        Who now = link == null ? null : link.who();
        if (now == null || now.equals(who.get())) return;
        who.set(now);
        speak();
    }

    private void speak() {
        Who now = who.get();
        ZoneId chosen = zone.get().zone(now == null ? account : now.zone());
        Words before = words.get();
        if (before.zone().equals(chosen) && before.texts().language() == language()) return;
        words.set(Words.of(Texts.of(language()), chosen));
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
