package dev.atalaya.platform.supervisorapi;

import dev.atalaya.texts.Texts;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Where a platform is, and what signs in to it.
public final class Endpoint {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1|0:0:0:0:0:0:0:1");

    private final HttpUrl base;
    private final Token token;
    private final @Nullable PinnedCa ca;

    private Endpoint(HttpUrl base, Token token, @Nullable PinnedCa ca) {
        this.base = base;
        this.token = token;
        this.ca = ca;
    }

    /// An address without a scheme means https. Plain http is taken for this machine only, as anybody on the
    /// way could read the token.
    ///
    /// @throws IllegalArgumentException where the address cannot be used; the message is one line for the user
    public static Endpoint of(String address, Token token, Texts texts) {
        return of(address, token, "", texts);
    }

    /// The same for a platform whose certificate is from an authority of its own. Reads the file.
    ///
    /// @param caFile PEM file with the certificates of the only authorities that are trusted there; empty for
    ///     those whom this computer trusts
    public static Endpoint of(String address, Token token, String caFile, Texts texts) {
        String text = address.strip();
        if (text.isEmpty()) throw new IllegalArgumentException(texts.get("platform.address-empty"));
        HttpUrl url = HttpUrl.parse(text.contains("://") ? text : "https://" + text);
        if (url == null) throw new IllegalArgumentException(texts.get("platform.address-bad", Plain.line(text)));
        if (!url.isHttps() && !loopback(url)) {
            throw new IllegalArgumentException(texts.get("platform.address-insecure", url.host()));
        }
        return new Endpoint(clean(url), token, caFile.isBlank() ? null : PinnedCa.read(caFile.strip(), texts));
    }

    private static HttpUrl clean(HttpUrl url) {
        return url.newBuilder()
                .username("")
                .password("")
                .query(null)
                .fragment(null)
                .build();
    }

    /// Whether it is on this machine: then nobody on the way can read what goes there.
    public static boolean loopback(HttpUrl url) {
        return LOOPBACK.matcher(url.host().toLowerCase(Locale.ROOT)).matches();
    }

    boolean secure() {
        return base.isHttps();
    }

    /// Host, with the port where it is not the usual one: how messages name the platform.
    String place() {
        String host = base.host().contains(":") ? "[" + base.host() + "]" : base.host();
        return base.port() == HttpUrl.defaultPort(base.scheme()) ? host : host + ":" + base.port();
    }

    /// Null for the authorities whom this computer trusts.
    @Nullable
    PinnedCa ca() {
        return ca;
    }

    Token token() {
        return token;
    }

    /// A call's address: base, `v1` and the given segments.
    ///
    /// @throws IllegalArgumentException for an id that would lead to another call, such as `..`
    HttpUrl.Builder call(String... segments) {
        HttpUrl.Builder url = base.newBuilder().addPathSegment("v1");
        for (String segment : segments) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException(segment);
            }
            url.addPathSegment(segment);
        }
        return url;
    }

    /// Address only.
    @Override
    public String toString() {
        return base.toString();
    }
}
