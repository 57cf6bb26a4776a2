package dev.atalaya;

import java.net.URI;

/// Where the built-in platform listens and with which tokens, as its process prints it when it is ready.
record PlatformAccess(String url, String adminToken, String supervisorToken, String platformId) {

    URI uri() {
        return URI.create(url);
    }

    int port() {
        return uri().getPort();
    }

    /// Without the tokens, which belong in no log.
    @Override
    public String toString() {
        return url;
    }
}
