package dev.atalaya.alerts;

import dev.atalaya.platform.supervisorapi.Endpoint;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/// Posts to a webhook. Follows no redirect: what is signed for one is not another's to read. One thread only.
final class Webhook {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int TIMEOUT = 408;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;

    /// Made with the first call: few consoles have a webhook. Keeps no connection: the next message comes much later.
    private @Nullable OkHttpClient client;

    /// Plain http is taken for this machine only: the text names people.
    ///
    /// @throws IllegalArgumentException where it cannot be used; the message is one line for the user
    static String address(String typed, Texts texts) {
        String text = typed.strip();
        HttpUrl url = HttpUrl.parse(text.contains("://") ? text : "https://" + text);
        if (url == null) throw new IllegalArgumentException(texts.get("platform.address-bad", text));
        if (!url.isHttps() && !Endpoint.loopback(url)) {
            throw new IllegalArgumentException(texts.get("platform.address-insecure", url.host()));
        }
        return url.toString();
    }

    private OkHttpClient client(HttpUrl url) {
        OkHttpClient made = client;
        if (made == null) {
            made = new OkHttpClient.Builder()
                    .callTimeout(PATIENCE)
                    .followRedirects(false)
                    .followSslRedirects(false)
                    .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                    .build();
            client = made;
        }
        return url.isHttps() ? made : made.newBuilder().proxy(Proxy.NO_PROXY).build();
    }

    /// The host, where something else is wrong with an address: what is behind it is often secret.
    private static String host(String address) {
        return address.replaceFirst("^([^:/]*://)?([^/?#]*@)?", "").replaceFirst("[/?#].*$", "");
    }

    /// Sent once, whatever comes of it: the library would send it again by itself, at once and without a word.
    private static final class Once extends RequestBody {

        private final byte[] json;

        private Once(byte[] json) {
            this.json = json;
        }

        @Override
        public MediaType contentType() {
            return JSON;
        }

        @Override
        public long contentLength() {
            return json.length;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(json);
        }
    }

    void post(Delivery delivery) throws IOException {
        HttpUrl url = HttpUrl.parse(delivery.address());
        if (url == null) throw new RefusedException(host(delivery.address()));
        Request request = new Request.Builder()
                .url(url)
                .header("User-Agent", "Atalaya")
                .header("X-Atalaya-Event", delivery.event())
                .header("X-Atalaya-Delivery", delivery.id())
                .header("X-Atalaya-Signature", delivery.signature())
                .post(new Once(delivery.body()))
                .build();
        try (Response response = client(url).newCall(request).execute()) {
            int code = response.code();
            if (response.isSuccessful()) return;
            String line = url.host() + ": HTTP " + code;
            if (code >= SERVER || code == TIMEOUT || code == TOO_MANY) throw new IOException(line);
            throw new RefusedException(line);
        }
    }
}
