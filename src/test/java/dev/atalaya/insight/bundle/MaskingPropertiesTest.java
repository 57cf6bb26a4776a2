package dev.atalaya.insight.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.ConversationBuilder;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/// Whatever customers are called and write, none of it is in a bundle that masks them, and a token is in none.
class MaskingPropertiesTest {

    /// Like people and what they write, and yet like nothing that the program itself says.
    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> rare = Arbitraries.strings()
                .withChars("qxzQXZñÑáÉüçãß日本語Ωж")
                .ofMinLength(3)
                .ofMaxLength(9);
        Arbitrary<String> between =
                Arbitraries.of(" ", "-", ", ", " \"", "' ", " <b>", " & ", "\n", "=", " 👍 ", "$1\\");
        return rare.list().ofMinSize(1).ofMaxSize(4).flatMap(all -> between.map(gap -> String.join(gap, all)));
    }

    private Bundles floor(List<String> names, List<String> texts) throws IOException {
        Bundles bundles = new Bundles();
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String text = texts.get(i);
            bundles.cache.decisions.add(Bundles.decision("" + i, 5 + i, names.get(i), i % 2 == 0 ? text : null));
            bundles.conversations.add(ConversationBuilder.conversation("4821" + i, names.get(i), FloorFixtures.VENTAS)
                    .message(text)
                    .build());
            log.append("2026-11-24T10:20:00.000-06:00 WARN  [reducer] Ear: left out ")
                    .append(names.get(i))
                    .append(" · ")
                    .append(text)
                    .append(" with ")
                    .append(Bundles.TOKEN)
                    .append('\n');
        }
        bundles.log = Files.writeString(Files.createTempFile("bundle", ".log"), log);
        return bundles;
    }

    @Property(tries = 150)
    void nothingOfACustomerIsInAMaskedBundle(
            @ForAll("words") String name, @ForAll("words") String other, @ForAll("words") String text)
            throws IOException {
        Bundles bundles = floor(List.of(name, other), List.of(text, name + " " + other));
        for (Subject subject : List.of(Subject.of(LogFilter.ALL), Subject.of(Bundles.finding("0", "1")))) {
            String all = Bundles.all(bundles.make(subject, Language.ES, false));
            assertThat(List.of(name, other, text)).noneMatch(all::contains);
            assertThat(all).doesNotContain(Bundles.TOKEN);
            assertThat(all).doesNotContain(Page.escaped(name)).contains("left out •••");
        }
        Files.delete(bundles.log == null ? Path.of("") : bundles.log);
    }

    @Property(tries = 30)
    void evenShownCustomersBringNoToken(
            @ForAll("words") String name, @ForAll @Size(2) List<@net.jqwik.api.From("words") String> texts)
            throws IOException {
        Bundles bundles = floor(List.of(name, Bundles.TOKEN), texts);
        Bundle bundle = bundles.make(Subject.of(LogFilter.ALL), Language.EN, true);
        assertThat(Bundles.all(bundle)).doesNotContain(Bundles.TOKEN);
        assertThat(Bundles.text(bundle, "log/atalaya.log")).contains(name);
        assertThat(Bundles.text(bundle, "bundle.html")).contains(Page.escaped(name));
        Files.delete(bundles.log == null ? Path.of("") : bundles.log);
    }
}
