package dev.atalaya.platform.supervisorapi;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/// The ways of calling one platform, which share one dispatcher and one pool.
///
/// @param patient for questions that may cost the platform time
/// @param streams for answers that have no end
record Clients(OkHttpClient usual, OkHttpClient patient, OkHttpClient streams) {

    static Clients of(Endpoint endpoint, Limits limits) {
        OkHttpClient usual = usual(endpoint, limits);
        return new Clients(
                usual,
                usual.newBuilder().readTimeout(limits.longRead()).build(),
                usual.newBuilder()
                        .callTimeout(Duration.ZERO)
                        .readTimeout(limits.silence())
                        .build());
    }

    private static OkHttpClient usual(Endpoint endpoint, Limits limits) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .connectTimeout(limits.connect())
                .readTimeout(limits.read())
                .writeTimeout(limits.read())
                .callTimeout(limits.call())
                .followRedirects(false)
                .followSslRedirects(false);
        PinnedCa ca = endpoint.ca();
        if (ca != null) builder.sslSocketFactory(ca.context().getSocketFactory(), ca.trust());
        // Without TLS nothing may leave this machine, neither through a proxy nor by a name that means another one.
        if (!endpoint.secure()) {
            builder.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
                    .proxy(Proxy.NO_PROXY)
                    .dns(Clients::loopback);
        }
        return builder.build();
    }

    private static List<InetAddress> loopback(String host) throws UnknownHostException {
        List<InetAddress> addresses = Dns.SYSTEM.lookup(host).stream()
                .filter(InetAddress::isLoopbackAddress)
                .toList();
        if (addresses.isEmpty()) throw new UnknownHostException(host);
        return addresses;
    }

    Dispatcher dispatcher() {
        return usual.dispatcher();
    }

    ConnectionPool pool() {
        return usual.connectionPool();
    }
}
