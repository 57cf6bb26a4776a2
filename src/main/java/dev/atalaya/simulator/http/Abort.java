package dev.atalaya.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;

/// The connection is to break without a proper end.
final class Abort extends RuntimeException {

    private static final long serialVersionUID = 1;

    Abort() {
        super("broken off on purpose", null, false, false);
    }

    /// Breaks the connection off. A proper close would write the end of a chunked body, so the writing thread is
    /// interrupted: the JDK then closes the channel.
    ///
    /// @param begun whether the headers have been sent
    static void carryOut(HttpExchange exchange, boolean begun) {
        if (begun) {
            Thread.currentThread().interrupt();
            try {
                OutputStream out = exchange.getResponseBody();
                out.write(' ');
                out.flush();
            } catch (IOException closed) {
                // As wanted.
                Thread.interrupted();
            }
        }
        exchange.close();
    }
}
