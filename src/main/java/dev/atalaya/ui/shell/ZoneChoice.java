package dev.atalaya.ui.shell;

import java.time.ZoneId;
import java.time.ZoneOffset;

/// In whose zone the screens show times.
public enum ZoneChoice {
    /// The account's.
    PROFILE,
    COMPUTER,
    UTC;

    ZoneId zone(ZoneId profile) {
        return switch (this) {
            case PROFILE -> profile;
            case COMPUTER -> ZoneId.systemDefault();
            case UTC -> ZoneOffset.UTC;
        };
    }
}
