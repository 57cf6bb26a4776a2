package dev.atalaya.insight.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.AnyValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PackedDotsTest {

    private static PackedDots packed(List<Dot> dots) {
        PackedDots.Maker maker = new PackedDots.Maker();
        dots.forEach(maker::add);
        return maker.packed();
    }

    private static String id(Random random, AnyValues any) {
        String uuid = new UUID(random.nextLong(), random.nextLong()).toString();
        return switch (random.nextInt(6)) {
            case 0 -> uuid;
            case 1 -> uuid.toUpperCase(Locale.ROOT);
            case 2 -> uuid.replace('-', 'x');
            case 3 -> "12345678-0000-0000-0000-00000000000g";
            default -> any.text();
        };
    }

    @Property
    void theyComeBackAsTheyWerePutIn(@ForAll long seed) {
        Random random = new Random(seed);
        AnyValues any = new AnyValues(random);
        List<Dot> dots = new ArrayList<>();
        for (int i = random.nextInt(60); i > 0; i--) {
            dots.add(new Dot(any.instant(), id(random, any), id(random, any), any.text(), random.nextBoolean()));
        }

        List<Dot> packed = packed(dots);

        assertThat(new ArrayList<>(packed)).isEqualTo(dots);
        for (int i = 0; i < dots.size(); i++) {
            assertThat(packed.get(i)).isEqualTo(dots.get(i));
            assertThat(packed.indexOf(dots.get(i))).isEqualTo(dots.indexOf(dots.get(i)));
        }
    }

    @Test
    void aDotWithTwoUuidsTakesFiftyBytesAndItsName() {
        Random random = new Random(1);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            String decision = new UUID(random.nextLong(), random.nextLong()).toString();
            String conversation = new UUID(random.nextLong(), random.nextLong()).toString();
            dots.add(new Dot(SheetFixture.at(i * 0.6), decision, conversation, "Lucia", true));
        }

        assertThat(packed(dots).bytes()).isLessThanOrEqualTo((50 + 5) * 1200);
    }

    @Test
    void aDotTakesItsTextsAndTenBytes() {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            dots.add(new Dot(
                    SheetFixture.at(i * 0.6),
                    "d-" + (100_000 + i),
                    "" + (200_000 + i),
                    "Contact " + (300_000 + i),
                    true));
        }

        assertThat(packed(dots).bytes()).isLessThanOrEqualTo((8 + 6 + 14 + 10) * 1200);
    }
}
