package dev.atalaya.alerts;

import dev.atalaya.platform.supervisorapi.Endpoint;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// Posts to a webhook. Follows no redirect: what is signed for one is not another's to read.
final class Webhook {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int TIMEOUT = 408;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;

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

    /// Made with the first call: few consoles have a webhook.
    private static OkHttpClient client(HttpUrl url) {
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                .callTimeout(PATIENCE)
                .followRedirects(false)
                .followSslRedirects(false);
        return url.isHttps() ? client.build() : client.proxy(Proxy.NO_PROXY).build();
    }

    void post(Delivery delivery) throws IOException {
        HttpUrl url = HttpUrl.parse(delivery.address());
        if (url == null) throw new RefusedException(delivery.address());
        Request request = new Request.Builder()
                .url(url)
                .header("User-Agent", "Atalaya")
                .header("X-Atalaya-Event", delivery.event())
                .header("X-Atalaya-Delivery", delivery.id())
                .header("X-Atalaya-Signature", delivery.signature())
                .post(RequestBody.create(delivery.body(), JSON))
                .build();
        OkHttpClient client = client(url);
        try (Response response = client.newCall(request).execute()) {
            int code = response.code();
            if (response.isSuccessful()) return;
            String line = url.host() + ": HTTP " + code;
            if (code >= SERVER || code == TIMEOUT || code == TOO_MANY) throw new IOException(line);
            throw new RefusedException(line);
        } finally {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }
}
