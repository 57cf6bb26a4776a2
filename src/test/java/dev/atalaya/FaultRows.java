package dev.atalaya;

import dev.atalaya.faults.Certificates;
import dev.atalaya.faults.Fault;
import dev.atalaya.faults.Faults;
import dev.atalaya.faults.Mangled;
import dev.atalaya.faults.Simulated;
import dev.atalaya.wire.SimFault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;

/// Everything that may go wrong between console and platform.
final class FaultRows {

    private static final String PROBLEM = "application/problem+json";
    private static final String PAGE = "<!doctype html><html><body><h1>Bad gateway</h1></body></html>";
    private static final int SECONDS = 2;

    private final List<FaultRow> rows = new ArrayList<>();

    /// A certificate that is as it should be.
    final SSLContext good;

    /// Of the authority that made it.
    final Path authority;

    /// @param elsewhere where nobody may go who is sent there
    FaultRows(Path folder, URI elsewhere) throws Exception {
        Certificates certificates = new Certificates(folder);
        authority = certificates.authority();
        good = certificates.signed("good", "localhost", "");
        connections();
        statuses(elsewhere);
        contents();
        bySimulator();
        safe("TLS: wrong name", certificates.signed("other", "chat.example", ""));
        safe("TLS: expired", certificates.signed("expired", "localhost", " -startdate -9d -validity 2"));
        safe("TLS: not valid yet", certificates.signed("early", "localhost", " -startdate +2d"));
        safe("TLS: unknown authority", Certificates.context(certificates.selfSigned("nobody", "localhost")));
    }

    List<FaultRow> all() {
        return List.copyOf(rows);
    }

    private void connections() {
        silent("refused", Faults.refused());
        silent("black hole", Faults.blackHole());
        silent("half-open after suspend", Faults.suspended());
        silent("cut mid-frame", Faults.cut());
        silent("slow drip", Faults.drip(Duration.ofMillis(100)));
    }

    private void statuses(URI elsewhere) {
        silent("401 in the middle", Faults.always(401, PROBLEM, "{\"type\":\"signed-out\",\"title\":\"Who?\"}"));
        silent("403", Faults.always(403, PROBLEM, "{\"type\":\"forbidden\",\"title\":\"No\"}"));
        silent("404", Faults.always(404, "text/plain", "nothing here"));
        silent("409", Faults.always(409, PROBLEM, "{\"type\":\"busy\",\"title\":\"Not now\"}"));
        silent("410 everywhere", Faults.always(410, PROBLEM, "{\"type\":\"too-old\",\"title\":\"Gone\"}"));
        lively("410 on events only", Faults.tooOld());
        silent("429 with Retry-After", Faults.tooMany(SECONDS));
        silent("500 storm", Faults.always(500, "text/plain", "oops"));
        silent("502 HTML page", Faults.always(502, "text/html", PAGE));
        silent("redirect to another host", Faults.redirect(elsewhere.toString()));
    }

    private void contents() {
        silent("sign-in page (200, HTML)", Faults.always(200, "text/html", PAGE));
        silent("truncated JSON", Mangled.truncated());
        silent("wrong content type", Mangled.type("application/octet-stream"));
        silent("100 MB answer", Faults.huge());
        silent("gzip bomb", Faults.bomb());
        lively("duplicated events", Mangled.doubled());
        lively("reordered events", Mangled.reordered());
        lively("missing events", Mangled.lost());
        lively("clock one day ahead", Mangled.clock(Duration.ofDays(1)));
        lively("clock one day behind", Mangled.clock(Duration.ofDays(-1)));
    }

    private void bySimulator() {
        silent("simulator: 500", Simulated.status(500));
        silent("simulator: 403", Simulated.status(403));
        lively("simulator: drop", Simulated.each(SimFault.Kind.DROP));
        silent("simulator: black hole", Simulated.each(SimFault.Kind.BLACK_HOLE));
        lively("simulator: one garbled event", Simulated.each(SimFault.Kind.GARBAGE));
        lively("simulator: truncate", Simulated.each(SimFault.Kind.TRUNCATE));
    }

    private void silent(String name, Fault fault) {
        rows.add(new FaultRow(name, true, false, fault));
    }

    private void lively(String name, Fault fault) {
        rows.add(new FaultRow(name, false, false, fault));
    }

    private void safe(String name, SSLContext bad) {
        rows.add(new FaultRow(name, true, true, Faults.certificate(bad, good)));
    }
}
