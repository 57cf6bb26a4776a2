package dev.atalaya.faults;

import java.io.IOException;

/// What goes wrong between a client and its platform for as long as it is set. Called on the proxy's threads.
public interface Fault {

    Fault NONE = new Fault() {};

    /// One that begins with connections of its own: those that are open break off.
    interface Fresh extends Fault {

        @Override
        default void begin(FaultProxy proxy) {
            proxy.cutAll();
        }
    }

    /// What happens at once, with the connections that are open.
    default void begin(FaultProxy proxy) throws IOException {}

    /// What becomes of a request.
    default void ask(Visit visit) throws IOException {
        visit.forward();
    }

    /// What becomes of the platform's answer.
    default void answer(Given given, Visit visit) throws IOException {
        visit.send(given);
        visit.sign();
    }

    /// What becomes of an event of the live feed, also of one that was opened before.
    ///
    /// @param text with the empty line at its end
    default void event(String text, Visit visit) throws IOException {
        visit.piece(text);
        visit.sign();
    }

    /// What is put right where the end of the fault alone does not.
    default void end(FaultProxy proxy) throws IOException {}
}
