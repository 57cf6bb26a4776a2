package dev.atalaya.faults;

import dev.atalaya.wire.Json;
import dev.atalaya.wire.SimFault;
import dev.atalaya.wire.SimFaults;
import java.io.IOException;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// What the built-in platform does wrong itself when it is told to by `/sim/v1/faults`.
public record Simulated(List<SimFault> faults) implements Fault {

    /// Everything is answered so; live feeds that are open break off.
    public static Fault status(int status) {
        return new Simulated(List.of(
                new SimFault("/v1/events", null, SimFault.Kind.DROP, null, null, null, null, null, 1, null),
                new SimFault("/v1/*", null, SimFault.Kind.STATUS, status, null, null, null, null, null, null)));
    }

    /// The same of everything.
    public static Fault each(SimFault.Kind kind) {
        return new Simulated(List.of(new SimFault("/v1/*", null, kind, null, null, null, null, null, null, null)));
    }

    @Override
    public void begin(FaultProxy proxy) throws IOException {
        set(proxy, faults);
    }

    @Override
    public void answer(Given given, Visit visit) throws IOException {
        visit.send(given);
        if (given.status() < 400) visit.sign();
    }

    @Override
    public void end(FaultProxy proxy) throws IOException {
        set(proxy, List.of());
    }

    private static void set(FaultProxy proxy, List<SimFault> faults) throws IOException {
        byte[] body = Json.mapper().writeValueAsBytes(new SimFaults(faults));
        Request request = new Request.Builder()
                .url(proxy.platform() + "/sim/v1/faults")
                .header("Authorization", proxy.authorization())
                .put(RequestBody.create(body, MediaType.get("application/json")))
                .build();
        try (Response response = proxy.client().newCall(request).execute()) {
            if (!response.isSuccessful()) throw new IOException(response.toString());
        }
    }
}
