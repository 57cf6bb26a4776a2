package dev.atalaya.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsCheckTest {

    private static final Bundle EN = Bundle.of("en", "a.one=One {0}\na.two=Two\n");
    private static final Bundle ES = Bundle.of("es", "a.one=Uno {0}\na.two=Dos\n");
    private static final String CODE = """
            String one = texts.get("a.one", 1);
            String two = line(Mark.NO, "a.two");
            """;

    @Test
    void codeAndBundlesAgree() {
        List<Bundle> bundles = Arrays.stream(Language.values()).map(Bundle::of).toList();
        List<Mention> mentions = Mentions.below(Path.of("src", "main", "java"));
        List<String> problems = new TextsCheck(bundles, mentions, Texts.FAMILIES).problems();
        assertThat(problems).as(String.join("\n\n", problems)).isEmpty();
    }

    @Test
    void agreementHasNoProblems() {
        assertThat(problems(CODE, EN, ES)).isEmpty();
    }

    @Test
    void aTextThatIsAskedForAndMissingIsFound() {
        assertThat(problems(CODE + "texts.get(\n  \"a.three\")", EN, ES))
                .containsExactly("X.java:4 asks for a text that no bundle has; add to each:\na.three=");
        assertThat(problems(CODE + "texts().get(open ? \"a.one\" : \"a.four\")", EN, ES))
                .containsExactly("X.java:3 asks for a text that no bundle has; add to each:\na.four=");
        assertThat(problems(CODE + "texts.get(open ? \"a.five\" : \"a.two\")", EN, ES))
                .containsExactly("X.java:3 asks for a text that no bundle has; add to each:\na.five=");
    }

    @Test
    void aMissingTextIsFoundByItsLooksWhereItIsNotAskedForDirectly() {
        String more = "line(Mark.NO, \"a.tow\");\nload(\"a.css\");\nof(\"a.\" + x);\nproperty(\"user.home\");";
        assertThat(problems(CODE + more, EN, ES))
                .containsExactly("X.java:3 asks for a text that no bundle has; add to each:\na.tow=");
    }

    @Test
    void anUnusedTextIsFoundUnlessItsFamilyIsKnown() {
        Bundle en = Bundle.of("en", "a.one=One {0}\na.two=Two\na.two.DOG=Dog\nb.old=Old\n");
        Bundle es = Bundle.of("es", "a.one=Uno {0}\na.two=Dos\na.two.DOG=Perro\nb.old=Viejo\n");
        assertThat(problems(CODE + "// \"b.old\"", en, es))
                .containsExactly("no code uses b.old; remove it from each bundle");
    }

    @Test
    void aDuplicateKeyIsFound() {
        Bundle en = Bundle.of("en", "a.one=One {0}\na.two=Two\na.one=Other {0}\n");
        assertThat(problems(CODE, en, ES)).containsExactly("en has a.one more than once; keep one");
    }

    @Test
    void aTextMissingInOneLanguageIsFoundWithTheLineToPaste() {
        assertThat(problems(CODE, EN, Bundle.of("es", "a.two=Dos\n")))
                .containsExactly("add to es, translated:\na.one=One {0}");
    }

    @Test
    void differingPlaceholdersAreFound() {
        Bundle es = Bundle.of("es", "a.one=Uno {1}\na.two=Dos\n");
        assertThat(problems(CODE, EN, es)).containsExactly("placeholders of a.one differ: {en=[0], es=[1]}");
    }

    @Test
    void aStraightApostropheIsFound() {
        Bundle es = Bundle.of("es", "a.one=L'uno {0}\na.two=Dos\n");
        assertThat(problems(CODE, EN, es)).singleElement().asString().startsWith("es: a.one has a straight apostrophe");
    }

    private static List<String> problems(String code, Bundle... bundles) {
        return new TextsCheck(List.of(bundles), Mentions.in("X.java", code), List.of("a.two.")).problems();
    }
}
