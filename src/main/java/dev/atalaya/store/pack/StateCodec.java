package dev.atalaya.store.pack;

import dev.atalaya.floor.UserState;

/// A [UserState] as bytes.
public final class StateCodec {

    private StateCodec() {}

    static void pack(UserState state, Packer to) {
        to.text(state.id())
                .text(state.name())
                .text(state.keyword())
                .text(state.icon())
                .flag(state.assignable())
                .flag(state.active())
                .signed(state.version());
    }

    public static UserState unpack(Unpacker from) {
        return new UserState(
                from.text(), from.text(), from.text(), from.text(), from.flag(), from.flag(), from.signed());
    }
}
