package dev.atalaya.alerts;

import java.io.IOException;

/// The other side does not want it: trying again is of no use.
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1;

    RefusedException(String line) {
        super(line);
    }
}
