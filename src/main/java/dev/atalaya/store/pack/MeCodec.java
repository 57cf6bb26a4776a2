package dev.atalaya.store.pack;

import dev.atalaya.floor.Role;
import dev.atalaya.wire.Me;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A [Me] as bytes. Not as JSON: to read that would take a third of the time that the whole cache takes at the
/// start.
public final class MeCodec {

    private static final List<Role> ROLES = List.of(Role.values());

    private MeCodec() {}

    /// Null for null.
    public static byte @Nullable [] pack(@Nullable Me me) {
        if (me == null) return null;
        return new Packer()
                .text(me.platformId())
                .instant(me.now())
                .signed(Double.doubleToRawLongBits(me.rate()))
                .text(me.id())
                .text(me.name())
                .u8(me.role().ordinal())
                .list(me.groups(), Packer::text)
                .text(me.accountName())
                .text(me.zone())
                .flag(me.simulated())
                .list(me.abilities().stream().sorted().toList(), Packer::text)
                .toBytes();
    }

    public static Me unpack(Unpacker from) {
        return new Me(
                from.text(),
                from.instant(),
                Double.longBitsToDouble(from.signed()),
                from.text(),
                from.text(),
                from.oneOf(ROLES),
                from.list(Unpacker::text),
                from.text(),
                from.text(),
                from.flag(),
                new HashSet<>(from.list(Unpacker::text)));
    }
}
