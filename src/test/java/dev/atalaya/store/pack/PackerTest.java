package dev.atalaya.store.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.store.AnyValues;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PackerTest {

    @Property
    void numbersComeBack(@ForAll long number) {
        Unpacker from = new Unpacker(new Packer().number(number).signed(number).toBytes());

        assertThat(from.number()).isEqualTo(number);
        assertThat(from.signed()).isEqualTo(number);
        assertThat(from.atEnd()).isTrue();
    }

    @Property
    void textsAndTimesComeBack(@ForAll long seed) {
        AnyValues any = new AnyValues(new Random(seed));
        String text = any.text();
        Instant at = any.instant();
        Unpacker from = new Unpacker(new Packer()
                .text(text)
                .text(null)
                .instant(at)
                .instantOrNull(null)
                .instantOrNull(at)
                .toBytes());

        assertThat(from.text()).isEqualTo(text);
        assertThat(from.textOrNull()).isNull();
        assertThat(from.instant()).isEqualTo(at);
        assertThat(from.instantOrNull()).isNull();
        assertThat(from.instantOrNull()).isEqualTo(at);
    }

    @Property
    void anyCharsComeBack(@ForAll char[] chars) {
        String text = new String(chars);

        assertThat(new Unpacker(new Packer().text(text).toBytes()).text()).isEqualTo(text);
    }

    @Test
    void smallNumbersTakeAByte() {
        assertThat(new Packer().number(127).signed(-64).toBytes()).hasSize(2);
    }

    @Test
    void whatEndsTooEarlyIsMalformed() {
        byte[] whole = new Packer().text("a longer text").toBytes();
        byte[] half = java.util.Arrays.copyOf(whole, 5);

        assertThatThrownBy(() -> new Unpacker(half).text()).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> new Unpacker(new byte[0]).number()).isInstanceOf(MalformedException.class);
    }
}
